package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.site.internal.html.SafeHtml;
import io.github.proposals.model.site.internal.page.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of an old text, as it was written.
 *
 * @param values the values by their labels; those that come again with the same label are put behind
 * @param links where links of it lead
 * @param reader reads values
 */
record OldHeader(Map<String, String> values, ProposalLinks links, FieldValues reader) {

    /** Longer ones are shown, and not compared. */
    private static final int LONGEST = 10_000;

    static OldHeader of(List<HeaderField> fields, ProposalLinks links, FieldValues reader) {
        Map<String, String> values = new LinkedHashMap<>();
        for (HeaderField field : fields) {
            values.merge(field.label(), field.value(), (one, more) -> one + ", " + more);
        }
        return new OldHeader(values, links, reader);
    }

    /**
     * A line of it.
     *
     * @param label what it is
     * @param value what it says
     */
    record Line(String label, SafeHtml value) {}

    /** {@return all that says something} */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        values.forEach((label, value) -> {
            if (!value.isBlank()) {
                lines.add(new Line(Label.of(label), body(value).inline()));
            }
        });
        return lines;
    }

    /** {@return what is not as it was before, with what became of it} */
    List<Line> since(OldHeader before) {
        Map<String, String> all = new LinkedHashMap<>(values);
        before.values.keySet().forEach(label -> all.putIfAbsent(label, ""));
        List<Line> lines = new ArrayList<>();
        all.forEach((label, value) -> {
            String old = before.values.getOrDefault(label, "");
            if (!old.equals(value)) {
                lines.add(new Line(
                        Label.of(label),
                        old.length() + value.length() > LONGEST
                                ? body(value).inline()
                                : body(value).inlineSince(before.body(old))));
            }
        });
        return lines;
    }

    private Body body(String value) {
        return reader.body(value, links);
    }
}
