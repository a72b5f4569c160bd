package io.github.proposals.model.rules.internal.reference;

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
import io.github.proposals.model.process.StatusKind;
import io.github.proposals.model.process.SupersessionDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A proposal whose place another one has taken, while its own status says that it holds. */
public final class ReplacedButAlive implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "reference.still-alive",
                Severity.WARNING,
                "A proposal still holds although another one has taken its place.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return SupersessionDefinition.of(process).relation().map(RelationDefinition::says).stream();
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        SupersessionDefinition supersession = SupersessionDefinition.of(proposals.process());
        return supersession
                .relation()
                .flatMap(relation -> supersession.ended().map(ended -> check(proposals, relation, ended)))
                .orElseGet(Stream::empty);
    }

    private static Stream<Finding> check(Register proposals, RelationDefinition relation, Status ended) {
        return Relations.of(proposals)
                .filter(it -> it.definition().equals(relation) && Force.holds(it.proposal()))
                .flatMap(newer -> newer.meant(proposals).stream()
                        .filter(older -> proposals.at(older.path()).isPresent())
                        .filter(older -> isAlive(older) && knows(older, newer))
                        .map(older -> finding(newer.proposal(), older, ended).says(relation.says())));
    }

    private static boolean isAlive(Proposal proposal) {
        return proposal.status()
                .map(Status::kind)
                .filter(it -> it != StatusKind.CLOSED)
                .isPresent();
    }

    /** Where the older one should name the newer one and does not, that is told, and the status is the next step. */
    private static boolean knows(Proposal older, Relations.Reference newer) {
        RelationDefinition relation = newer.definition();
        return relation.oneSided().isEmpty()
                || relation.inverse().isEmpty()
                || newer.proposal()
                        .identity()
                        .filter(older.references(relation.inverse())::contains)
                        .isPresent();
    }

    private static Finding finding(Proposal newer, Proposal older, Status ended) {
        String status = older.status().map(Status::name).orElse("");
        return Finding.at(
                        older.fieldOf(FieldType.STATUS).map(Field::place).orElse(older.head()),
                        "%s is still '%s', although %s has taken its place",
                        older.id(),
                        status,
                        newer.id())
                .about(new Subject.Status(status))
                .help("set its status to '%s', or take it out of what %s replaces", ended.name(), newer.id())
                .related(newer.fieldOf(FieldType.STATUS).map(Field::place).orElse(newer.head()), "the newer one holds");
    }
}
