package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A field that has no place in a proposal of this status or type. */
public final class ForbiddenField implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "header.forbidden-field", Severity.ERROR, "A field has no place in a proposal of this status or type.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream()
                .filter(it -> !it.allowed().equals(Condition.ALWAYS))
                .map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.fields().stream()
                .flatMap(field -> field.definition().stream()
                        .filter(definition -> proposal.conditions().fail(definition.allowed()))
                        .map(definition -> finding(proposal, field, definition)));
    }

    private static Finding finding(Proposal proposal, Field field, FieldDefinition definition) {
        Condition allowed = definition.allowed();
        return Finding.at(
                        field.labelPlace(),
                        "the field '%s' has no place here%s",
                        definition.name(),
                        proposal.conditions().becauseNot(allowed))
                .about(new Subject.Field(definition.name()))
                .help("remove it: it is for proposals %s", allowed.words(true))
                .says(definition.says());
    }
}
