package io.github.proposals.model.keptlist;

import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The lines of a file, some of which are about to change. All others keep their bytes, line ends included. */
final class Lines {

    private final SourceText source;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> removed = new HashSet<>();
    private final Map<Integer, List<Line>> inserted = new TreeMap<>();

    Lines(SourceText source) {
        this.source = source;
        for (int number = 1; number <= source.lineCount(); number++) {
            Span span = source.line(number);
            int next = number < source.lineCount()
                    ? source.line(number + 1).start()
                    : source.content().length();
            lines.add(new Line(source.slice(span), Optional.of(source.content().substring(span.end(), next))));
        }
    }

    /** {@return the line with this number, from 1} */
    Line line(int number) {
        return lines.get(number - 1);
    }

    /** {@return how many lines there are} */
    int count() {
        return lines.size();
    }

    /** {@return whether the line with this number is blank, or beyond the end} */
    boolean isBlank(int number) {
        return number < 1 || number > count() || line(number).text().isBlank();
    }

    /** Puts lines in front of the line with this number, behind those that were put there before. */
    void insert(int number, List<Line> fresh) {
        inserted.computeIfAbsent(number, it -> new ArrayList<>()).addAll(fresh);
    }

    /** Puts other lines in the place of some. */
    void replace(int first, int last, List<Line> fresh) {
        for (int number = first; number <= last; number++) {
            removed.add(number);
        }
        insert(first, fresh);
    }

    /** {@return the text with all changes} */
    String text() {
        List<Line> all = new ArrayList<>();
        for (int number = 1; number <= count() + 1; number++) {
            all.addAll(inserted.getOrDefault(number, List.of()));
            if (number <= count() && !removed.contains(number)) {
                all.add(line(number));
            }
        }
        boolean open = line(count()).end().filter(String::isEmpty).isPresent();
        StringBuilder text = new StringBuilder(source.content().length() + 256);
        String before = LineEnds.of(source.content());
        for (int i = 0; i < all.size(); i++) {
            String end = all.get(i).end().filter(it -> !it.isEmpty()).orElse(before);
            text.append(all.get(i).text()).append(open && i == all.size() - 1 ? "" : end);
            before = end;
        }
        return text.toString();
    }

    /**
     * A line.
     *
     * @param text without its end
     * @param end the line end as it stands in the file; nothing for a line that is not there yet
     */
    record Line(String text, Optional<String> end) {

        /** {@return a line that is not there yet} It ends like the one above it. */
        static Line fresh(String text) {
            return new Line(text, Optional.empty());
        }

        /** {@return the line with another text} */
        Line with(String other) {
            return new Line(other, end);
        }
    }
}
