package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LinearPattern;
import java.util.List;

/**
 * What a section says was chosen, and where it can be chosen from.
 *
 * @param pattern of the line that says so; its group is what was chosen
 * @param from names of the sections whose items and headings are what can be chosen
 * @param severity how bad it is if it is none of these
 */
public record ChoiceDefinition(LinearPattern pattern, List<String> from, Severity severity) {

    /** Keeps a copy. */
    public ChoiceDefinition {
        from = List.copyOf(from);
    }
}
