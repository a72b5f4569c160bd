package io.github.proposals.model.site.internal.drawing;

import io.github.proposals.model.export.Moment;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The life of a proposal on a time axis.
 *
 * @param bars its statuses
 * @param ticks the names of days on the axis
 * @param marks the commits that name it
 * @param summary the same in words
 */
public record LifeDrawing(List<Bar> bars, List<TimeAxis.Tick> ticks, List<Mark> marks, String summary) {

    private static final double LEFT = 40;
    private static final double WIDTH = 660;
    private static final double NARROWEST = 2;
    private static final double PADDING = 12;
    private static final int MOST_MARKS = 300;
    private static final int SHORT_HASH = 7;

    /** What is over goes on for ever, and need not be drawn for as long. */
    private static final int PART_OF_THE_END = 6;

    private static final Set<StatusKind> GOES_ON = EnumSet.of(StatusKind.OPEN, StatusKind.ACCEPTED, StatusKind.PARKED);

    /** Keeps copies. */
    public LifeDrawing {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /** A status for a time; without a label where there is no room for it. */
    public record Bar(String kind, String x, String width, String middle, Optional<String> label, String title) {}

    /** A commit. */
    public record Mark(String x, String title) {}

    /** A status and the day on which it began. */
    private record Stage(String status, LocalDate day) {}

    /**
     * {@return the life of a proposal; nothing without a repository, or where it never had a status}
     *
     * @param lifecycle the statuses
     * @param proposal the proposal
     * @param asOf the last day that is known
     */
    public static Optional<LifeDrawing> of(Lifecycle lifecycle, PublishedProposal proposal, Optional<LocalDate> asOf) {
        List<Stage> stages = stages(proposal);
        if (stages.isEmpty()
                || proposal.timeline().stream().allMatch(it -> it.to().isEmpty())) {
            return Optional.empty();
        }
        LocalDate first = stages.get(0).day();
        boolean goesOn = lifecycle
                .status(stages.get(stages.size() - 1).status())
                .map(Status::kind)
                .filter(GOES_ON::contains)
                .isPresent();
        LocalDate last = end(proposal, stages, asOf, goesOn);
        TimeAxis axis = new TimeAxis(first, last, LEFT, WIDTH);
        List<Bar> bars = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            boolean newest = i == stages.size() - 1;
            LocalDate until = newest ? last : stages.get(i + 1).day();
            LocalDate since = stages.get(i).day();
            Optional<LocalDate> counted =
                    newest ? asOf.filter(it -> goesOn).map(day -> later(since, day)) : Optional.of(until);
            String title = words(stages.get(i), counted);
            bars.add(bar(Figures.kind(lifecycle, stages.get(i).status()), stages.get(i), until, axis, title));
            summary.add(title);
        }
        return Optional.of(new LifeDrawing(bars, axis.ticks(), marks(proposal, axis), String.join("; ", summary)));
    }

    /** Clocks of authors differ; here, no status begins before the one that it followed. */
    private static List<Stage> stages(PublishedProposal proposal) {
        List<Stage> stages = new ArrayList<>();
        for (PublishedProposal.Step step : proposal.timeline()) {
            step.moment().map(Moment::day).ifPresent(day -> {
                LocalDate before =
                        stages.isEmpty() ? day : stages.get(stages.size() - 1).day();
                stages.add(new Stage(step.to().isEmpty() ? "No status" : step.to(), later(before, day)));
            });
        }
        return stages;
    }

    private static LocalDate end(
            PublishedProposal proposal, List<Stage> stages, Optional<LocalDate> asOf, boolean goesOn) {
        LocalDate first = stages.get(0).day();
        LocalDate last = proposal.mentions().stream()
                .map(it -> it.moment().day())
                .reduce(stages.get(stages.size() - 1).day(), LifeDrawing::later);
        LocalDate tail = last.plusDays(1 + ChronoUnit.DAYS.between(first, last) / PART_OF_THE_END);
        LocalDate today = asOf.orElse(last);
        LocalDate end = later(last, goesOn || today.isBefore(tail) ? today : tail);
        return end.isAfter(first) ? end : first.plusDays(1);
    }

    private static Bar bar(String kind, Stage stage, LocalDate until, TimeAxis axis, String title) {
        double x = axis.at(stage.day());
        double width = Math.max(NARROWEST, axis.at(until) - x);
        String label = Figures.label(stage.status());
        return new Bar(
                kind,
                Figures.number(x),
                Figures.number(width),
                Figures.number(x + width / 2),
                Optional.of(label).filter(it -> Figures.width(it) + PADDING <= width),
                title);
    }

    private static List<Mark> marks(PublishedProposal proposal, TimeAxis axis) {
        List<PublishedProposal.Mention> all = proposal.mentions();
        Stream<PublishedProposal.Mention> newest = all.stream().skip(Math.max(0, all.size() - MOST_MARKS));
        return newest.map(it -> new Mark(
                        Figures.number(axis.at(it.moment().day())),
                        it.moment().day() + " " + it.moment().author() + ": " + it.sentence() + " ("
                                + it.moment()
                                        .commit()
                                        .substring(
                                                0,
                                                Math.min(
                                                        SHORT_HASH,
                                                        it.moment().commit().length()))
                                + ")"))
                .toList();
    }

    private static String words(Stage stage, Optional<LocalDate> until) {
        return stage.status() + " since " + stage.day()
                + until.map(it -> ChronoUnit.DAYS.between(stage.day(), it))
                        .map(days -> days == 0 ? ", less than a day" : days == 1 ? ", 1 day" : ", " + days + " days")
                        .orElse("");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
