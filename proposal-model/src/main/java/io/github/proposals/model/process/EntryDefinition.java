package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.util.List;

/**
 * Numbered subsections such as {@code DD-1: title}.
 *
 * @param word what stands in front of the number, such as {@code DD}
 * @param example how such a heading looks, such as {@code DD-1: title}
 * @param starts numbers that the first one may have
 * @param labels bold labels that each of them must have, such as {@code Decision}
 * @param severity how bad a wrong number or a missing label is
 * @param says the sentence of the process
 */
public record EntryDefinition(
        String word, String example, List<Integer> starts, List<String> labels, Severity severity, Quote says) {

    /** {@return what stands in front of the number, with what separates them: {@code DD-}} */
    public String prefix() {
        return example.replaceFirst("\\d.*", "");
    }

    /** Keeps copies. */
    public EntryDefinition {
        starts = List.copyOf(starts);
        labels = List.copyOf(labels);
    }
}
