package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Severity;

/**
 * How strict a project is with all that it says nothing of itself. It is applied last, to the severity that process, demand
 * or rule give a finding.
 */
public enum Profile {
    /** As the process has it. */
    DEFAULT,
    /** What the process only recommends is demanded: a warning is an error. */
    STRICT,
    /** For the time in which old proposals are mended: an error is a warning, and a warning is a note. */
    ADOPTING;

    /** {@return how bad something is that would be {@code usual}} */
    Severity of(Severity usual) {
        return switch (this) {
            case DEFAULT -> usual;
            case STRICT -> usual == Severity.WARNING ? Severity.ERROR : usual;
            case ADOPTING -> usual == Severity.ERROR ? Severity.WARNING : Severity.INFO;
        };
    }
}
