package io.github.proposals.model.diagnostic;

import io.github.proposals.model.text.Visible;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What stays of a finding when its line moves or its message is reworded. Several findings can have the same.
 *
 * @param rule the id of the rule
 * @param file the path of the file
 * @param about what it is about, and what the matter is with that, such as {@code missing section: Risks}; safe to print
 */
public record FindingKey(String rule, String file, String about) implements Comparable<FindingKey> {

    private static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::rule)
            .thenComparing(FindingKey::file)
            .thenComparing(FindingKey::about);

    /** {@return the key of a finding} */
    public static FindingKey of(Diagnostic diagnostic) {
        Finding finding = diagnostic.finding();
        List<String> parts = SubjectParts.of(finding.subject());
        String kind = (finding.problem() + " " + parts.get(0)).toLowerCase(Locale.ROOT);
        String names = String.join(", ", parts.subList(1, parts.size()));
        return new FindingKey(
                diagnostic.rule(), finding.place().path(), Visible.line(names.isEmpty() ? kind : kind + ": " + names));
    }

    /** {@return the same finding in another file} */
    public FindingKey in(String other) {
        return new FindingKey(rule, other, about);
    }

    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }
}
