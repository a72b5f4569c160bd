package io.github.proposals.model.site.internal.difference;

import io.github.proposals.model.site.internal.difference.Blocks.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Puts what did not change and is long behind a line that says what it is. */
final class Folds {

    /** How many units beside a change stay, so that it is clear what it is about. */
    private static final int AROUND = 1;

    /** What is shorter than this is read faster than opened. */
    private static final int SHORT = 600;

    private static final int MOST_NAMED = 5;

    private final Element root;

    private Folds(Element root) {
        this.root = root;
    }

    /** Fills {@code root} with some parts. */
    static void fill(Element root, List<Part> parts) {
        Folds folds = new Folds(root.empty());
        int i = 0;
        while (i < parts.size()) {
            int end = i;
            while (end < parts.size() && parts.get(end).change() == Change.SAME) {
                end++;
            }
            folds.run(parts.subList(i, end), i > 0, end < parts.size());
            if (end < parts.size()) {
                folds.show(parts.subList(end, end + 1));
            }
            i = end + 1;
        }
    }

    private void run(List<Part> run, boolean follows, boolean leads) {
        int start = follows ? Math.min(AROUND, run.size()) : 0;
        int end = leads ? Math.max(start, run.size() - AROUND) : run.size();
        if (leads && end > start && run.get(end - 1).unit().isHeading()) {
            end--;
        }
        List<Part> middle = run.subList(start, end);
        if (middle.stream().mapToInt(it -> it.unit().text().length()).sum() < SHORT) {
            show(run);
            return;
        }
        show(run.subList(0, start));
        Element fold = root.appendElement("details").attr("class", "unchanged");
        fold.appendElement("summary").text(words(middle));
        middle.forEach(part -> part.nodes().forEach(fold::appendChild));
        show(run.subList(end, run.size()));
    }

    private void show(List<Part> parts) {
        parts.forEach(part -> Whole.append(root, part.nodes()));
    }

    private static String words(List<Part> parts) {
        long words = parts.stream().flatMap(it -> Piece.words(it.unit().text())).count();
        List<String> headings = parts.stream()
                .filter(it -> it.unit().isHeading())
                .map(it -> it.unit().text())
                .toList();
        String named = headings.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String more = headings.size() > MOST_NAMED ? " and " + (headings.size() - MOST_NAMED) + " more" : "";
        return words + " words did not change" + (named.isEmpty() ? "" : ": " + named + more);
    }
}
