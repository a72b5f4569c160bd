package io.github.proposals.model.conformance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String RECORD =
            "# 1. Keep a log\n\nDate: 2026-01-31\n\n## Status\n\nAccepted\n\n## Context\n\n"
                    + "We forget.\n\n## Decision\n\nWe write.\n\n## Consequences\n\nPaper.\n";

    @TempDir
    private Path folder;

    @Test
    void aCaseIsAsExpectedOnceItWasBlessed() throws IOException {
        write("good/input/doc/adr/0001-keep-a-log.md", RECORD);
        ConformanceCase good = only();

        AssertionError first = assertThrows(AssertionError.class, good::check);
        assertTrue(first.getMessage().startsWith("good: nothing is expected yet"), first.getMessage());
        assertTrue(first.getMessage().contains("+nothing found"), first.getMessage());

        good.bless();

        assertEquals("nothing found\n", Files.readString(folder.resolve("good/expected.txt")));
        assertDoesNotThrow(good::check);
    }

    @Test
    void aCaseThatDiffersShowsTheDifference() throws IOException {
        write("bad/input/doc/adr/0001-keep-a-log.md", RECORD.replace("Accepted", "Acepted"));
        write("bad/expected.txt", "nothing found\n");

        AssertionError differs = assertThrows(AssertionError.class, only()::check);

        assertTrue(differs.getMessage().contains("-nothing found\n"), differs.getMessage());
        assertTrue(
                differs.getMessage().contains("+doc/adr/0001-keep-a-log.md:7:1: warning[status.unknown]"),
                differs.getMessage());
    }

    @Test
    void whatAProjectSaysCounts() throws IOException {
        write("soft/input/records/0001-keep-a-log.md", RECORD.replace("Accepted", "Acepted"));
        write("soft/input/proposals.yaml", "directory: records\nseverities: {status.unknown: off}\n");
        write("soft/expected.txt", "nothing found\n");

        assertDoesNotThrow(only()::check);
    }

    @Test
    void casesAreInTheOrderOfTheirNames() throws IOException {
        write("b/input/0001-a.md", RECORD);
        write("a/input/0001-a.md", RECORD);
        write("no-case/notes.txt", "");

        assertEquals(
                List.of("a", "b"),
                Conformance.of("nygard-adr", DAY).cases(folder).stream()
                        .map(ConformanceCase::name)
                        .toList());
    }

    @Test
    void aTestOfNothingIsNone() {
        AssertionError none = assertThrows(
                AssertionError.class, () -> Conformance.of("nygard-adr", DAY).cases(folder));
        assertTrue(none.getMessage().endsWith("has documents in a folder 'input'"), none.getMessage());
    }

    @Test
    void whatIsExpectedOfNoDocumentsIsNoTestEither() throws IOException {
        write("good/input/0001-a.md", RECORD);
        write("typo/inputs/0001-a.md", RECORD);
        write("typo/expected.txt", "nothing found\n");

        AssertionError none = assertThrows(
                AssertionError.class, () -> Conformance.of("nygard-adr", DAY).cases(folder));

        assertTrue(
                none.getMessage().endsWith("typo has what is expected, and no documents in a folder 'input' beside it"),
                none.getMessage());
    }

    @Test
    void endsOfLinesAreNotComparedWhereGitWritesItsOwn() throws IOException {
        write("good/input/doc/adr/0001-keep-a-log.md", RECORD.replace("\n", "\r\n"));
        write("good/expected.txt", "nothing found\r\n");

        assertDoesNotThrow(only()::check);
    }

    @Test
    void aProcessThatIsNotThereIsNotTested() {
        AssertionError none = assertThrows(AssertionError.class, () -> Conformance.of("nygard", DAY));
        assertTrue(none.getMessage().startsWith("there is no process 'nygard', only ["), none.getMessage());
    }

    private ConformanceCase only() throws IOException {
        return Conformance.of("nygard-adr", DAY).cases(folder).get(0);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
