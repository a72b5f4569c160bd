package io.github.proposals.model.process;

import java.util.ArrayList;
import java.util.List;

/** What a process says about a section, beside when it must be there. */
public final class SectionWords {

    private SectionWords() {}

    /** {@return the sentences} */
    public static List<String> details(SectionDefinition section) {
        List<String> details = new ArrayList<>();
        if (section.paragraphs() > 0) {
            details.add(
                    section.paragraphs() == 1 ? "One paragraph." : "At most " + section.paragraphs() + " paragraphs.");
        }
        if (!section.text().isEmpty()) {
            details.add("Nothing but “" + section.text() + "”.");
        }
        section.entries().ifPresent(entries -> {
            details.add("Consists of numbered parts such as “" + entries.example() + "”.");
            if (!entries.labels().isEmpty()) {
                details.add("Each of them has: " + String.join(", ", entries.labels()) + ".");
            }
        });
        section.resolved().ifPresent(it -> {
            String when = it.words(true);
            details.add("All of it is settled" + (when.isEmpty() ? "." : " for those " + when + "."));
        });
        if (!section.keywords().isEmpty()) {
            details.add("Bold in it: " + String.join(", ", section.keywords()) + ".");
        }
        if (section.sorted()) {
            details.add("In alphabetical order.");
        }
        if (section.links().isPresent()) {
            details.add("With addresses on the web.");
        }
        if (section.dated()) {
            details.add("Says on which day which status was reached.");
        }
        String aliases = String.join(", ", section.names().all().skip(1).toList());
        if (!aliases.isEmpty()) {
            details.add("Also called " + aliases + ".");
        }
        return details;
    }
}
