package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field with names of other proposals that is missing, that nobody can read, or that names itself or one that there is not: what
 * those that were meant say of it stays without answer.
 */
final class UnreadRelation implements Cause {

    private final Register register;
    private final Set<String> files = new HashSet<>();
    private final Set<String> lines = new HashSet<>();

    UnreadRelation(Register register, List<Diagnostic> all) {
        this.register = register;
        Set<String> asked = all.stream()
                .filter(this::asks)
                .flatMap(Cause::others)
                .map(Place::path)
                .collect(Collectors.toSet());
        all.stream()
                .filter(it -> asked.contains(it.place().path()) && !asks(it))
                .forEach(this::note);
    }

    /** {@return whether it is about what another proposal does not say, in a field that is not the one where it is told} */
    private boolean asks(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Reference reference
                && Cause.others(it)
                        .flatMap(other -> register.at(other.path()).stream())
                        .anyMatch(other -> other.id().equals(reference.target()))
                && register.at(it.place().path())
                        .flatMap(own -> own.field(reference.field()))
                        .filter(field -> field.place().equals(it.place()))
                        .isEmpty();
    }

    /** {@return whether it names a proposal that there is not, or itself} */
    private boolean leadsNowhere(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Reference reference
                && register.stream()
                        .filter(other -> other.id().equals(reference.target()))
                        .allMatch(other -> other.path().equals(it.place().path()));
    }

    private void note(Diagnostic it) {
        Subject subject = it.finding().subject();
        if (subject instanceof Subject.Field field
                && namesProposals(field.name())
                && hides(it.finding().problem())) {
            files.add(it.place().path());
        } else if (subject instanceof Subject.Value
                || leadsNowhere(it)
                || subject instanceof Subject.Link
                || subject instanceof Subject.Markup) {
            lines.add(Cause.line(it.place()));
        }
    }

    /** What lacks in a field of its own can be written by whoever mends the other side. */
    private boolean hides(Problem problem) {
        return problem != Problem.UNFILLED || register.process().lifecycle().hasForms();
    }

    /** {@return whether a label is, or was meant as, one of a field with other proposals} */
    private boolean namesProposals(String label) {
        return relations().anyMatch(it -> it.answersTo(label))
                || Suggestion.nearest(
                                Names.normal(label),
                                relations()
                                        .flatMap(it -> it.names().normal().stream())
                                        .toList())
                        .isPresent();
    }

    private Stream<FieldDefinition> relations() {
        return register.process().fields().stream().filter(this::isRelation);
    }

    private boolean isRelation(FieldDefinition field) {
        return field.type() == FieldType.PROPOSALS
                || field.type() == FieldType.STATUS
                        && register.process().lifecycle().hasForms();
    }

    @Override
    public boolean explains(Diagnostic it) {
        return asks(it)
                && it.finding().subject() instanceof Subject.Reference reference
                && Cause.others(it)
                        .anyMatch(other -> files.contains(other.path()) || isUnread(other, reference.field()));
    }

    /** {@return whether nobody can read what another proposal says in the field where the answer would be} */
    private boolean isUnread(Place other, String name) {
        Stream<Place> fields = register.at(other.path()).stream()
                .flatMap(Proposal::values)
                .filter(field -> field.definition()
                        .filter(it -> it.type() == FieldType.STATUS ? isRelation(it) : it.answersTo(name))
                        .isPresent())
                .map(Field::place);
        return Stream.concat(Stream.of(other), fields).flatMap(Cause::lines).anyMatch(lines::contains);
    }
}
