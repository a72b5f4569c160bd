package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.export.Moment;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.StatusKind;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.page.SiteOptions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life of a proposal as the repository remembers it. */
final class Life {

    private static final int SHORT_HASH = 7;

    /** As many as the drawing has. */
    private static final int MOST_NAMED = 300;

    /** Nobody waits for anything else. */
    private static final Set<StatusKind> GOES_ON = EnumSet.of(StatusKind.OPEN, StatusKind.ACCEPTED, StatusKind.PARKED);

    private Life() {}

    /** {@return the statuses that a proposal had, oldest first; none without a repository} */
    static List<Stage> of(
            PublishedRegister index, SiteOptions options, PublishedProposal proposal, Versions.Found versions) {
        List<Stage> stages = new ArrayList<>();
        List<PublishedProposal.Step> steps = proposal.timeline();
        for (int i = 0; i < steps.size(); i++) {
            PublishedProposal.Step step = steps.get(i);
            Optional<Moment> moment = step.moment();
            Optional<LocalDate> end = i + 1 < steps.size()
                    ? steps.get(i + 1).moment().map(Moment::day)
                    : index.asOf().filter(day -> goesOn(proposal));
            stages.add(new Stage(
                    Optional.of(step.to())
                            .filter(it -> !(it.isEmpty() && steps.size() == 1))
                            .map(it -> Badge.of(index.process().lifecycle(), it)),
                    moment.map(Moment::day).map(LocalDate::toString).orElse(""),
                    moment.flatMap(start -> end.map(day -> duration(start.day(), day)))
                            .orElse(""),
                    moment.map(Moment::author).orElse(""),
                    moment.map(Life::hash).orElse(""),
                    moment.map(Moment::commit).flatMap(options::commit),
                    ways(versions, i)));
        }
        return stages;
    }

    /** {@return the ways to a text with which a status began, and to what changed before and, of the last one, since then} */
    private static List<PastLink> ways(Versions.Found versions, int stage) {
        List<PastLink> ways = new ArrayList<>();
        List<OldVersion> texts = versions.texts();
        for (int i = 0; i < texts.size(); i++) {
            OldVersion text = texts.get(i);
            if (text.stage() != stage) {
                continue;
            }
            if (!text.isPresent()) {
                ways.add(new PastLink(text.page(), "Text of " + text.day()));
            }
            if (i > 0 && !texts.get(i - 1).isPresent()) {
                OldVersion before = texts.get(i - 1);
                ways.add(new PastLink(before.changes(versions.next(i - 1)), "What changed since " + before.day()));
            }
            if (i == texts.size() - 1 && !text.isPresent()) {
                ways.add(
                        new PastLink(text.changes(Optional.empty()), "What changed from " + text.day() + " until now"));
            }
        }
        return ways;
    }

    /** {@return the commits that name a proposal, the newest last} */
    static List<Named> named(SiteOptions options, PublishedProposal proposal) {
        List<PublishedProposal.Mention> all = proposal.mentions();
        return all.stream()
                .skip(Math.max(0, all.size() - MOST_NAMED))
                .map(it -> new Named(
                        it.moment().day().toString(),
                        it.sentence(),
                        it.moment().author(),
                        hash(it.moment()),
                        options.commit(it.moment().commit())))
                .toList();
    }

    private static String hash(Moment moment) {
        return moment.commit().substring(0, Math.min(SHORT_HASH, moment.commit().length()));
    }

    private static boolean goesOn(PublishedProposal proposal) {
        return proposal.status().filter(it -> GOES_ON.contains(it.kind())).isPresent();
    }

    private static String duration(LocalDate from, LocalDate to) {
        long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
        return days == 0 ? "less than a day" : days == 1 ? "1 day" : days + " days";
    }

    /**
     * A status for a time.
     *
     * @param status the status; nothing where it never had one
     * @param day since when; empty for what is not committed yet
     * @param duration for how long; empty where that is not counted
     * @param author who changed it
     * @param commit the short hash
     * @param address where the commit can be looked at
     * @param ways to its text then
     */
    record Stage(
            Optional<Badge> status,
            String day,
            String duration,
            String author,
            String commit,
            Optional<String> address,
            List<PastLink> ways) {

        boolean hasWays() {
            return !ways.isEmpty();
        }
    }

    /**
     * A way to a page of the past.
     *
     * @param page the page
     * @param words what it shows
     */
    record PastLink(String page, String words) {}

    /**
     * A commit that names the proposal.
     *
     * @param day when
     * @param sentence in which words
     * @param author who made it
     * @param commit the short hash
     * @param address where the commit can be looked at
     */
    record Named(String day, String sentence, String author, String commit, Optional<String> address) {}
}
