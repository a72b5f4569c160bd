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

    private static final Comparator<Diagnostic> READING_ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::severity);

    /** {@return where it is} */
    public Place place() {
        return finding.place();
    }

    /** {@return what is wrong} */
    public String message() {
        return finding.message();
    }

    /** {@return the same for somebody who shows no lines of files: they are most of what it keeps} */
    public Diagnostic withoutLines() {
        return finding.hasLines() ? new Diagnostic(rule, severity, finding.withoutLines()) : this;
    }

    /** Orders by path, place and rule; what is equal in these stays in the order in which its rule found it. */
    @Override
    public int compareTo(Diagnostic other) {
        return READING_ORDER.compare(this, other);
    }
}
