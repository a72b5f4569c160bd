package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReference;
import io.github.proposals.model.register.Register;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal that a field names and the text never comes back to. */
public final class UnmentionedReference implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "reference.unmentioned",
                Severity.WARNING,
                "A field names a proposal that the text neither mentions nor links.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.relations().stream()
                .filter(relation -> relation.unmentioned().isPresent())
                .map(RelationDefinition::says);
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return Relations.of(proposals)
                .filter(reference -> reference.definition().unmentioned().isPresent())
                .filter(reference -> !reference.proposal().identity().equals(Optional.of(reference.id())))
                // Of one that is not there, nothing else is told.
                .filter(reference -> !proposals.anywhere(reference.id()).isEmpty())
                .filter(reference -> !inText(reference.proposal()).contains(reference.id()))
                .map(reference -> finding(reference, proposals.idOf(reference.id())));
    }

    private static Set<ProposalId> inText(Proposal proposal) {
        return Stream.concat(
                        proposal.mentions().stream().map(ProposalReference::id),
                        proposal.links().stream()
                                .map(LocalLink::path)
                                .flatMap(path -> proposal.process().identify(path).stream()))
                .collect(Collectors.toSet());
    }

    private static Finding finding(Relations.Reference reference, String id) {
        RelationDefinition definition = reference.definition();
        return Finding.at(
                        reference.field().place(),
                        "'%s' names %s, and the text never mentions it",
                        definition.field(),
                        id)
                .about(new Subject.Reference(definition.field(), id))
                .help("say in the text what it is needed for, or remove it from '%s'", definition.field())
                .severity(definition.unmentioned().orElseThrow())
                .says(definition.says());
    }
}
