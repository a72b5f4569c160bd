package io.github.proposals.model.process;

import java.util.Locale;

/** What a status means for those who do not know the process. */
public enum StatusKind {
    /** Still being written or decided. */
    OPEN,
    /** Put aside, may come back. */
    PARKED,
    /** Decided in favour, work goes on. */
    ACCEPTED,
    /** Decided in favour, and nothing is left to do. */
    DONE,
    /** Ended without success, or replaced. */
    CLOSED,
    /** Evergreen: kept up to date for ever. */
    LIVING;

    /** {@return the word in process files} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
