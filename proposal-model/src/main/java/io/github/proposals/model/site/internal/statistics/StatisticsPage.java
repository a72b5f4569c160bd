package io.github.proposals.model.site.internal.statistics;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Due;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageLink;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The page of numbers: what there is, how long it took, how it grew, and what waits. */
public final class StatisticsPage {

    private static final Template TEMPLATE = SiteTemplates.get("statistics");
    private static final int MOST_WAITING = 20;

    private StatisticsPage() {}

    /** {@return the page} */
    public static Content of(PublishedRegister index, PageNames names) {
        View view = new View(
                Frame.of(index, MainPage.STATISTICS),
                index.proposals().size(),
                index.asOf().map(LocalDate::toString),
                index.historyKnown() && !index.historyComplete(),
                counts(index),
                LeadTimes.of(index),
                Stays.of(index),
                Flow.of(index),
                Due.of(index, names),
                waiting(index, names));
        return new Content(MainPage.STATISTICS.page(), view.frame(), TEMPLATE.execute(view));
    }

    private static List<Count> counts(PublishedRegister index) {
        Stream<Count> known = index.process().lifecycle().statuses().stream()
                .map(status -> count(index, Badge.of(status), it -> it.status().equals(Optional.of(status))));
        Stream<Count> unknown = Stream.of(count(
                index,
                new Badge("Without a known status", "unknown", ""),
                it -> it.status().isEmpty()));
        return Stream.concat(known, unknown).filter(it -> it.count() > 0).toList();
    }

    private static Count count(PublishedRegister index, Badge status, Predicate<PublishedProposal> wanted) {
        int count = (int) index.proposals().stream().filter(wanted).count();
        return new Count(status, count, part(count, index.proposals().size()));
    }

    private static List<Waiting> waiting(PublishedRegister index, PageNames names) {
        List<Waiting> waiting = index.proposals().stream()
                .filter(it -> it.status().map(Status::kind).equals(Optional.of(StatusKind.OPEN)))
                .flatMap(
                        it -> days(index, it).map(days -> new Waiting(names.link(it), Badge.of(it), days, "")).stream())
                .sorted(Comparator.comparing(Waiting::days).reversed())
                .limit(MOST_WAITING)
                .toList();
        long longest = waiting.stream().mapToLong(Waiting::days).max().orElse(0);
        return waiting.stream()
                .map(it -> new Waiting(it.proposal(), it.status(), it.days(), part(it.days(), Math.max(1, longest))))
                .toList();
    }

    private static Optional<Long> days(PublishedRegister index, PublishedProposal proposal) {
        return index.asOf()
                .flatMap(day -> proposal.statusSince().map(since -> Math.max(0, ChronoUnit.DAYS.between(since, day))));
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
            List<Count> counts,
            LeadTimes lead,
            List<Stays> stays,
            Flow flow,
            List<Due> due,
            List<Waiting> waiting) {

        boolean hasHistory() {
            return asOf.isPresent();
        }

        boolean hasStays() {
            return !stays.isEmpty();
        }

        boolean hasFlow() {
            return !flow.rows().isEmpty();
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

    /** An open proposal. */
    private record Waiting(PageLink proposal, Badge status, long days, String width) {}
}
