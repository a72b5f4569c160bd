package io.github.proposals.model.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** How bad a finding is. The order is from bad to harmless. */
public enum Severity {
    /** The proposal breaks its process; the build fails unless it was told otherwise. */
    ERROR,
    /** Something is probably wrong, or the process recommends otherwise. */
    WARNING,
    /** Worth knowing; never fails a build. */
    INFO;

    /** {@return the word that people read and write, such as {@code error}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return a number of such findings in words, such as {@code 1 error} and {@code 2 notes}} */
    public String counted(long count) {
        return count + " " + noun() + (count == 1 ? "" : "s");
    }

    /** {@return what one such finding is called, such as {@code error} and {@code note}} */
    public String noun() {
        return this == INFO ? "note" : word();
    }

    /** {@return the severity that {@code word} names, if it names one} */
    public static Optional<Severity> of(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** {@return the milder of the two} */
    public Severity atMost(Severity limit) {
        return compareTo(limit) < 0 ? limit : this;
    }

    /** {@return the worse of the two} */
    public Severity atLeast(Severity limit) {
        return compareTo(limit) < 0 ? this : limit;
    }
}
