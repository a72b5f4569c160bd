package io.github.proposals.model.authoring;

import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.proposal.Person;
import java.util.List;
import java.util.stream.Collectors;

/** Writes persons as a field wants them: {@code Ada Lovelace (@ada)} or {@code @ada (Ada Lovelace)}. */
final class PersonWriter {

    private PersonWriter() {}

    /** {@return the persons of {@code given}, which may be written in any way, each in the best form it allows} */
    static String written(FieldDefinition field, String given) {
        List<Person> people = Person.read(given);
        boolean group = field.groups().stream().anyMatch(given.strip()::equalsIgnoreCase);
        return group || people.isEmpty() || field.people().isEmpty()
                ? given.strip()
                : people.stream().map(person -> written(field, person)).collect(Collectors.joining(", "));
    }

    private static String written(FieldDefinition field, Person person) {
        return field.people().stream()
                .filter(form -> form.isFilledBy(person.name(), person.handle(), person.mail()))
                .findFirst()
                .map(form -> form.written(person.name(), person.handle(), person.mail()))
                .orElse(person.written());
    }
}
