package io.github.proposals.model.document;

import io.github.proposals.model.header.FrontMatterWriter;
import io.github.proposals.model.header.HeadingWriter;
import io.github.proposals.model.header.LineWriter;
import io.github.proposals.model.header.TableWriter;
import io.github.proposals.model.text.TextEdit;
import java.util.List;

/** Writes one style of header. */
interface HeaderWriter {

    /**
     * Where a field is to be added.
     *
     * @param fields all fields with their lines, at least one
     * @param index the field next to which it belongs
     * @param behind whether it comes behind that one, or in front of it
     */
    record Neighbour(List<FieldLines> fields, int index, boolean behind) {

        FieldLines field() {
            return fields.get(index);
        }
    }

    /** {@return what gives a field another value; an empty one takes the value away} */
    List<TextEdit> replace(HeaderField field, String value);

    /** {@return what adds a field} */
    List<TextEdit> add(Neighbour neighbour, String name, String value);

    /** {@return the writer for the style of a header, which is not {@code NONE}} */
    static HeaderWriter of(ProposalDocument document) {
        return switch (document.header().style()) {
            case FIELD_TABLE -> new TableWriter(document);
            case FRONT_MATTER -> new FrontMatterWriter(document);
            case HEADING_PER_FIELD -> new HeadingWriter(document);
            case BOLD_LINES, BULLET_LIST, PLAIN_LINES -> new LineWriter(document);
            case NONE -> throw new IllegalArgumentException("there is no header");
        };
    }
}
