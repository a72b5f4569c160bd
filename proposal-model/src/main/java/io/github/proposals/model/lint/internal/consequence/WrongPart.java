package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A value that is wrong: so is what it is a part of. */
final class WrongPart implements Cause {

    private final Map<String, Severity> lines = new HashMap<>();

    WrongPart(List<Diagnostic> all) {
        for (Diagnostic it : all) {
            if (it.finding().subject() instanceof Subject.Value) {
                lines.put(Cause.line(it.place()), it.severity());
            }
        }
    }

    @Override
    public boolean explains(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Value
                && Cause.others(it)
                        .map(Cause::line)
                        .anyMatch(part -> !part.equals(Cause.line(it.place())) && Cause.isAtLeast(lines.get(part), it));
    }
}
