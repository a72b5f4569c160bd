package io.github.proposals.model.rules.internal.people;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.PersonForm;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Person;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.LookAlikes;
import java.util.Optional;
import java.util.stream.Stream;

/** A person who is not named as the process demands. */
public final class MalformedPerson implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "people.malformed", Severity.WARNING, "A person is not named in the form that the process uses.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream().filter(it -> !it.people().isEmpty()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal()
                .values()
                .filter(Field::known)
                .filter(field -> field.definition()
                        .filter(definition -> !definition.people().isEmpty())
                        .isPresent())
                .flatMap(field -> field.people().stream()
                        .flatMap(person ->
                                check(person, field, field.definition().orElseThrow()).stream()));
    }

    private static Optional<Finding> check(Person person, Field field, FieldDefinition definition) {
        String written =
                person.written().replace("\\<", "<").replace("\\>", ">").replace("\\_", "_");
        boolean group = definition.groups().stream().anyMatch(written::equalsIgnoreCase);
        PersonForm first = definition.people().get(0);
        if (group || fits(written, first)) {
            return Optional.empty();
        }
        boolean allowed = definition.people().stream().anyMatch(form -> fits(written, form));
        Optional<Severity> severity = allowed ? definition.otherForms() : definition.wrong();
        return severity.map(it -> Finding.at(
                        field.place().narrow(person.written()),
                        "'%s' does not have the form '%s'",
                        written,
                        first.written("Name", "handle", "mail"))
                .about(new Subject.Person(definition.name(), written))
                .help("write %s%s", example(person, first), LookAlikes.because(person.handle()))
                .says(definition.says())
                .severity(it));
    }

    /** A link around a name or a handle is no difference, unless the form itself has one. */
    private static boolean fits(String written, PersonForm form) {
        return form.fits(written) || form.fits(InlineMarkdown.plain(written));
    }

    /** The form, filled with what is known of the person. */
    private static String example(Person person, PersonForm form) {
        return form.written(
                person.name().isEmpty() ? "Full Name" : person.name(),
                person.handle().isEmpty() ? "handle" : person.handle(),
                person.mail().isEmpty() ? "mail@example.org" : person.mail());
    }
}
