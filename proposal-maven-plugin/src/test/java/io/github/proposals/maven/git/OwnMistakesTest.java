package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.changes;
import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.lines;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.maven.git.Versions.Headers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the plugin itself fails, it says so, names the place, and loses no more than what it failed at. */
class OwnMistakesTest {

    private static final String ONE = "deps/0001-cache.md";
    private static final String TWO = "deps/0002-queue.md";

    @TempDir
    private Path folder;

    @Test
    void leaveOutOneVersionAndNothingElse() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft"), TWO, text("Draft")));
            Map<String, String> odd = files(ONE, text("Under Review", "A poisoned cup."), TWO, text("Under Review"));
            ObjectId poison = scratch.commit("poison", odd, begin);
            Map<String, String> end = files(ONE, text("Approved"), TWO, text("Approved"));
            scratch.branch("main", scratch.commit("end", end, poison)).on("main", end);
            HistoryReading reading = GitHistory.read(request(scratch), failingAt("poisoned"));
            assertEquals(
                    lines(
                            ONE + ": - to Draft, begin",
                            TWO + ": - to Draft, begin",
                            ONE + ": Draft to , poison",
                            TWO + ": Draft to Under Review, poison",
                            ONE + ":  to Approved, end",
                            TWO + ": Under Review to Approved, end"),
                    changes(reading));
            assertEquals(
                    1, reading.history().life(ONE).steps(it -> !it.isEmpty()).size());
            assertEquals(1, reading.limits().size());
            String limit = reading.limits().get(0);
            assertTrue(
                    limit.startsWith("'" + ONE + "' as it is in commit "
                            + poison.abbreviate(8).name()),
                    limit);
            assertTrue(limit.contains("the plugin failed to read it (IllegalStateException at OwnMistakesTest"), limit);
            assertFalse(limit.contains("fsck"), limit);
        }
    }

    @Test
    void leaveOutADocumentThatIsLongGone() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft"), TWO, text("Draft", "A poisoned cup.")));
            Map<String, String> end = files(ONE, text("Under Review"));
            scratch.branch("main", scratch.commit("end", end, begin)).on("main", end);
            HistoryReading reading = GitHistory.read(request(scratch), failingAt("poisoned"));
            assertTrue(changes(reading).contains(ONE + ": Draft to Under Review, end"), () -> changes(reading));
            assertTrue(reading.limits().get(0).startsWith("'" + TWO + "'"), reading.limits()::toString);
        }
    }

    @Test
    void areToldOnlyAFewTimes() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            Map<String, String> many = new TreeMap<>();
            for (int i = 1; i <= 40; i++) {
                many.put("deps/%04d-x.md".formatted(i), text("Draft", "A poisoned cup, the " + i + ". one."));
            }
            scratch.branch("main", scratch.commit("begin", many)).on("main", many);
            List<String> limits =
                    GitHistory.read(request(scratch), failingAt("poisoned")).limits();
            assertEquals(6, limits.size());
            assertEquals("35 more files are left out of the history in the same way", limits.get(5));
        }
    }

    @Test
    void areNotBlamedOnTheRepository() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            Map<String, String> draft = files(ONE, text("Draft"));
            scratch.branch("main", scratch.commit("begin", draft)).on("main", draft);
            HistoryRequest plain = request(scratch);
            HistoryReading reading = GitHistory.read(new HistoryRequest(
                    plain.start(),
                    plain.tree(),
                    plain.reader(),
                    path -> List.of().get(path.length()) != null,
                    plain.environment(),
                    plain.base(),
                    plain.onDefaultBranch(),
                    plain.depth()));
            assertFalse(reading.history().isKnown());
            assertTrue(
                    reading.limits()
                            .get(0)
                            .startsWith("the plugin failed while it read the history ("
                                    + "ArrayIndexOutOfBoundsException at OwnMistakesTest.java:"),
                    reading.limits()::toString);
        }
    }

    @Test
    void areNoneOfThoseThatJavaHasThrownTooOftenToSayWhere() {
        RuntimeException often = new ArrayIndexOutOfBoundsException();
        often.setStackTrace(new StackTraceElement[0]);
        assertTrue(Blame.isRepository(often));
        assertFalse(Blame.isRepository(new ArrayIndexOutOfBoundsException()));
    }

    @Test
    void nameTheOverflowOfTheStackToo() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            Map<String, String> draft = files(ONE, text("Draft"));
            scratch.branch("main", scratch.commit("begin", draft)).on("main", draft);
            HistoryReading reading = GitHistory.read(request(scratch), (path, text, header) -> {
                throw new StackOverflowError();
            });
            assertTrue(reading.history().isKnown());
            assertTrue(reading.limits().get(0).contains("(StackOverflowError"), reading.limits()::toString);
        }
    }

    private static HistoryRequest request(Scratch scratch) {
        return Scratch.request(scratch.root(), "deps", Depth.ALL, Optional.empty(), Map.of());
    }

    private static Headers failingAt(String word) {
        Headers headers = Scratch.request(Path.of(""), "", Depth.ALL, Optional.empty(), Map.of())
                .reader()::facts;
        List<String> failures = new ArrayList<>();
        return (path, text, header) -> {
            if (text.contains(word)) {
                failures.add(path);
                throw new IllegalStateException("failed " + failures.size());
            }
            return headers.facts(path, text, header);
        };
    }
}
