package io.github.proposals.maven.project;

import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceTree;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the history of proposals comes from. It is asked when there are some, and not before: most modules have none. */
@FunctionalInterface
public interface HistorySource {

    /** Remembers nothing. */
    HistorySource NONE = (tree, process, isExcluded, base) -> History.none();

    /**
     * {@return what is remembered of the proposals in a tree}
     *
     * @param isExcluded tells which files, relative to the directory of the proposals, are none
     * @param base the branch into which this one will be merged, as {@code proposals.yaml} says
     */
    History of(SourceTree tree, ProposalProcess process, Predicate<String> isExcluded, Optional<String> base);
}
