package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.LeftoverText;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.ValueState;
import java.util.stream.Stream;

/** Text of the template that its author had to remove or to replace. */
public final class TemplateText implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.leftover-text", Severity.WARNING, "Text of the template was not removed.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.leftovers().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.leftovers().stream()
                .filter(leftover -> !isInEmptySection(leftover, text))
                .map(leftover -> Finding.at(
                                text.place(leftover.span()),
                                "%s is still there",
                                leftover.definition().what())
                        .unfilled(new Subject.Template(leftover.definition().what()))
                        .help("remove it, or replace it by your own words")
                        .severity(leftover.definition().severity())
                        .says(leftover.definition().says()));
    }

    /** A section that holds nothing but template text is empty: that is reported, and once is enough. */
    private static boolean isInEmptySection(LeftoverText leftover, ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> match.definition().empty().isPresent())
                .filter(match -> match.section().body().contains(leftover.span()))
                .anyMatch(match -> text.stateOf(match.section()) == ValueState.EMPTY);
    }
}
