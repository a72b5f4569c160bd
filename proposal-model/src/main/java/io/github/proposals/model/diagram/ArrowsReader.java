package io.github.proposals.model.diagram;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people draw with arrows in plain text: {@code Draft → Accepted}. Where an arrow comes from another line, nobody can
 * tell from which of its names; then it comes from any.
 */
final class ArrowsReader implements DiagramReader {

    private static final Pattern ARROW =
            Pattern.compile("(?<back>[<◀◄←])?[-=─═.]{0,40}(?<there>[▶►→⟶➔➜⇒⟹↘↗↳↪]|(?<=[-=─═.])>)"
                    + "|(?<only>[<◀◄←])[-=─═.]{1,40}|[├└╰][-─]{1,40}");

    /** A line that leads down to the next names. */
    private static final Pattern DOWN = Pattern.compile("[|│┃\\s]*[v↓▼⇓V][|│┃v↓▼⇓V\\s]*");

    /** Words at a line that leads down. */
    private static final Pattern WORDS = Pattern.compile("[|│┃].*[^|│┃]");

    private static final Pattern BETWEEN = Pattern.compile("\\s{2,}|\\s?[|│┃]\\s?");
    private static final Pattern EDGE = Pattern.compile("[\\s\\[\\]{}+`'*\"\\\\/]");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{0,40}(?: [\\p{L}\\p{N}_-]{1,40}){0,3}");

    private static final String ANY = "any";

    /** Nobody draws longer lines. */
    private static final int LONGEST = 500;

    @Override
    public Optional<Diagram> read(SourceText source, Span code) {
        Drawing drawing = new Drawing();
        CodeLines.of(source, code).stream()
                .filter(line -> line.text().length() <= LONGEST)
                .forEach(drawing::line);
        return drawing.diagram.build(code, false);
    }

    /** A name where it stands. */
    private record Name(String text, Span span) {}

    /** Goes through the lines from the first to the last. */
    private static final class Drawing {

        private final DiagramBuilder diagram = new DiagramBuilder();
        private List<Name> above = List.of();
        private boolean down;

        void line(CodeLines.Line line) {
            if (DOWN.matcher(line.text()).matches()) {
                down = true;
            } else if (!WORDS.matcher(line.text()).matches()) {
                List<Name> here = names(line);
                if (!here.isEmpty()) {
                    if (down) {
                        List<Name> from = above.size() == 1 && here.size() == 1 ? above : List.of();
                        here.forEach(it -> arrow(from, List.of(it)));
                    }
                    above = here;
                    down = false;
                }
            }
        }

        /** {@return the names of the line, with its arrows drawn} */
        private List<Name> names(CodeLines.Line line) {
            List<Name> all = new ArrayList<>();
            List<Name> before = List.of();
            boolean there = false;
            boolean back = false;
            int start = 0;
            Matcher arrow = ARROW.matcher(line.text());
            while (start >= 0) {
                boolean found = arrow.find();
                int end = found ? arrow.start() : line.text().length();
                List<Name> part = part(line, start, end);
                if (there) {
                    arrow(last(before), first(part));
                }
                if (back) {
                    arrow(first(part), last(before));
                }
                all.addAll(part);
                before = part;
                there = found && arrow.group("only") == null;
                back = found && (arrow.group("only") != null || arrow.group("back") != null);
                start = found ? arrow.end() : -1;
            }
            return all;
        }

        private void arrow(List<Name> from, List<Name> to) {
            if (!to.isEmpty()) {
                Name end = to.get(0);
                Name start = from.isEmpty() ? new Name(ANY, end.span()) : from.get(0);
                diagram.node(start.text(), start.span());
                diagram.node(end.text(), end.span());
                diagram.arrow(start.text(), end.text(), end.span());
            }
        }

        private static List<Name> first(List<Name> names) {
            return names.subList(0, Math.min(1, names.size()));
        }

        private static List<Name> last(List<Name> names) {
            return names.subList(Math.max(0, names.size() - 1), names.size());
        }
    }

    /** {@return the names between two arrows; what stands in brackets or at the line of an arrow is said about it} */
    private static List<Name> part(CodeLines.Line line, int from, int to) {
        List<Name> names = new ArrayList<>();
        Matcher between = BETWEEN.matcher(line.text()).region(from, to);
        int start = from;
        while (start <= to) {
            int end = between.find() ? between.start() : to;
            int next = end < to ? between.end() : to + 1;
            int a = start;
            int b = end;
            while (a < b && EDGE.matcher(line.text().substring(a, a + 1)).matches()) {
                a++;
            }
            for (String sign : List.of(" (", " --", " ──", " ==", ":")) {
                int at = line.text().indexOf(sign, a);
                b = at >= 0 && at < b ? at : b;
            }
            while (a < b && EDGE.matcher(line.text().substring(b - 1, b)).matches()) {
                b--;
            }
            String text = line.text().substring(a, b);
            if (NAME.matcher(text).matches()) {
                int at = line.span().start();
                names.add(new Name(text, new Span(at + a, at + b)));
            }
            start = next;
        }
        return names;
    }
}
