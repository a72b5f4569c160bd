package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostics;
import java.util.List;

/**
 * Nothing is to be written, and why.
 *
 * @param reason one sentence
 * @param help what can be done about it
 * @param diagnostics what would be wrong afterwards; empty if it is not about that
 */
public record Refusal(String reason, List<String> help, Diagnostics diagnostics) implements Outcome {

    /** Keeps a copy. */
    public Refusal {
        help = List.copyOf(help);
    }

    /** {@return a refusal that has nothing to do with findings} */
    static Refusal of(String reason, String... help) {
        return new Refusal(reason, List.of(help), Diagnostics.none());
    }
}
