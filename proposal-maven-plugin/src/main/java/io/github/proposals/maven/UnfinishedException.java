package io.github.proposals.maven;

import java.io.IOException;

/** Some files are written and some are not, and the journal still tells which. */
final class UnfinishedException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * Creates it.
     *
     * @param cause why not all files could be written
     * @param obstacle why those that were written could not be put back
     */
    UnfinishedException(Exception cause, IOException obstacle) {
        super(
                cause.getMessage() + "; what was written before could not be put back (" + obstacle.getMessage()
                        + "). The next goal that writes finishes or undoes it",
                cause);
        addSuppressed(obstacle);
    }
}
