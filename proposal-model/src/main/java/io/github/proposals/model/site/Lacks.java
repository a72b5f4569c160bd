package io.github.proposals.model.site;

import io.github.proposals.model.process.ProposalProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a proposal needs, as people say it: fields and sections have a name only, and there can be many of them. */
final class Lacks {

    private static final Pattern SECTION = Pattern.compile("section '(.*)'");

    private Lacks() {}

    /**
     * {@return what is lacking, in a few parts}
     *
     * @param process whose fields are known
     * @param lacks what {@code Readiness} says
     */
    static List<String> told(ProposalProcess process, List<String> lacks) {
        List<String> fields = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String lack : lacks) {
            Matcher section = SECTION.matcher(lack);
            if (section.matches()) {
                sections.add(section.group(1));
            } else if (process.field(lack.replaceFirst(" \\(a value\\)$", "")).isPresent()) {
                fields.add(lack);
            } else {
                others.add(lack);
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
