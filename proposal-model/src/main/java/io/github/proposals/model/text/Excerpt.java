package io.github.proposals.model.text;

/**
 * The source line that a finding points at, cut to a width that people can read.
 *
 * @param line the line without its end, as it is but for tabs, which are one blank, {@code …} where something was cut off
 * @param from code points of {@code line} before the first one to underline
 * @param length number of code points to underline, at least 1
 */
public record Excerpt(String line, int from, int length) {

    /** Where there is no line to show, as for a file that cannot be read. */
    public static final Excerpt NONE = new Excerpt("", 0, 1);

    /** Stands where something was cut off. */
    static final String CUT = "…";

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
        String lead = from > line.start() ? CUT : "";
        String shown = lead + text.substring(from, to) + (to < line.end() ? CUT : "");
        int start = Math.max(from, Math.min(marked.start(), to));
        int end = Math.max(start, Math.min(marked.end(), to));
        int before = lead.length() + text.codePointCount(from, start);
        return new Excerpt(shown.replace('\t', ' '), before, Math.max(1, text.codePointCount(start, end)));
    }

    /** {@return the excerpt as it may be printed} What has to be written out moves what stands behind it. */
    public Excerpt shown() {
        int points = line.codePointCount(0, line.length());
        int start = line.offsetByCodePoints(0, Math.min(from, points));
        int end = line.offsetByCodePoints(0, Math.min(from + length, points));
        int before = width(line.substring(0, start));
        return new Excerpt(Visible.line(line), before, Math.max(1, width(line.substring(start, end))));
    }

    private static int width(String text) {
        String shown = Visible.line(text);
        return shown.codePointCount(0, shown.length());
    }
}
