package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.register.Register;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A proposal, a section or a row that is told to be wrong: a link to it, or its number in the words beside, is so with it. */
final class ToldOfTarget implements Cause {

    private final Register register;
    private final LinkTargets targets;
    private final Map<String, Severity> told = new HashMap<>();
    private final Map<String, Severity> broken = new HashMap<>();

    ToldOfTarget(Register register, LinkTargets targets, List<Diagnostic> all) {
        this.register = register;
        this.targets = targets;
        all.forEach(it -> link(it).ifPresent(key -> broken.merge(key, it.severity(), ToldOfTarget::worse)));
        all.forEach(it -> key(it).ifPresent(key -> told.merge(key, it.severity(), ToldOfTarget::worse)));
        // A row that leads nowhere is one mistake, as a row and as a link.
        all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.Row row
                        && Set.of("", "link").contains(row.column()))
                .forEach(it -> told.merge(line(it), it.severity(), ToldOfTarget::worse));
    }

    @Override
    public boolean explains(Diagnostic it) {
        Subject subject = it.finding().subject();
        if (subject instanceof Subject.Link link) {
            return !told.isEmpty()
                    && (isToldAsBad(link.target(), it)
                            || isToldAsBad(line(it), it)
                            || targets.id(link.target())
                                    .filter(id -> isToldAsBad(in(it, id), it))
                                    .isPresent());
        }
        if (subject instanceof Subject.Mention mention) {
            return isLessThanItsLink(mention.id(), it);
        }
        return subject instanceof Subject.Reference reference && isLessThanItsLink(reference.target(), it);
    }

    private boolean isLessThanItsLink(String id, Diagnostic diagnostic) {
        return isWorse(broken.getOrDefault(in(diagnostic, id), diagnostic.severity()), diagnostic.severity());
    }

    private boolean isToldAsBad(String key, Diagnostic diagnostic) {
        return Cause.isAtLeast(told.get(key), diagnostic);
    }

    /** {@return what tells of the same thing as a broken link may do} */
    private Optional<String> key(Diagnostic diagnostic) {
        Subject subject = diagnostic.finding().subject();
        if (subject instanceof Subject.Section section) {
            return Optional.of(diagnostic.place().path() + '#' + InlineMarkdown.anchor(section.name()));
        }
        if (subject instanceof Subject.Reference reference) {
            return Optional.of(in(diagnostic, reference.target()));
        }
        if (subject instanceof Subject.Mention mention) {
            return Optional.of(in(diagnostic, mention.id()));
        }
        return subject instanceof Subject.Row row
                ? Optional.of(in(diagnostic, targets.id(row.of()).orElse(row.of())))
                : Optional.empty();
    }

    /** {@return what names the same unknown proposal as a broken link} */
    private Optional<String> link(Diagnostic diagnostic) {
        return diagnostic.finding().subject() instanceof Subject.Link link
                ? targets.identified(link.target())
                        .filter(id -> register.with(id).isEmpty())
                        .map(id -> in(diagnostic, register.idOf(id)))
                : Optional.empty();
    }

    private static String line(Diagnostic diagnostic) {
        return in(diagnostic, ":" + diagnostic.place().start().line());
    }

    private static String in(Diagnostic diagnostic, String id) {
        return diagnostic.place().path() + ' ' + id;
    }

    private static Severity worse(Severity one, Severity other) {
        return isWorse(one, other) ? one : other;
    }

    private static boolean isWorse(Severity one, Severity other) {
        return one.compareTo(other) < 0;
    }
}
