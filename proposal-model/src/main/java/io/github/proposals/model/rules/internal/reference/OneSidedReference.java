package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.List;
import java.util.Optional;
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
        Mistaken mistaken = new Mistaken(proposals);
        return Relations.of(proposals)
                .filter(reference -> !reference.definition().inverse().isEmpty() && Force.isDue(reference.proposal()))
                .flatMap(reference -> reference.definition().oneSided().stream()
                        .flatMap(severity -> silent(proposals, reference)
                                .map(other -> finding(other, reference, mistaken.meant(reference))
                                        .severity(severity))));
    }

    /** Where two have one number, that is told already, and the one that names back is the one that is meant. */
    private static Stream<Proposal> silent(Register proposals, Relations.Reference reference) {
        List<Proposal> others = reference.meant(proposals).stream()
                .filter(it -> !it.path().equals(reference.proposal().path()))
                .filter(it -> canNameBack(it, reference))
                .toList();
        return others.stream().anyMatch(it -> namesBack(it, reference) || mayNameBack(it))
                ? Stream.empty()
                : others.stream();
    }

    /** Another process may have no field for it. */
    private static boolean canNameBack(Proposal other, Relations.Reference reference) {
        return other.process().field(reference.definition().inverse()).isPresent();
    }

    /** Where statuses name other proposals, one that nobody can read is told already. */
    private static boolean mayNameBack(Proposal other) {
        return other.process().lifecycle().hasForms()
                && other.fieldOf(FieldType.STATUS)
                        .filter(it -> it.known() && it.status().status().isEmpty())
                        .isPresent();
    }

    private static boolean namesBack(Proposal other, Relations.Reference reference) {
        return reference
                .proposal()
                .identity()
                .map(id -> other.references(reference.definition().inverse()).contains(id))
                .orElse(true);
    }

    private static Finding finding(Proposal other, Relations.Reference reference, Optional<Proposal> meant) {
        RelationDefinition definition = reference.definition();
        Finding finding = Finding.at(
                        reference.field().place(),
                        "%s does not say '%s: %s'",
                        other.id(),
                        definition.inverse(),
                        reference.proposal().id())
                .about(new Subject.Reference(definition.inverse(), other.id()))
                .help(
                        "add '%s: %s' to %s%s",
                        definition.inverse(),
                        reference.proposal().id(),
                        other.fileName(),
                        meant.map(it -> ", or write " + it.id() + " here, which says so")
                                .orElse(""))
                .related(other.field(definition.inverse()).map(Field::place).orElse(other.head()), "the other proposal")
                .says(definition.says());
        if (meant.isPresent()) {
            return finding.related(
                    meant.get().field(definition.inverse()).orElseThrow().place(), "the one that may be meant");
        }
        // What follows another process is not changed along with this one.
        return other.process() == reference.proposal().process()
                ? finding.repair(new Repair.AddReference(
                        other.path(), definition.inverse(), reference.proposal().path()))
                : finding;
    }
}
