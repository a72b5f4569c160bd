package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.text.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row that stands where the row of another proposal ought to: that one lacks its row. */
final class OverwrittenRow implements Cause {

    private final Map<Place, Severity> lost = new HashMap<>();

    OverwrittenRow(List<Diagnostic> all) {
        all.stream()
                .filter(it -> isRow(it) && it.finding().problem() != Problem.MISSING)
                .forEach(it -> Cause.others(it).forEach(place -> lost.putIfAbsent(place, it.severity())));
    }

    private static boolean isRow(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Row row && row.column().isEmpty();
    }

    @Override
    public boolean explains(Diagnostic it) {
        return isRow(it)
                && it.finding().problem() == Problem.MISSING
                && Cause.others(it).anyMatch(place -> Cause.isAtLeast(lost.get(place), it));
    }
}
