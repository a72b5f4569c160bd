package io.github.proposals.model.process;

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
    LIVING
}
