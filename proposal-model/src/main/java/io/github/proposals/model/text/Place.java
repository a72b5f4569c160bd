package io.github.proposals.model.text;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where something stands, complete enough to be shown after the text itself is gone. Immutable. A large register keeps
 * millions of these: hence plain numbers, and a line that is one byte a character wherever the text allows.
 */
public final class Place implements Comparable<Place> {

    private static final String CUT = Excerpt.CUT;
    private static final Comparator<Place> READING_ORDER =
            Comparator.comparing(Place::path).thenComparing(Place::start).thenComparing(Place::end);

    private final String path;
    private final int startLine;
    private final int startColumn;
    private final int endLine;
    private final int endColumn;

    /** The line without the signs that something was cut off, each of which would double the size of all of it. */
    private final String line;

    private final boolean cutBefore;
    private final boolean cutBehind;
    private final int from;
    private final int length;

    /** A place that keeps {@code known} for its line, if it is the same. */
    Place(String path, Position start, Position end, Excerpt excerpt, String known) {
        this.path = path;
        this.startLine = start.line();
        this.startColumn = start.column();
        this.endLine = end.line();
        this.endColumn = end.column();
        String shown = excerpt.line();
        this.cutBefore = shown.startsWith(CUT);
        this.cutBehind = shown.length() > 1 && shown.endsWith(CUT);
        String bare = shown.substring(cutBefore ? 1 : 0, shown.length() - (cutBehind ? 1 : 0));
        this.line = known.equals(bare) ? known : bare;
        this.from = excerpt.from();
        this.length = excerpt.length();
    }

    /**
     * A place.
     *
     * @param path the file, relative to the folder where the build runs, with {@code /}
     * @param start first character
     * @param end behind the last character
     * @param excerpt the line of {@code start}
     */
    public Place(String path, Position start, Position end, Excerpt excerpt) {
        this(path, start, end, excerpt, "");
    }

    /** {@return the line as it is kept here} */
    String line() {
        return line;
    }

    /** {@return the place of a finding about the file as a whole} */
    public static Place ofFile(String path) {
        return new Place(path, Position.START, Position.START, Excerpt.NONE);
    }

    /** {@return the file, relative to the folder where the build runs, with {@code /}} */
    public String path() {
        return path;
    }

    /** {@return the first character} */
    public Position start() {
        return new Position(startLine, startColumn);
    }

    /** {@return what stands behind the last character} */
    public Position end() {
        return new Position(endLine, endColumn);
    }

    /** {@return the line of {@link #start()}} */
    public Excerpt excerpt() {
        return new Excerpt((cutBefore ? CUT : "") + line + (cutBehind ? CUT : ""), from, length);
    }

    /** {@return whether this is a file as a whole, and nothing in it} */
    public boolean isWholeFile() {
        return line.isEmpty() && start().equals(Position.START) && end().equals(Position.START);
    }

    /** {@return whether there is a line to show} */
    public boolean hasLine() {
        return !excerpt().equals(Excerpt.NONE);
    }

    /** {@return the same place for somebody who does not show its line} */
    public Place withoutLine() {
        return new Place(path, start(), end(), Excerpt.NONE);
    }

    /** {@return the part of this place, on its first line, that reads {@code words}; this place if there is none} */
    public Place narrow(String words) {
        Excerpt excerpt = excerpt();
        String shown = excerpt.line();
        int first = shown.offsetByCodePoints(0, from);
        int last = shown.offsetByCodePoints(first, Math.min(length, shown.codePointCount(first, shown.length())));
        int found = words.isEmpty() ? -1 : shown.indexOf(words, first);
        if (found < 0 || found + words.length() > last || startLine != endLine) {
            return this;
        }
        int shift = shown.codePointCount(first, found);
        int size = words.codePointCount(0, words.length());
        Position start = new Position(startLine, startColumn + shift);
        return new Place(
                path,
                start,
                new Position(startLine, start.column() + size),
                new Excerpt(shown, from + shift, size),
                line);
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && path.equals(place.path)
                && start().equals(place.start())
                && end().equals(place.end())
                && excerpt().equals(place.excerpt());
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, startLine, startColumn, endLine, endColumn, line, from, length);
    }

    /** {@return {@code path:line:column}, which editors and terminals turn into a link} */
    @Override
    public String toString() {
        return path + ":" + startLine + ":" + startColumn;
    }
}
