package io.github.proposals.model.process;

import java.util.Set;

/**
 * For which proposals a demand holds. All that is given must hold; what is empty is not asked.
 *
 * @param statuses the proposal has one of these statuses
 * @param kinds its status is of one of these kinds
 * @param types it is of one of these types
 * @param processDocument whether it must, or must not, be the document that describes the process itself
 * @param merged it stands on the default branch; where the branch is not known, this does not hold
 * @param outsider none of its authors is a maintainer; where no maintainers are configured, this does not hold
 */
public record Condition(
        Set<String> statuses,
        Set<StatusKind> kinds,
        Set<String> types,
        ProcessDocument processDocument,
        boolean merged,
        boolean outsider) {

    /** Holds for every proposal. */
    public static final Condition ALWAYS =
            new Condition(Set.of(), Set.of(), Set.of(), ProcessDocument.EITHER, false, false);

    /** Keeps copies. */
    public Condition {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        types = Set.copyOf(types);
    }

    /** Whether the proposal is the one that describes the process. */
    public enum ProcessDocument {
        /** It does not matter. */
        EITHER,
        /** It must be. */
        YES,
        /** It must not be. */
        NO
    }
}
