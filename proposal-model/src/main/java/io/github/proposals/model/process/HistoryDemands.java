package io.github.proposals.model.process;

import java.util.Optional;

/**
 * What a process demands of the past of its proposals.
 *
 * @param removed a merged proposal is not there any more
 * @param reusedNumber a number comes back for another proposal
 * @param processChange the text of the process changes without a proposal to do so
 * @param frozen what must not change any more once a proposal has been accepted
 * @param implementation how the work on a proposal shows in commits
 */
public record HistoryDemands(
        PastDemand removed,
        PastDemand reusedNumber,
        PastDemand processChange,
        Optional<Freeze> frozen,
        ImplementationDefinition implementation) {}
