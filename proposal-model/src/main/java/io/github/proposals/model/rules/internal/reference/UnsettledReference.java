package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A proposal that leans on another one which was given up, or is not as far as itself. */
public final class UnsettledReference implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "reference.unsettled",
                Severity.WARNING,
                "A proposal leans on another one that has failed or is not done.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return Relations.of(proposals)
                .flatMap(reference -> reference.meant(proposals).stream()
                        .limit(1)
                        .flatMap(other -> other.status().stream().flatMap(status -> check(reference, other, status))));
    }

    private static Stream<Finding> check(Relations.Reference reference, Proposal other, Status status) {
        RelationDefinition definition = reference.definition();
        boolean done = reference
                .proposal()
                .status()
                .filter(it -> it.kind() == StatusKind.DONE)
                .isPresent();
        boolean unsettled =
                definition.settled() && done && status.kind() != StatusKind.DONE && status.kind() != StatusKind.LIVING;
        if (!definition.avoid().contains(status.name()) && !unsettled) {
            return Stream.empty();
        }
        return Stream.of(Finding.at(
                        reference.field().place(),
                        "'%s' names %s, which is '%s'",
                        definition.field(),
                        other.id(),
                        status.name())
                .about(new Subject.Reference(definition.field(), other.id()))
                .help("name a proposal that holds, or say in the text why this one still counts")
                .related(other.fieldOf(FieldType.STATUS).map(Field::place).orElse(other.head()), "its status"));
    }
}
