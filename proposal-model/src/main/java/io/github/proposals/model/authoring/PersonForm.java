package io.github.proposals.model.authoring;

import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.proposal.Person;
import java.util.List;
import java.util.stream.Collectors;

/** Writes persons as a field wants them: {@code Ada Lovelace (@ada)} or {@code @ada (Ada Lovelace)}. */
final class PersonForm {

    private PersonForm() {}

    /** {@return the persons of {@code given}, which may be written in any way, each in the best form it allows} */
    static String written(FieldDefinition field, String given) {
        List<Person> people = Person.read(given);
        boolean group = field.groups().stream().anyMatch(given.strip()::equalsIgnoreCase);
        return group || people.isEmpty() || field.forms().isEmpty()
                ? given.strip()
                : people.stream().map(person -> written(field, person)).collect(Collectors.joining(", "));
    }

    private static String written(FieldDefinition field, Person person) {
        return field.forms().stream()
                .filter(form -> isKnown(form, "{name}", person.name())
                        && isKnown(form, "{handle}", person.handle())
                        && isKnown(form, "{mail}", person.mail()))
                .findFirst()
                .map(form -> form.replace("{name}", person.name())
                        .replace("{handle}", person.handle())
                        .replace("{mail}", person.mail()))
                .orElse(person.written());
    }

    private static boolean isKnown(String form, String part, String value) {
        return !form.contains(part) || !value.isEmpty();
    }
}
