package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings about the same thing that name each other's file, such as two files with one number: told once. */
final class Twins {

    private Twins() {}

    /** Where something was told, and which other file was named there. */
    private record Pair(String rule, Subject subject, String path, String other) {}

    /** {@return the findings without those that an earlier one has told already} */
    static List<Diagnostic> once(List<Diagnostic> diagnostics) {
        Set<Pair> told = new HashSet<>();
        List<Diagnostic> once = new ArrayList<>();
        for (Diagnostic it : diagnostics) {
            String path = it.place().path();
            List<String> others = it.finding().related().stream()
                    .map(Related::place)
                    .map(place -> place.path())
                    .filter(other -> !other.equals(path))
                    .toList();
            if (others.stream().noneMatch(other -> told.contains(pair(it, other, path)))) {
                once.add(it);
                others.forEach(other -> told.add(pair(it, path, other)));
            }
        }
        return once;
    }

    private static Pair pair(Diagnostic it, String path, String other) {
        return new Pair(it.rule(), it.finding().subject(), path, other);
    }
}
