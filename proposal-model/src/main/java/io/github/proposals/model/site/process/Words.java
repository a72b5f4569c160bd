package io.github.proposals.model.site.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.Gate;
import io.github.proposals.model.process.TimeLimit;
import io.github.proposals.model.site.page.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a process demands, in words. */
final class Words {

    private Words() {}

    /** {@return for which proposals something holds, to follow a noun; empty for all of them} */
    static String when(Condition condition) {
        List<String> parts = new ArrayList<>();
        if (!condition.statuses().isEmpty()) {
            parts.add("with status " + any(condition.statuses()));
        }
        if (!condition.kinds().isEmpty()) {
            parts.add("that are "
                    + any(condition.kinds().stream()
                            .map(it -> it.name().toLowerCase(Locale.ROOT))
                            .toList()));
        }
        if (!condition.types().isEmpty()) {
            parts.add("of type " + any(condition.types()));
        }
        switch (condition.processDocument()) {
            case YES -> parts.add("that describe the process");
            case NO -> parts.add("that do not describe the process");
            case EITHER -> {}
        }
        if (condition.merged()) {
            parts.add("on the default branch");
        }
        if (condition.outsider()) {
            parts.add("without a maintainer among the authors");
        }
        return String.join(", ", parts);
    }

    /** {@return when something must, or should, be there} */
    static String demands(List<Demand> demands) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<String> conditions = demands.stream()
                    .filter(it -> it.severity() == severity)
                    .map(it -> when(it.when()))
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
        String when = when(limit.when());
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

    private static String any(Collection<String> names) {
        return String.join(" or ", names.stream().sorted().toList());
    }
}
