package io.github.proposals.model.text;

/**
 * One part of a file that reads otherwise after a change.
 *
 * @param path the file, relative to the folder where the build runs
 * @param start the first character that goes
 * @param end behind the last character that goes; the same as {@code start} where nothing goes
 * @param text what comes in its place
 */
public record Replacement(String path, Position start, Position end, String text) {

    /** {@return the smallest one that makes a text of another one} No character that takes two is torn apart. */
    public static Replacement of(String path, String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        if (same > 0 && Character.isHighSurrogate(before.charAt(same - 1))) {
            same--;
        }
        int back = 0;
        while (back < shorter - same
                && before.charAt(before.length() - 1 - back) == after.charAt(after.length() - 1 - back)) {
            back++;
        }
        if (back > 0 && Character.isLowSurrogate(before.charAt(before.length() - back))) {
            back--;
        }
        SourceText source = new SourceText(path, before);
        return new Replacement(
                path,
                source.position(same),
                source.position(before.length() - back),
                after.substring(same, after.length() - back));
    }
}
