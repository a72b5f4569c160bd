package io.github.proposals.model.site.internal.statistics;

import io.github.proposals.model.export.Moment;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.site.internal.page.Label;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many proposals of each kind there were at the end of each month. A long history is told in longer steps.
 *
 * @param kinds the kinds that ever were, in the order in which they stand beside each other
 * @param rows the oldest first
 */
record Flow(List<String> kinds, List<Row> rows) {

    private static final int MOST_ROWS = 24;
    private static final List<String> ORDER =
            List.of("done", "living", "accepted", "open", "parked", "closed", "unknown");

    /** A kind as the head of a column: a word for the style sheet, and one for people. */
    record Head(String kind, String title) {}

    /** {@return the kinds as heads of columns} */
    List<Head> heads() {
        return kinds.stream().map(it -> new Head(it, Label.of(it))).toList();
    }

    /** What there was at the end of a month. */
    record Row(String month, int all, List<Cell> cells) {}

    /**
     * How many there were of a kind.
     *
     * @param kind the kind
     * @param count how many
     * @param x how much of the bar stands before it, of 100
     * @param width how much of the bar it takes, of 100
     */
    record Cell(String kind, int count, String x, String width) {}

    static Flow of(PublishedRegister index) {
        List<TreeMap<YearMonth, String>> lives = index.proposals().stream()
                .map(it -> life(index.process().lifecycle(), it))
                .toList();
        Optional<YearMonth> first = lives.stream()
                .filter(it -> !it.isEmpty())
                .map(it -> it.firstKey())
                .min(YearMonth::compareTo);
        Optional<YearMonth> last = index.asOf().map(YearMonth::from);
        if (first.isEmpty() || last.isEmpty()) {
            return new Flow(List.of(), List.of());
        }
        // The last row is today's, whatever the past tells of how it came.
        for (int i = 0; i < lives.size(); i++) {
            lives.get(i).put(last.get(), kind(index.proposals().get(i).status()));
        }
        List<YearMonth> months = months(first.get(), last.get());
        List<String> kinds = ORDER.stream()
                .filter(kind -> lives.stream().anyMatch(it -> it.containsValue(kind)))
                .toList();
        return new Flow(
                kinds, months.stream().map(month -> row(month, kinds, lives)).toList());
    }

    /** {@return the kind that a proposal had last in each month in which that changed} */
    private static TreeMap<YearMonth, String> life(Lifecycle lifecycle, PublishedProposal proposal) {
        TreeMap<YearMonth, String> life = new TreeMap<>();
        for (PublishedProposal.Step step : proposal.timeline()) {
            String kind = kind(lifecycle.status(step.to()));
            step.moment()
                    .map(Moment::day)
                    .map(YearMonth::from)
                    // Clocks of authors differ; here, no status begins before the one that it followed.
                    .map(it -> life.isEmpty() || it.isAfter(life.lastKey()) ? it : life.lastKey())
                    .ifPresent(it -> life.put(it, kind));
        }
        return life;
    }

    private static String kind(Optional<Status> status) {
        return status.map(Status::kind)
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .orElse("unknown");
    }

    private static List<YearMonth> months(YearMonth first, YearMonth last) {
        int step = Stream.iterate(1, it -> it == 1 ? 3 : it == 3 ? 12 : it * 2)
                .filter(it -> (last.getYear() - first.getYear()) * 12L + 12 <= (long) it * MOST_ROWS)
                .findFirst()
                .orElseThrow();
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = last;
                !month.isBefore(first) && months.size() < MOST_ROWS;
                month = month.minusMonths(step)) {
            months.add(0, month);
        }
        return months;
    }

    private static Row row(YearMonth month, List<String> kinds, List<TreeMap<YearMonth, String>> lives) {
        Map<String, Integer> counts = new TreeMap<>();
        for (TreeMap<YearMonth, String> life : lives) {
            Optional.ofNullable(life.floorEntry(month)).ifPresent(it -> counts.merge(it.getValue(), 1, Integer::sum));
        }
        List<Cell> cells = new ArrayList<>();
        int before = 0;
        for (String kind : kinds) {
            int count = counts.getOrDefault(kind, 0);
            cells.add(new Cell(kind, count, part(before, lives.size()), part(count, lives.size())));
            before += count;
        }
        return new Row(month.toString(), before, cells);
    }

    private static String part(int some, int all) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * some / all);
    }
}
