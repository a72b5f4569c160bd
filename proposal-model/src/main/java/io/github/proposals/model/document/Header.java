package io.github.proposals.model.document;

import java.util.Comparator;
import java.util.List;

/**
 * The labelled values at the top of a document.
 *
 * @param parts those that are written in the same style; a process may ask for more than one
 */
public record Header(List<Part> parts) {

    /** A document without any. */
    public static final Header NONE = new Header(List.of());

    /** Keeps a copy. */
    public Header {
        parts = List.copyOf(parts);
    }

    /**
     * What is written in one style.
     *
     * @param style how it is written
     * @param fields in the order in which they stand; the same label may occur twice
     */
    public record Part(HeaderStyle style, List<HeaderField> fields) {

        /** Keeps a copy. */
        public Part {
            fields = List.copyOf(fields);
        }
    }

    /** {@return how the header is written, or the first part of it} */
    public HeaderStyle style() {
        return parts.isEmpty() ? HeaderStyle.NONE : parts.get(0).style();
    }

    /** {@return the fields of all parts in the order in which they stand} */
    public List<HeaderField> fields() {
        return parts.size() == 1
                ? parts.get(0).fields()
                : parts.stream()
                        .flatMap(part -> part.fields().stream())
                        .sorted(Comparator.comparingInt(
                                field -> field.labelSpan().start()))
                        .toList();
    }

    /** {@return the fields that are written in a style} */
    public List<HeaderField> in(HeaderStyle style) {
        return parts.stream()
                .filter(part -> part.style().equals(style))
                .flatMap(part -> part.fields().stream())
                .toList();
    }
}
