package io.github.proposals.model.rules.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.SupersessionDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal whose place another one has taken, and whose status says that it still holds. */
public final class ReplacedButInForce implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "reference.replaced",
                Severity.WARNING,
                "A proposal was replaced, and its status says that it still holds.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return SupersessionDefinition.of(process).relation().map(RelationDefinition::says).stream();
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        SupersessionDefinition definition = SupersessionDefinition.of(proposals.process());
        return definition.relation().stream()
                .flatMap(relation -> definition.ended().stream()
                        .flatMap(ended -> proposals.stream()
                                .filter(Relations::isInForce)
                                .flatMap(older -> successor(older, relation, proposals).stream()
                                        .map(newer -> finding(older, newer, relation, ended)))));
    }

    /** {@return who took its place} If only the newer one says so, the missing way back is told first where it is asked. */
    private static Optional<Proposal> successor(Proposal older, RelationDefinition relation, Register proposals) {
        Stream<Proposal> named = relation.inverse().isEmpty()
                ? Stream.empty()
                : older.references(relation.inverse()).stream()
                        .map(proposals::with)
                        .filter(same -> same.size() == 1)
                        .map(same -> same.get(0));
        Stream<Proposal> naming =
                relation.inverse().isEmpty() || relation.oneSided().isEmpty()
                        ? proposals.stream()
                                .filter(newer -> older.identity()
                                        .filter(newer.references(relation.field())::contains)
                                        .filter(id -> proposals.with(id).size() == 1)
                                        .isPresent())
                        : Stream.empty();
        return Stream.concat(named, naming)
                .filter(newer -> Relations.isInForce(newer) && !newer.path().equals(older.path()))
                .findFirst();
    }

    private static Finding finding(Proposal older, Proposal newer, RelationDefinition relation, Status ended) {
        Field status = older.fieldOf(FieldType.STATUS).orElseThrow();
        String said = older.status().map(Status::name).orElse("");
        return Finding.at(status.place(), "%s takes the place of this proposal, which is still '%s'", newer.id(), said)
                .about(new Subject.Status(said))
                .help("write '%s', or leave the reference out if both hold", ended.name())
                .related(newer.head(), "the newer proposal")
                .says(relation.says());
    }
}
