package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal that is so important that the title mentions it, but not listed in the field for that. */
public final class UnlistedReference implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "reference.unlisted",
                Severity.ERROR,
                "A field such as the title mentions a proposal that is not listed where it has to be.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.relations().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.process().relations().stream()
                .flatMap(relation -> relation.mentioned().stream()
                        .flatMap(name -> proposal.field(name).stream())
                        .flatMap(field -> unlisted(proposal, relation, field)));
    }

    private static Stream<Finding> unlisted(Proposal proposal, RelationDefinition relation, Field field) {
        List<ProposalId> listed = proposal.references(relation.field());
        Optional<ProposalId> own = proposal.identity();
        return field.references().stream()
                .filter(id -> !listed.contains(id) && !own.equals(Optional.of(id)))
                .map(id -> proposal.process().idOf(id))
                .map(id -> Finding.at(
                                field.place(),
                                "'%s' mentions %s, which is not listed in '%s'",
                                field.name(),
                                id,
                                relation.field())
                        .about(new Subject.Reference(field.name(), id))
                        .help("add it to '%s', or do not mention it here", relation.field())
                        .says(relation.says()));
    }
}
