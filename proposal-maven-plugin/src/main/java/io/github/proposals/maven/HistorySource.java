package io.github.proposals.maven;

import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceTree;
import java.util.function.Predicate;

/** Where the history of proposals comes from. It is asked when there are some, and not before: most modules have none. */
@FunctionalInterface
interface HistorySource {

    /** Remembers nothing. */
    HistorySource NONE = (tree, process, isExcluded) -> History.none();

    /** {@return what is remembered of the proposals in a tree} */
    History of(SourceTree tree, ProposalProcess process, Predicate<String> isExcluded);
}
