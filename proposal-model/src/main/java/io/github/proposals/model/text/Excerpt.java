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

    /** Cuts {@code line}, which stands in {@code text}, around {@code marked}, as far as that stands in the line. */
    static Excerpt of(String text, Span line, Span marked) {
        int from = line.start();
        int to = line.end();
        if (line.length() > WIDTH) {
            from = Math.max(from, Math.min(marked.start() - LEAD, to - WIDTH));
            to = from + WIDTH;
            from -= from > line.start() && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
            to += to < line.end() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        }
        String lead = from > line.start() ? "…" : "";
        String shown = lead + text.substring(from, to) + (to < line.end() ? "…" : "");
        int start = Math.max(from, Math.min(marked.start(), to));
        int end = Math.max(start, Math.min(marked.end(), to));
        int before = lead.length() + text.codePointCount(from, start);
        return new Excerpt(printable(shown), before, Math.max(1, text.codePointCount(start, end)));
    }

    /** Control characters would move the cursor of the terminal, or worse: each becomes one blank. */
    private static String printable(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(isHidden(c) ? ' ' : c));
        return printable.toString();
    }

    /** Most lines are, and this is done for each of them that may be shown. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
