package io.github.proposals.model;

import java.util.Optional;

/**
 * What the repository remembers of the proposals. The library itself never looks into a repository: whoever can do so
 * hands in an implementation.
 */
public interface History {

    /** {@return whether the files are those of the default branch; nothing if that is not known} */
    Optional<Boolean> onDefaultBranch();

    /** {@return no history: every question is answered with "not known"} */
    static History none() {
        return Optional::empty;
    }

    /** {@return no history but for the knowledge which branch this is} */
    static History onDefaultBranch(boolean isDefault) {
        return () -> Optional.of(isDefault);
    }
}
