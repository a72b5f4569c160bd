package io.github.proposals.model.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each proposal asks of the history is answered out of hand: nobody looks through everything for it. */
class HistoryTest {

    private static final Commit COMMIT =
            new Commit("1a2b3c4d", "Ada", OffsetDateTime.MIN, OffsetDateTime.MIN, "subject");

    @Test
    void answersTheSameQuestionWithTheSameObject() {
        History history = History.of(
                Optional.of(true),
                record(
                        List.of("a.md", "b.md"),
                        List.of(change("", "a.md"), change("", "c.md"), change("c.md", "")),
                        List.of(change("a.md", "a.md"), change("", "b.md"), change("c.md", ""))));
        assertSame(history.change("a.md"), history.change("a.md"));
        assertNotSame(history.change("a.md"), history.change("b.md"));
        assertSame(history.removals(), history.removals());
        assertSame(history.mentions("JEP-0007"), history.mentions("JEP-0007"));
        assertSame(history.life("a.md"), history.life("a.md"));
        assertEquals(
                "b.md",
                history.change("b.md").orElseThrow().after().orElseThrow().path());
        assertTrue(history.change("c.md").isEmpty());
        assertEquals(
                List.of("first", "second"),
                history.mentions("JEP-0007").stream()
                        .map(CommitMention::sentence)
                        .toList());
        assertEquals(List.of(), history.mentions("JEP-0008"));
        assertEquals(1, history.removals().size());
    }

    /** The files 0 to n are moved up by one, again and again, so that all their names are names of one another. */
    @Test
    void tellsApartDocumentsThatTakeEachOthersNames() {
        int documents = 2_000;
        List<DocumentChange> changes = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            changes.add(change("", name(i)));
        }
        for (int i = documents - 1; i >= 0; i--) {
            changes.add(change(name(i), name(i + 1)));
        }
        List<String> files = new ArrayList<>();
        for (int i = 1; i <= documents; i++) {
            files.add(name(i));
        }
        Collections.reverse(files);
        History history = History.of(Optional.of(true), record(files, changes, List.of()));
        for (int i = 1; i <= documents; i++) {
            List<DocumentChange> life = history.life(name(i)).changes();
            assertEquals(List.of(changes.get(i - 1), change(name(i - 1), name(i))), life);
        }
    }

    private static String name(int number) {
        return "%06d.md".formatted(number);
    }

    private static HistoryRecord record(List<String> files, List<DocumentChange> changes, List<DocumentChange> net) {
        return new HistoryRecord(
                true,
                Optional.of(COMMIT),
                files,
                changes,
                net,
                List.of(),
                List.of(
                        new CommitMention("JEP-0007", COMMIT, "first", true),
                        new CommitMention("JEP-0007", COMMIT, "second", true)),
                Contents.NONE);
    }

    private static DocumentChange change(String before, String after) {
        return new DocumentChange(Optional.of(COMMIT), version(before), version(after), true);
    }

    private static Optional<Version> version(String path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(new Version(path, path, "Draft", "", Optional.empty()));
    }
}
