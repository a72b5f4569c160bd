package io.github.proposals.model.site.internal.statistics;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Change;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Due;
import io.github.proposals.model.site.internal.page.DueDays;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.internal.page.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The page of numbers: what there is, how long it took, how it grew, and what waits. */
public final class StatisticsPage {

    private static final Template TEMPLATE = SiteTemplates.get("statistics");
    private static final int MOST = 20;

    private StatisticsPage() {}

    /** {@return the page} */
    public static Content of(PublishedRegister index, PageNames names) {
        View view = new View(
                Frame.of(index, MainPage.STATISTICS),
                index.proposals().size(),
                index.asOf().map(LocalDate::toString),
                index.historyKnown() && !index.historyComplete(),
                index.knowsStatuses(),
                counts(index),
                LeadTimes.of(index),
                Stays.of(index),
                Flow.of(index),
                Change.last(index, names, MOST),
                new DueDays(index, names).all().stream().limit(MOST).toList(),
                waiting(index, names));
        return new Content(MainPage.STATISTICS.page(), view.frame(), TEMPLATE.execute(view));
    }

    private static List<Count> counts(PublishedRegister index) {
        Stream<Count> known = index.process().lifecycle().statuses().stream()
                .map(status -> count(index, Badge.of(status), it -> it.status().equals(Optional.of(status))));
        Stream<Count> unknown = Stream.of(count(
                index,
                Badge.unknown("Without a known status"),
                it -> it.status().isEmpty()));
        return Stream.concat(known, unknown).filter(it -> it.count() > 0).toList();
    }

    private static Count count(PublishedRegister index, Badge status, Predicate<PublishedProposal> wanted) {
        int count = (int) index.proposals().stream().filter(wanted).count();
        return new Count(status, count, part(count, index.proposals().size()));
    }

    private static List<Bar> waiting(PublishedRegister index, PageNames names) {
        List<Waiting> waiting = Waiting.longest(index, names, MOST);
        long longest = waiting.stream().mapToLong(Waiting::days).max().orElse(0);
        return waiting.stream()
                .map(it -> new Bar(it, part(it.days(), Math.max(1, longest))))
                .toList();
    }

    static String part(long some, long all) {
        return String.format(Locale.ROOT, "%.2f", all == 0 ? 0 : 100.0 * some / all);
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            int all,
            Optional<String> asOf,
            boolean shallow,
            boolean knowsStatuses,
            List<Count> counts,
            LeadTimes lead,
            List<Stays> stays,
            Flow flow,
            List<Change> changes,
            List<Due> due,
            List<Bar> waiting) {

        boolean hasHistory() {
            return knowsStatuses && asOf.isPresent();
        }

        boolean hasStays() {
            return !stays.isEmpty();
        }

        boolean hasFlow() {
            return knowsStatuses && !flow.rows().isEmpty();
        }

        boolean hasChanges() {
            return !changes.isEmpty();
        }

        boolean hasDue() {
            return !due.isEmpty();
        }

        boolean hasWaiting() {
            return !waiting.isEmpty();
        }
    }

    /** How many proposals have a status. */
    private record Count(Badge status, int count, String width) {}

    /** An open proposal, and how long it waits, of 100. */
    private record Bar(Waiting proposal, String width) {}
}
