package io.github.proposals.model.proposal;

/** What kind of thing an author put where a value belongs. All of these are different answers. */
public enum ValueState {
    /** A value. */
    KNOWN,
    /** Nothing at all. */
    EMPTY,
    /** {@code N/A}, {@code None}, {@code -}: there is none, and the author says so. */
    NONE,
    /** {@code TBD}: there will be one. */
    UNKNOWN,
    /** What the template says: {@code YYYY-MM-DD}, {@code [Name/Team]}, <i>{@code your title}</i>. */
    TEMPLATE
}
