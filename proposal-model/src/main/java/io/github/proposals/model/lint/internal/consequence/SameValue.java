package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What several rules say of one value of a header: the one that knows best what is wrong says enough. */
final class SameValue implements Cause {

    private static final int NOTHING = 9;

    private final Map<String, List<Diagnostic>> lines = new HashMap<>();

    SameValue(List<Diagnostic> all) {
        Set<String> values = new HashSet<>();
        all.stream().filter(SameValue::isOfValue).forEach(it -> values.add(Cause.line(it.place())));
        for (Diagnostic it : all) {
            if (rank(it) < NOTHING && values.contains(Cause.line(it.place()))) {
                lines.computeIfAbsent(Cause.line(it.place()), line -> new ArrayList<>())
                        .add(it);
            }
        }
    }

    private static boolean isOfValue(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Value;
    }

    /** A value that is not there, then one that is not written right, and then one that is not as it has to be. */
    private static int rank(Diagnostic it) {
        Subject subject = it.finding().subject();
        if (subject instanceof Subject.Field) {
            return it.finding().problem().isLack() ? 0 : NOTHING;
        }
        // Where a link leads to a proposal that there is not, its words say so better.
        if (subject instanceof Subject.Markup
                || subject instanceof Subject.Link link && link.target().isEmpty()) {
            return 1;
        }
        return isOfValue(it) ? 2 : NOTHING;
    }

    @Override
    public boolean explains(Diagnostic it) {
        return isOfValue(it)
                && lines.getOrDefault(Cause.line(it.place()), List.of()).stream()
                        .anyMatch(cause -> isBefore(cause, it)
                                && !isOfAnotherItem(cause, it)
                                && (rank(cause) == 0 || isOver(cause.place(), it.place()))
                                && Cause.isAtLeast(cause.severity(), it));
    }

    /** What is said of all headers goes before what only some fields have. */
    private static boolean isBefore(Diagnostic cause, Diagnostic it) {
        return rank(cause) < rank(it) || rank(cause) == rank(it) && cause.rule().compareTo(it.rule()) < 0;
    }

    /** {@return whether a cause is about one item of a list, and not about what {@code it} is about} */
    private static boolean isOfAnotherItem(Diagnostic cause, Diagnostic it) {
        return cause.finding().subject() instanceof Subject.Value first
                && it.finding().subject() instanceof Subject.Value second
                && cause.place().excerpt().line().contains(first.value())
                && !first.value().contains(second.value());
    }

    private static boolean isOver(Place one, Place other) {
        return one.equals(other)
                || one.start().compareTo(other.end()) < 0 && other.start().compareTo(one.end()) < 0;
    }
}
