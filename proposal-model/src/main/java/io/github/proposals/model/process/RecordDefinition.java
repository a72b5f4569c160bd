package io.github.proposals.model.process;

import io.github.proposals.model.text.LinearPattern;
import java.util.List;

/**
 * Something that a proposal must contain in one of several ways, such as the reason why it was declined.
 *
 * @param name what it is, in words
 * @param demands when it must be there
 * @param headings patterns of headings below which it may stand
 * @param fields labels of fields in which it may stand
 * @param texts patterns of the text itself
 */
public record RecordDefinition(
        String name,
        List<Demand> demands,
        List<LinearPattern> headings,
        List<String> fields,
        List<LinearPattern> texts) {

    /** Keeps copies. */
    public RecordDefinition {
        demands = List.copyOf(demands);
        headings = List.copyOf(headings);
        fields = List.copyOf(fields);
        texts = List.copyOf(texts);
    }
}
