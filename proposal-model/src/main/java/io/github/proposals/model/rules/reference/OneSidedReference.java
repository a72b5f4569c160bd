package io.github.proposals.model.rules.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.List;
import java.util.stream.Stream;

/** A proposal that names another one which does not name it back. */
public final class OneSidedReference implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "reference.one-sided", Severity.WARNING, "A proposal names another one that does not name it back.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.relations().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return Relations.of(proposals)
                .filter(reference -> !reference.definition().inverse().isEmpty())
                .flatMap(reference -> reference.definition().oneSided().stream()
                        .flatMap(severity -> meant(proposals, reference).stream()
                                .filter(other -> !other.path()
                                                .equals(reference.proposal().path())
                                        && Relations.isDue(reference.proposal(), other)
                                        && !namesBack(other, reference))
                                .map(other -> finding(other, reference).severity(severity))));
    }

    /** {@return the other one} Of two with the same number nobody knows which; that they have it is told there. */
    private static List<Proposal> meant(Register proposals, Relations.Reference reference) {
        List<Proposal> others = proposals.with(reference.id());
        return others.size() > 1 ? List.of() : others;
    }

    private static boolean namesBack(Proposal other, Relations.Reference reference) {
        return reference
                .proposal()
                .identity()
                .map(id -> other.references(reference.definition().inverse()).contains(id))
                .orElse(true);
    }

    private static Finding finding(Proposal other, Relations.Reference reference) {
        RelationDefinition definition = reference.definition();
        return Finding.at(
                        reference.field().place(),
                        "%s does not say '%s: %s'",
                        other.id(),
                        definition.inverse(),
                        reference.proposal().id())
                .about(new Subject.Reference(definition.inverse(), other.id()))
                .help(
                        "add '%s: %s' to %s",
                        definition.inverse(), reference.proposal().id(), other.fileName())
                .related(other.field(definition.inverse()).map(Field::place).orElse(other.head()), "the other proposal")
                .repair(new Repair.AddReference(
                        other.path(), definition.inverse(), reference.proposal().path()))
                .says(definition.says());
    }
}
