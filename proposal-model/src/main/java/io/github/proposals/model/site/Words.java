package io.github.proposals.model.site;

import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.Gate;
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
            case NO -> parts.add("but not the one that describes the process");
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

    /** {@return when something must be there} */
    static String demands(List<Demand> demands) {
        List<String> conditions =
                demands.stream().map(Demand::when).map(Words::when).distinct().toList();
        return conditions.isEmpty()
                ? "optional"
                : conditions.contains("") ? "required" : "required of those " + String.join("; ", conditions);
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

    /** {@return the name of a field where it begins a line, as front matter does not write it} */
    static String label(String field) {
        return field.isEmpty() ? "" : field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }

    private static String any(Collection<String> names) {
        return String.join(" or ", names.stream().sorted().toList());
    }
}
