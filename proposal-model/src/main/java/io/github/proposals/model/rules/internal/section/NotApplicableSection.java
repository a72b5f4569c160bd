package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.ValueState;
import java.util.stream.Stream;

/** A section that says no more than N/A where the process wants an answer. */
public final class NotApplicableSection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.not-applicable", Severity.WARNING, "A section says only that it does not apply.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream()
                .filter(it -> it.notApplicable().isPresent())
                .map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> text.stateOf(match.section()) == ValueState.NONE)
                .flatMap(match -> match.definition().notApplicable().stream()
                        .map(severity -> Finding.at(
                                        text.place(match.section().heading()),
                                        "the section '%s' only says that there is nothing to say",
                                        match.definition().name())
                                .about(new Subject.Section(match.definition().name()))
                                .help("say in a sentence why it does not apply")
                                .severity(severity)
                                .says(match.definition().says())));
    }
}
