package io.github.proposals.maven.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.maven.git.RandomHistory.Doc;
import io.github.proposals.maven.git.RandomHistory.Line;
import io.github.proposals.maven.git.RandomHistory.Made;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever histories look like, the steps that are read are those that were made, each of them once. */
class RandomHistoryTest {

    private static final int HISTORIES = Integer.getInteger("histories", 50);

    @TempDir
    private Path folder;

    @Test
    void seesOfABranchExactlyTheStepsThatItMade() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            for (long seed = 0; seed < HISTORIES; seed++) {
                RandomHistory history = new RandomHistory(scratch, seed);
                Line main = history.grown(history.begin(), history.below(4), number -> true);
                Line work = main.fresh();
                Line target = main.fresh();
                for (int i = history.below(4) + 1; i > 0; i--) {
                    target = history.grown(target, history.below(2), number -> number % 3 == 0);
                    work = switch (history.below(4)) {
                        case 0 -> forked(history, work);
                        case 1 -> withoutSteps(history.merged(work, target, Optional.empty()), work);
                        default -> history.grown(work, history.below(3), number -> number % 3 != 0);
                    };
                }
                scratch.branch("main", target.id()).remote("main", target.id()).branch("work", work.id());
                scratch.on("work", work.files());
                assertEquals(sorted(work.made().stream()), sorted(scratch.change()), "seed " + seed);
                if (history.below(2) == 0) {
                    Line merge = history.merged(target, work, Optional.empty());
                    scratch.detached(merge.id(), merge.files());
                    assertEquals(
                            sorted(work.made().stream()),
                            sorted(scratch.change("GITHUB_BASE_REF", "main")),
                            "merge of seed " + seed);
                }
            }
        }
    }

    @Test
    void seesOfTheDefaultBranchEachMergeOnce() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            for (long seed = 1000; seed < 1000 + HISTORIES; seed++) {
                RandomHistory history = new RandomHistory(scratch, seed);
                Line main = history.begin();
                for (int i = history.below(5) + 1; i > 0; i--) {
                    if (history.below(2) == 0) {
                        main = history.grown(main, history.below(3), number -> true);
                    } else {
                        Line side = history.grown(main.fresh(), 1 + history.below(5), number -> number % 2 == 0);
                        Line here = history.grown(main, history.below(2), number -> number % 2 == 1);
                        Line merge = history.merged(here, side, Optional.empty());
                        List<Made> made = new ArrayList<>(here.made());
                        made.addAll(asMerged(side, here, merge));
                        main = new Line(merge.id(), merge.message(), merge.docs(), made);
                    }
                }
                scratch.branch("main", main.id()).on("main", main.files());
                HistoryReading reading = scratch.all();
                assertEquals(
                        sorted(main.made().stream()),
                        sorted(Scratch.changes(reading).lines()),
                        "seed " + seed);
            }
        }
    }

    private static Line forked(RandomHistory history, Line work) throws IOException {
        IntPredicate one = number -> number % 3 == 1;
        IntPredicate other = number -> number % 3 == 2;
        Line side = history.grown(work.fresh(), 1 + history.below(3), other);
        Line here = history.grown(work, history.below(3), one);
        return history.merged(
                here, side, history.below(3) == 0 ? Optional.of(number -> number % 3 != 0) : Optional.empty());
    }

    /** What the target did is no step of the branch that merges it. */
    private static Line withoutSteps(Line merge, Line work) {
        return new Line(merge.id(), merge.message(), merge.docs(), work.made());
    }

    /** One step for each proposal, or those of the side where it took several to get to another status. */
    private static List<Made> asMerged(Line side, Line here, Line merge) {
        String message = merge.message();
        TreeMap<Integer, List<Made>> byNumber = new TreeMap<>();
        side.made()
                .forEach(it -> byNumber.computeIfAbsent(it.number(), n -> new ArrayList<>())
                        .add(it));
        List<Made> merged = new ArrayList<>();
        byNumber.forEach((number, steps) -> {
            Optional<Doc> before = Optional.ofNullable(here.docs().get(number));
            Optional<Doc> after = Optional.ofNullable(merge.docs().get(number));
            Made whole = new Made(message, before, after);
            long statuses = steps.stream().filter(Made::isNewStatus).count();
            if (whole.isNewStatus() && statuses > 1) {
                merged.addAll(steps);
            } else if (!before.equals(after)) {
                merged.add(whole);
            }
        });
        return merged;
    }

    private static String sorted(HistoryReading reading) {
        return sorted(Scratch.judged(reading).lines());
    }

    private static String sorted(Stream<?> steps) {
        return String.join("\n", steps.map(Object::toString).sorted().toList());
    }
}
