package io.github.proposals.model.document;

import io.github.proposals.model.text.TextEdit;
import java.util.List;

/** Writes one style of header. */
public interface HeaderWriter {

    /**
     * Where a field is to be added.
     *
     * @param fields all fields of the style with their lines, at least one
     * @param index the field next to which it belongs
     * @param behind whether it comes behind that one, or in front of it
     */
    record Neighbour(List<FieldLines> fields, int index, boolean behind) {

        /** Keeps a copy. */
        public Neighbour {
            fields = List.copyOf(fields);
        }

        /** {@return the field next to which it belongs} */
        public FieldLines field() {
            return fields.get(index);
        }
    }

    /** {@return what gives a field another value; an empty one takes the value away} */
    List<TextEdit> replace(HeaderField field, String value);

    /** {@return what adds a field} */
    List<TextEdit> add(Neighbour neighbour, String name, String value);
}
