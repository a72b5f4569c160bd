package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.diagnostic.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many findings there are of each severity. The worst comes first.
 *
 * @param errors how many errors
 * @param warnings how many warnings
 * @param notes how many notes
 */
public record Tally(int errors, int warnings, int notes) implements Comparable<Tally> {

    static final Tally NONE = new Tally(0, 0, 0);

    private static final Comparator<Tally> WORST_FIRST = Comparator.comparing(Tally::errors)
            .thenComparing(Tally::warnings)
            .thenComparing(Tally::notes)
            .reversed();

    static Tally of(Collection<Findings.Numbered> findings) {
        return new Tally(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    private static int count(Collection<Findings.Numbered> findings, Severity severity) {
        return (int) findings.stream()
                .filter(it -> it.diagnostic().severity() == severity)
                .count();
    }

    Tally and(Tally other) {
        return new Tally(errors + other.errors, warnings + other.warnings, notes + other.notes);
    }

    /** {@return how many of a severity, for each one that there is} */
    List<Part> parts() {
        return Arrays.stream(Severity.values())
                .map(it -> new Part(it.word(), words(it)))
                .filter(it -> !it.words().isEmpty())
                .toList();
    }

    /** {@return such as {@code 2 errors, 1 warning}} */
    String words() {
        return parts().stream().map(Part::words).collect(Collectors.joining(", "));
    }

    int all() {
        return errors + warnings + notes;
    }

    private String words(Severity severity) {
        int count = switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> notes;
        };
        return count == 0 ? "" : severity.counted(count);
    }

    @Override
    public int compareTo(Tally other) {
        return WORST_FIRST.compare(this, other);
    }

    /**
     * How many there are of one severity.
     *
     * @param kind a word for the style sheet
     * @param words such as {@code 2 errors}
     */
    record Part(String kind, String words) {}
}
