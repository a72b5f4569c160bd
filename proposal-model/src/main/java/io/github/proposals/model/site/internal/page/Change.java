package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.StatusChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proposal that came in, or got another status; or many of them in one commit.
 *
 * @param proposal the proposal; nothing where there are many
 * @param many how many they are and what they did, in words; empty where it is one
 * @param from the status before; nothing where it came in
 * @param to the status after; nothing where that is not one
 * @param day when
 */
public record Change(Optional<PageLink> proposal, String many, Optional<Badge> from, Optional<Badge> to, String day) {

    /** So many in one commit are told one by one. */
    private static final int FEW = 3;

    /** What happened to several proposals at once. */
    private record Event(String commit, boolean first, String from, String to) {

        /** With which status they came in is of no interest where many came. */
        static Event of(StatusChange it) {
            return it.isFirst()
                    ? new Event(it.moment().commit(), true, "", "")
                    : new Event(
                            it.moment().commit(),
                            false,
                            it.step().from(),
                            it.step().to());
        }
    }

    /** {@return the last changes, the newest first} */
    public static List<Change> last(PublishedRegister index, PageNames names, int most) {
        Map<Event, List<StatusChange>> events = StatusChange.newest(index).stream()
                .collect(Collectors.groupingBy(Event::of, LinkedHashMap::new, Collectors.toList()));
        return events.values().stream()
                .flatMap(it -> told(it, index, names))
                .limit(most)
                .toList();
    }

    private static Stream<Change> told(List<StatusChange> changes, PublishedRegister index, PageNames names) {
        return changes.size() > FEW
                ? Stream.of(together(changes.size(), changes.get(0), index))
                : changes.stream().map(it -> alone(it, index, names));
    }

    private static Change together(int count, StatusChange one, PublishedRegister index) {
        return new Change(
                Optional.empty(),
                count + " proposals" + (one.isFirst() ? " came in together" : ""),
                from(one, index),
                to(one, index).filter(it -> !one.isFirst()),
                day(one));
    }

    private static Change alone(StatusChange change, PublishedRegister index, PageNames names) {
        return new Change(
                Optional.of(names.link(change.proposal())), "", from(change, index), to(change, index), day(change));
    }

    private static Optional<Badge> from(StatusChange change, PublishedRegister index) {
        return Optional.of(change)
                .filter(it -> !it.isFirst())
                .map(it -> Badge.of(index.process().lifecycle(), it.step().from()));
    }

    /** Who came in without a status has none to show. */
    private static Optional<Badge> to(StatusChange change, PublishedRegister index) {
        return Optional.of(change)
                .filter(it -> !it.isFirst() || !it.step().to().isEmpty())
                .map(it -> Badge.of(index.process().lifecycle(), it.step().to()));
    }

    private static String day(StatusChange change) {
        return change.moment().day().toString();
    }
}
