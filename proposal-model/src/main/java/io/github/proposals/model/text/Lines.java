package io.github.proposals.model.text;

/** What lines of a text look like. */
public final class Lines {

    private Lines() {}

    /** {@return whether there is nothing to see in a line} */
    public static boolean isBlank(SourceText source, int number) {
        return source.slice(source.line(number)).isBlank();
    }

    /** {@return the two blanks or the backslash with which a line goes on where it is, if it ends so} */
    public static String hardBreak(SourceText source, int number) {
        String line = source.slice(source.line(number));
        String bare = line.stripTrailing();
        if (bare.endsWith("\\") && bare.length() == line.length()) {
            return "\\";
        }
        String blanks = line.substring(bare.length());
        return blanks.startsWith("  ") ? blanks : "";
    }

    /** {@return a line without its hard break} */
    public static Span withoutHardBreak(SourceText source, int number) {
        Span line = source.line(number);
        return new Span(line.start(), line.end() - hardBreak(source, number).length());
    }
}
