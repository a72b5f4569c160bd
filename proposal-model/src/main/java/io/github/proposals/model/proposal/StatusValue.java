package io.github.proposals.model.proposal;

import io.github.proposals.model.process.Status;
import io.github.proposals.model.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * A status as an author wrote it: which one of the process it is, the values of fields in it, and a remark behind it.
 * What is compared is the status; what is shown as a quotation is the text.
 *
 * @param text as written, in Markdown
 * @param status the status of the process; nothing if it is none
 * @param exact whether it is spelled as the process spells it
 * @param list whether it names several statuses
 * @param values where in the text the values of fields stand, by their names, such as {@code 6.0} in {@code Implemented
 *     (Swift 6.0)}
 * @param remark where in the text a remark stands, such as {@code (lazy consensus)} behind {@code Accepted}
 */
public record StatusValue(
        String text,
        Optional<Status> status,
        boolean exact,
        boolean list,
        Map<String, Span> values,
        Optional<Span> remark) {

    /** What has no status. */
    static final StatusValue NONE = new StatusValue("", Optional.empty(), false, false, Map.of(), Optional.empty());

    /** Keeps a copy. */
    public StatusValue {
        values = Map.copyOf(values);
    }

    /** {@return whether anything but the status is there} It would be lost if its name were written instead. */
    public boolean isMore() {
        return !values.isEmpty() || remark.isPresent();
    }

    /** {@return the words that stand at {@code span}} */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** {@return the text with another value for a field that stands in it} */
    public String with(String field, String value) {
        Span span = values.get(field);
        return text.substring(0, span.start()) + value + text.substring(span.end());
    }
}
