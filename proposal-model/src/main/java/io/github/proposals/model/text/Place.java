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

    /** {@return the part of this place, on its first line, that reads {@code words}; this place if there is none} */
    public Place narrow(String words) {
        int from = excerpt.line().offsetByCodePoints(0, excerpt.from());
        int to = excerpt.line()
                .offsetByCodePoints(
                        from,
                        Math.min(
                                excerpt.length(),
                                excerpt.line()
                                        .codePointCount(from, excerpt.line().length())));
        int found = words.isEmpty() ? -1 : excerpt.line().indexOf(words, from);
        if (found < 0 || found + words.length() > to || start.line() != end.line()) {
            return this;
        }
        int shift = excerpt.line().codePointCount(from, found);
        int length = words.codePointCount(0, words.length());
        Position first = new Position(start.line(), start.column() + shift);
        return new Place(
                path,
                first,
                new Position(first.line(), first.column() + length),
                new Excerpt(excerpt.line(), excerpt.from() + shift, length));
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
