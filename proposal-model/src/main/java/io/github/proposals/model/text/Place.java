package io.github.proposals.model.text;

import java.util.Comparator;

/**
 * Where something stands, complete enough to be shown after the text itself is gone.
 *
 * @param path the file, relative to the folder where the build runs, with {@code /}
 * @param start first character
 * @param end behind the last character
 * @param excerpt the line of {@code start}
 */
public record Place(String path, Position start, Position end, Excerpt excerpt) implements Comparable<Place> {

    private static final Comparator<Place> READING_ORDER =
            Comparator.comparing(Place::path).thenComparing(Place::start).thenComparing(Place::end);

    /** {@return the place of a finding about the file as a whole} */
    public static Place ofFile(String path) {
        return new Place(path, Position.START, Position.START, Excerpt.NONE);
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }

    /** {@return {@code path:line:column}, which editors and terminals turn into a link} */
    @Override
    public String toString() {
        return path + ":" + start.line() + ":" + start.column();
    }
}
