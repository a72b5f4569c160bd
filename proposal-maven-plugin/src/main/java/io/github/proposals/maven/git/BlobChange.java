package io.github.proposals.maven.git;

import java.util.Optional;

/**
 * One file in two trees, under whichever name.
 *
 * @param before nothing if it was not there
 * @param after nothing if it is not there any more
 */
record BlobChange(Optional<BlobAt> before, Optional<BlobAt> after) {

    boolean isAddition() {
        return before.isEmpty();
    }

    boolean isRemoval() {
        return after.isEmpty();
    }

    boolean isNothing() {
        return before.equals(after);
    }
}
