package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.Need;
import java.util.ArrayList;
import java.util.List;

/** What a proposal needs, as people say it: fields and sections have a name only, and there can be many of them. */
final class Lacks {

    private Lacks() {}

    /** {@return what is lacking, in a few parts} */
    static List<String> told(List<Need> needs) {
        List<String> fields = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Need need : needs) {
            if (need.lack() && need.subject() instanceof Subject.Field) {
                fields.add(need.words());
            } else if (need.lack() && need.subject() instanceof Subject.Section section) {
                sections.add(section.name());
            } else {
                others.add(need.words());
            }
        }
        List<String> told = new ArrayList<>();
        if (!fields.isEmpty()) {
            told.add(named("field", fields));
        }
        if (!sections.isEmpty()) {
            told.add(named("section", sections));
        }
        told.addAll(others);
        return List.copyOf(told);
    }

    private static String named(String what, List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? "the " + what + " " + names.get(0)
                : "the " + what + "s " + String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
