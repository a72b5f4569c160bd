package io.github.proposals.model.diagnostic;

import io.github.proposals.model.text.Place;
import java.util.Comparator;

/**
 * A finding of a named rule with the severity that holds for this project.
 *
 * @param rule id of the rule
 * @param severity how bad it is here
 * @param finding what was found
 */
public record Diagnostic(String rule, Severity severity, Finding finding) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> TOTAL = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::message)
            .thenComparing(diagnostic -> diagnostic.finding.help());

    /** {@return where it is} */
    public Place place() {
        return finding.place();
    }

    /** {@return what is wrong} */
    public String message() {
        return finding.message();
    }

    /** Orders by path, place, rule and text: the same findings always come in the same order. */
    @Override
    public int compareTo(Diagnostic other) {
        return TOTAL.compare(this, other);
    }
}
