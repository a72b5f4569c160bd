package io.github.proposals.model.text;

/**
 * A place in a text as people count: editors show the same numbers.
 *
 * @param line line number, from 1
 * @param column column in code points, from 1; an emoji is one column
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The first character of a file, where findings about the whole file stand. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
