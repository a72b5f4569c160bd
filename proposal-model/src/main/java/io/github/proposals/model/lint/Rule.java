package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.process.ProposalProcess;
import java.util.stream.Stream;

/**
 * Something that has to hold. The shapes of rules are closed, each shape is open: implement {@link FileRule},
 * {@link ProposalRule} or {@link ProposalSetRule}. Rules have no state and may be called by several threads.
 */
public sealed interface Rule permits FileRule, ProposalRule, ProposalSetRule {

    /** {@return what people see of it} */
    RuleInfo info();

    /** {@return the sentences of a process that its findings rest on, as far as there are any} */
    default Stream<Quote> sentences(ProposalProcess process) {
        return Stream.empty();
    }

    /**
     * {@return whether it may find something in one build and nothing in another one of the same files} It then depends
     * on the branch, or on the maintainers, and a suppression of it is not called unused.
     */
    default boolean isCircumstantial() {
        return false;
    }
}
