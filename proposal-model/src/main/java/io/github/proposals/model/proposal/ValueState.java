package io.github.proposals.model.proposal;

import io.github.proposals.model.process.Demand;

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
    TEMPLATE;

    /** {@return whether a demand accepts it} */
    boolean meets(Demand demand) {
        return switch (this) {
            case KNOWN -> true;
            case NONE -> demand.accepts().contains(Demand.Accept.NONE);
            case UNKNOWN -> demand.accepts().contains(Demand.Accept.UNKNOWN);
            case EMPTY -> demand.accepts().contains(Demand.Accept.EMPTY);
            // Somebody kept the row and did not fill it: that is for the rule on template text to say.
            case TEMPLATE -> !demand.accepts().isEmpty();
        };
    }
}
