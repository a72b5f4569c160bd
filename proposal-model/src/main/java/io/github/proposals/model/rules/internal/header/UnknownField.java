package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field that the process does not know. */
public final class UnknownField implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "header.unknown-field", Severity.INFO, "The header has a field that the process does not know.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        List<String> names =
                proposal.process().fields().stream().map(FieldDefinition::name).toList();
        NavigableSet<String> known = proposal.fields().stream()
                .filter(field -> field.definition().isPresent())
                .map(Field::label)
                .collect(Collectors.toCollection(TreeSet::new));
        return proposal.fields().stream()
                .filter(field -> field.definition().isEmpty() && !isMissed(field, proposal) && !isAround(field, known))
                .map(field -> judged(
                        proposal,
                        Finding.at(field.labelPlace(), "the process has no field '%s'", field.label())
                                .about(new Subject.Field(field.label()))
                                .help(Misspelt.meant(field, proposal)
                                        .map(FieldDefinition::name)
                                        .map(name -> "did you mean '" + name + "'?")
                                        .orElse("its fields are: " + String.join(", ", names)))));
    }

    /** Where a header has keys for other tools as well, process or project have to ask for this. */
    private static Finding judged(Proposal proposal, Finding finding) {
        return proposal.headerStyle().isShared() ? finding.onRequest() : finding;
    }

    /** {@return whether the fields that the process knows stand below it, as {@code team.lead} below {@code team}} */
    private static boolean isAround(Field field, NavigableSet<String> known) {
        String start = field.label() + ".";
        String next = known.ceiling(start);
        return next != null && next.startsWith(start);
    }

    /** Where the field that was meant must be there, its absence is told, and this label beside it. */
    private static boolean isMissed(Field field, Proposal proposal) {
        return Misspelt.meant(field, proposal)
                .filter(meant -> proposal.field(meant.name()).isEmpty())
                .flatMap(meant -> proposal.conditions().unmet(meant.demands(), Optional.empty()))
                .isPresent();
    }
}
