package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line of a header that no reader takes: what it says is unknown, and not missing. */
final class BrokenLine implements Cause {

    private static final String FRONT_MATTER = "document.broken-front-matter";

    private final Map<String, Severity> lines = new HashMap<>();

    BrokenLine(List<Diagnostic> all) {
        for (Diagnostic it : all) {
            if (it.finding().subject() instanceof Subject.Markup markup
                    && markup.what().equals(FRONT_MATTER)) {
                lines.put(Cause.line(it.place()), it.severity());
            }
        }
    }

    @Override
    public boolean explains(Diagnostic it) {
        Subject subject = it.finding().subject();
        if (subject instanceof Subject.Field) {
            return it.finding().problem() == Problem.MISSING
                    && Cause.others(it).map(Cause::line).anyMatch(lines::containsKey);
        }
        return (subject instanceof Subject.Status
                        || subject instanceof Subject.Value
                        || subject instanceof Subject.Person)
                && Cause.lines(it.place()).anyMatch(line -> Cause.isAtLeast(lines.get(line), it));
    }
}
