package io.github.proposals.model.rules.internal.people;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Person;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.LookAlikes;
import java.util.Optional;
import java.util.stream.Stream;

/** A person who is not named as the process demands. */
public final class MalformedPerson implements ProposalRule {

    /** A name, and either part of an address; what is longer is no person. */
    private static final int LONGEST = 200;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "people.malformed", Severity.WARNING, "A person is not named in the form that the process uses.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream()
                .filter(it -> it.type() == FieldType.PEOPLE && !it.forms().isEmpty())
                .map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal()
                .values()
                .filter(Field::known)
                .filter(field -> field.definition()
                        .filter(definition -> !definition.forms().isEmpty() && definition.type() == FieldType.PEOPLE)
                        .isPresent())
                .flatMap(field -> field.people().stream()
                        .flatMap(person ->
                                check(person, field, field.definition().orElseThrow()).stream()));
    }

    private static Optional<Finding> check(Person person, Field field, FieldDefinition definition) {
        String written =
                person.written().replace("\\<", "<").replace("\\>", ">").replace("\\_", "_");
        boolean group = definition.groups().stream().anyMatch(written::equalsIgnoreCase);
        if (group || fits(written, definition.forms().get(0))) {
            return Optional.empty();
        }
        boolean allowed = definition.forms().stream().anyMatch(form -> fits(written, form));
        Optional<Severity> severity = allowed ? definition.otherForms() : definition.wrong();
        return severity.map(it -> Finding.at(
                        field.place().narrow(person.written()),
                        "'%s' does not have the form '%s'",
                        written,
                        form(definition))
                .about(new Subject.Person(definition.name(), written))
                .help("write %s%s", example(person, definition), LookAlikes.because(person.handle()))
                .says(definition.says())
                .severity(it));
    }

    /** A link around a name or a handle is no difference, unless the form itself has one. */
    private static boolean fits(String written, String form) {
        LinearPattern pattern = pattern(form);
        return fits(written, pattern) || fits(InlineMarkdown.plain(written), pattern);
    }

    /** Counted here: RE2 makes a step of its own for each character that a pattern counts. */
    private static boolean fits(String written, LinearPattern pattern) {
        return pattern.match(written)
                .filter(parts -> parts.stream().allMatch(it -> it.length() <= LONGEST))
                .isPresent();
    }

    private static String form(FieldDefinition definition) {
        return definition
                .forms()
                .get(0)
                .replace("{name}", "Name")
                .replace("{handle}", "handle")
                .replace("{mail}", "mail");
    }

    /** The form, filled with what is known of the person. */
    private static String example(Person person, FieldDefinition definition) {
        return definition
                .forms()
                .get(0)
                .replace("{name}", person.name().isEmpty() ? "Full Name" : person.name())
                .replace("{handle}", person.handle().isEmpty() ? "handle" : person.handle())
                .replace("{mail}", person.mail().isEmpty() ? "mail@example.org" : person.mail());
    }

    /**
     * A form comes from the process: RE2 needs linear time for whatever it says. A comma in a name is part of it, since
     * otherwise there would be two.
     */
    private static LinearPattern pattern(String form) {
        return LinearPattern.compile(LinearPattern.quote(form)
                .replace(LinearPattern.quote("{name}"), "([^@<>()]+)")
                .replace(LinearPattern.quote("{handle}"), "[A-Za-z0-9][A-Za-z0-9-]{0,60}")
                .replace(LinearPattern.quote("{mail}"), "([^@<>\\s]+)@([^@<>\\s]+)"));
    }
}
