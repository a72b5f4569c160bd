package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A field that is wrong where it stands, such as one that is there twice: how YAML puts it is the same mistake, and so is that one of them says nothing. */
final class RepeatedField implements Cause {

    private final Map<String, Severity> lines = new HashMap<>();
    private final Map<String, Severity> fields = new HashMap<>();

    RepeatedField(List<Diagnostic> all) {
        for (Diagnostic it : all) {
            if (it.finding().subject() instanceof Subject.Field field
                    && it.finding().problem() != Problem.MISSING) {
                lines.put(Cause.line(it.place()), it.severity());
                // What counts on request alone is a matter of looks: it is no reason for a value that is not there.
                if (it.finding().problem() == Problem.WRONG && !it.finding().onlyOnRequest()) {
                    fields.put(key(it, field), it.severity());
                }
            }
        }
    }

    private static String key(Diagnostic it, Subject.Field field) {
        return it.place().path() + ' ' + field.name();
    }

    @Override
    public boolean explains(Diagnostic it) {
        if (it.finding().subject() instanceof Subject.Field field) {
            return it.finding().problem().isLack() && Cause.isAtLeast(fields.get(key(it, field)), it);
        }
        return it.finding().subject() instanceof Subject.Markup markup
                && !markup.what().equals(HeaderElsewhere.OPEN_FRONT_MATTER)
                && Cause.isAtLeast(lines.get(Cause.line(it.place())), it);
    }
}
