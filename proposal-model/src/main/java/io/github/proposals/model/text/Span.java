package io.github.proposals.model.text;

/**
 * A half-open range of characters of one source text.
 *
 * @param start offset of the first character, in UTF-16 units from the start of the text
 * @param end offset behind the last character, in the same units
 */
public record Span(int start, int end) {

    /** Refuses a range that ends before it starts, which is always a programming mistake. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** {@return the empty range in front of the character at {@code offset}} */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /** {@return the number of characters} */
    public int length() {
        return end - start;
    }

    /** {@return whether {@code other} lies inside this range} */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** {@return this range moved by {@code offset} characters} */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }
}
