package io.github.proposals.model.site.internal.process;

import io.github.proposals.model.process.Gate;
import io.github.proposals.model.process.TimeLimit;
import io.github.proposals.model.site.internal.page.Label;
import java.util.ArrayList;
import java.util.List;

/** What a process wants of steps and times, in words. */
final class Words {

    private Words() {}

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
