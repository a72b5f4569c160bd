package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Since when a proposal is there, on which {@code commit-since} rests: on its branch and after each kind of merge. */
class FirstCommitsTest {

    private static final String OLD = "deps/0001-cache.md";
    private static final String NEW = "deps/0002-queue.md";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final Map<String, String> BEFORE = files(OLD, text("A"));
    private static final Map<String, String> AFTER = files(OLD, text("A"), NEW, text("B"));

    @TempDir
    private Path folder;

    private Scratch scratch;
    private ObjectId begin;
    private ObjectId work;

    @BeforeEach
    void open() throws IOException {
        scratch = new Scratch(folder);
        begin = scratch.commit("begin", BEFORE);
        scratch.later(10);
        work = scratch.commit("one more", AFTER, begin);
        scratch.branch("main", begin).remote("main", begin).branch("work", work);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    private static String text(String title) {
        return "# " + title + "\n\n**Status**: Draft\n\n## Summary\n\nA text about " + title + ".\n";
    }

    private static Optional<LocalDate> day(HistoryReading reading, String path) {
        return reading.history().added(path);
    }

    @Test
    void onABranchWhatItAddedIsAsOldAsItsCommit() throws IOException {
        scratch.on("work", AFTER);
        assertEquals(Optional.of(FIRST.plusDays(10)), day(scratch.all(), NEW));
        assertEquals(Optional.of(FIRST), day(scratch.all(), OLD));
        assertEquals(Optional.of(FIRST.plusDays(10)), day(scratch.change(), NEW));
    }

    @Test
    void whatABranchOnlyChangedIsNotNew() throws IOException {
        Map<String, String> changed = files(OLD, text("A") + "\nMore of it.\n");
        ObjectId tip = scratch.commit("more", changed, begin);
        scratch.branch("work", tip).on("work", changed);
        assertEquals(Optional.of(FIRST), day(scratch.all(), OLD));
        // Of the change alone nobody knows how it came.
        assertEquals(Optional.empty(), day(scratch.change(), OLD));
    }

    @Test
    void underAnotherNameItIsAsOldAsBefore() throws IOException {
        Map<String, String> renamed = files("deps/0001-store.md", text("A"));
        ObjectId tip = scratch.commit("rename", renamed, begin);
        scratch.branch("work", tip).on("work", renamed);
        assertEquals(Optional.of(FIRST), day(scratch.all(), "deps/0001-store.md"));
    }

    @Test
    void onTheDefaultBranchItIsAsOldAsWhatBroughtItThere() throws IOException {
        scratch.later(10);
        ObjectId merge = scratch.commit("merge", AFTER, begin, work);
        scratch.branch("main", merge).remote("main", merge).on("main", AFTER);
        assertEquals(Optional.of(FIRST.plusDays(20)), day(scratch.all(), NEW));

        scratch.branch("main", work).remote("main", work).on("main", AFTER);
        assertEquals(Optional.of(FIRST.plusDays(10)), day(scratch.all(), NEW));

        ObjectId squash = scratch.commit("squash", AFTER, begin);
        scratch.branch("main", squash).remote("main", squash).on("main", AFTER);
        assertEquals(Optional.of(FIRST.plusDays(20)), day(scratch.all(), NEW));
    }

    @Test
    void whatIsNotCommittedIsAsOldAsTheNewestCommit() throws IOException {
        scratch.on("main", AFTER);
        assertEquals(Optional.of(FIRST), day(scratch.all(), NEW));
        scratch.branch("main", work).on("main", files(OLD, text("A"), NEW, text("B"), "deps/0003-log.md", text("C")));
        assertEquals(Optional.of(FIRST.plusDays(10)), day(scratch.all(), "deps/0003-log.md"));
    }
}
