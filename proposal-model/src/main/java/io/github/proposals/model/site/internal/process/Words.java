package io.github.proposals.model.site.internal.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.Gate;
import io.github.proposals.model.process.TimeLimit;
import io.github.proposals.model.site.internal.page.Label;
import java.util.ArrayList;
import java.util.List;

/** What a process demands, in words. */
final class Words {

    private Words() {}

    /** {@return when something must, or should, be there} */
    static String demands(List<Demand> demands) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<String> conditions = demands.stream()
                    .filter(it -> it.severity() == severity)
                    .map(it -> it.when().words(true))
                    .distinct()
                    .toList();
            if (conditions.contains("")) {
                parts.add(demanded(severity));
            } else if (!conditions.isEmpty()) {
                parts.add(demanded(severity) + " for those " + String.join("; ", conditions));
            }
        }
        return parts.isEmpty() ? "optional" : String.join("; ", parts);
    }

    private static String demanded(Severity severity) {
        return switch (severity) {
            case ERROR -> "required";
            case WARNING -> "recommended";
            case INFO -> "nice to have";
        };
    }

    /** {@return what should happen in a time, as a sentence} */
    static String limit(TimeLimit limit) {
        String days = limit.days() == 1 ? "1 day" : limit.days() + " days";
        String what = limit.what().isEmpty() ? "No longer than " + days : Label.of(limit.what()) + " within " + days;
        String when = limit.when().words(true);
        return what + (when.isEmpty() ? "." : " for those " + when + ".");
    }

    /** {@return what a step needs; empty if it needs nothing} */
    static String gate(Gate gate) {
        List<String> parts = new ArrayList<>();
        parts.addAll(gate.fields());
        gate.sections().forEach(it -> parts.add("section " + it));
        parts.addAll(gate.records());
        if (gate.days() > 0) {
            parts.add(gate.days() + " days before it");
        }
        gate.others().forEach(it -> parts.add("somebody other than an author as " + it));
        return String.join(", ", parts);
    }
}
