package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A status that is none: the list that people keep need not repeat it. */
final class WrongStatus implements Cause {

    private final Map<String, Severity> files = new HashMap<>();

    WrongStatus(List<Diagnostic> all) {
        for (Diagnostic it : all) {
            if (it.finding().subject() instanceof Subject.Status && it.finding().problem() != Problem.MISSING) {
                files.put(it.place().path(), it.severity());
            }
        }
    }

    @Override
    public boolean explains(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Row row
                && row.column().equals("status")
                && Cause.isAtLeast(files.get(row.of()), it);
    }
}
