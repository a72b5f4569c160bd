package io.github.proposals.maven.files;

import java.io.IOException;

/** Not all is written, and the journal that tells what is missing is still there. */
public final class UnfinishedException extends IOException {

    private static final long serialVersionUID = 1;

    private UnfinishedException(String state, Exception cause, IOException obstacle) {
        super(
                said(cause) + "; " + state + " (" + said(obstacle)
                        + "). The next goal that writes finishes or undoes it",
                cause);
        addSuppressed(obstacle);
    }

    private static String said(Exception failure) {
        return (failure instanceof IOException of ? Reason.in(of) : failure).getMessage();
    }

    /**
     * {@return that some files are written and some are not}
     *
     * @param cause why not all files could be written
     * @param obstacle why those that were written could not be put back
     */
    static UnfinishedException half(Exception cause, IOException obstacle) {
        return new UnfinishedException("what was written before could not be put back", cause, obstacle);
    }

    /**
     * {@return that all files are as before, but for the journal}
     *
     * @param cause why not all files could be written
     * @param obstacle why the journal could not be removed
     */
    static UnfinishedException journalOnly(Exception cause, IOException obstacle) {
        return new UnfinishedException(
                "the proposals are as before, but " + JournalFile.NAME + " could not be removed", cause, obstacle);
    }
}
