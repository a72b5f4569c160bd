package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.process.ProposalProcess;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that has to hold. The shapes of rules are closed, each shape is open: implement {@link FileRule},
 * {@link ProposalRule}, {@link StepRule} or {@link RegisterRule}. Rules have no state and may be called by several threads.
 */
public sealed interface Rule permits FileRule, ProposalRule, StepRule, RegisterRule {

    /** {@return what people see of it} */
    RuleInfo info();

    /**
     * {@return its page, as Markdown: what it finds, why, and examples} Unless it says otherwise, that is the file
     * {@code <id>.md} beside its class, or in the package above.
     */
    default Optional<String> page() {
        return RulePages.beside(getClass(), info().id());
    }

    /** {@return the sentences of a process that its findings rest on, as far as there are any} */
    default Stream<Quote> sentences(ProposalProcess process) {
        return Stream.empty();
    }
}
