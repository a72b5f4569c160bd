package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Subject;
import java.util.List;
import java.util.Optional;

/**
 * Something that a proposal needs for a step, as people name it in passing.
 *
 * @param subject what it is
 * @param lack whether it is to be written; otherwise something that is there is not as it should be
 * @param words such as {@code Sponsor} or {@code section 'Alternatives'}
 */
public record Need(Subject subject, boolean lack, String words) {

    /** {@return each of them once, in their order} */
    public static List<Need> of(List<Diagnostic> needs) {
        return needs.stream().map(it -> of(it.finding())).distinct().toList();
    }

    private static Need of(Finding finding) {
        boolean there = finding.problem() == Problem.UNFILLED;
        String words = Optional.of(finding)
                .filter(it -> it.problem().isLack())
                .flatMap(it -> name(it.subject()))
                .map(name -> name + (there ? " (a value)" : ""))
                .orElse(finding.message());
        return new Need(finding.subject(), finding.problem().isLack(), words);
    }

    /** {@return what people call something that is to be there} */
    public static String words(Subject subject) {
        return name(subject).orElse(subject.toString());
    }

    private static Optional<String> name(Subject subject) {
        if (subject instanceof Subject.Field field) {
            return Optional.of(field.name());
        }
        if (subject instanceof Subject.Section section) {
            return Optional.of("section '" + section.name() + "'");
        }
        if (subject instanceof Subject.Recorded recorded) {
            return Optional.of(recorded.what());
        }
        if (subject instanceof Subject.Person person) {
            return Optional.of(person.name() + " as " + person.field());
        }
        return subject instanceof Subject.Days days
                ? Optional.of(days.more() == 1 ? "1 more day" : days.more() + " more days")
                : Optional.empty();
    }
}
