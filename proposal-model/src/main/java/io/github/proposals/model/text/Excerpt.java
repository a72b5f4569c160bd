package io.github.proposals.model.text;

/**
 * The source line that a finding points at, cut to a width that people can read.
 *
 * @param line the line without its end, tabs as one blank, {@code …} where something was cut off
 * @param from code points of {@code line} before the first one to underline
 * @param length number of code points to underline, at least 1
 */
public record Excerpt(String line, int from, int length) {

    /** Where there is no line to show, as for a file that cannot be read. */
    public static final Excerpt NONE = new Excerpt("", 0, 1);

    private static final int WIDTH = 160;
    private static final int LEAD = 40;

    /** Cuts {@code line} around the characters from {@code start} to {@code end}, which are offsets into it. */
    static Excerpt of(String line, int start, int end) {
        int from = 0;
        int to = line.length();
        if (to > WIDTH) {
            from = Math.max(0, Math.min(start - LEAD, to - WIDTH));
            to = Math.min(to, from + WIDTH);
            from -= from > 0 && Character.isLowSurrogate(line.charAt(from)) ? 1 : 0;
            to += to < line.length() && Character.isLowSurrogate(line.charAt(to)) ? 1 : 0;
        }
        String lead = from > 0 ? "…" : "";
        String shown = lead + line.substring(from, to) + (to < line.length() ? "…" : "");
        int first = lead.length() + line.codePointCount(from, Math.max(from, Math.min(start, to)));
        int marked = line.codePointCount(
                Math.max(from, Math.min(start, to)), Math.max(from, Math.min(Math.max(start, end), to)));
        return new Excerpt(printable(shown), first, Math.max(1, marked));
    }

    /** Control characters would move the cursor of the terminal, or worse: each becomes one blank. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(isHidden(c) ? ' ' : c));
        return printable.toString();
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
