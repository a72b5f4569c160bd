package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proposal is called, and with which others it is counted. */
class ProposalProcessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            0007-bees.md          | S-0007
            docs/0007-bees.md     | S-0007
            7-Bees.md             | S-0007
            12345-bees.md         | S-12345
            XXXX-bees.md          | none
            0000-bees.md          | none
            0000-process.md       | S-0000
            bees.md               | none
            """)
    void aNumberTellsAProposal(String path, String id) {
        ProposalProcess process = read(
                "files: {name: \"{number}-{slug}.md\", process-document: \"0000-process.md\"}",
                "numbering: {width: 4, placeholders: ['X+', '0000']}");

        assertEquals(Optional.ofNullable(id), process.identify(path).map(process::idOf));
    }

    @Test
    void whereThereAreNoNumbersItsNameTellsIt() {
        ProposalProcess process = read("files: {name: \"{slug}.md\"}");

        assertEquals(
                Optional.of("keep-bees"), process.identify("docs/keep-bees.md").map(process::idOf));
        assertEquals(Optional.empty(), process.identify("docs/Keep Bees.md"));
        assertEquals("[Short title](short-title.md)", process.exampleOfReference());
    }

    @Test
    void numbersBelongToTheirYearSeriesOrToAll() {
        ProposalProcess yearly = read("files: {name: \"{year}-{number}-{slug}.md\"}");
        ProposalProcess series =
                read("files: {name: \"{number}-{slug}.md\"}", "numbering: {series: [{folder: kernel, prefix: K}]}");
        ProposalProcess plain = read("files: {name: \"{number}-{slug}.md\"}");
        LocalDate day = LocalDate.of(2025, 5, 4);

        assertAll(
                () -> assertEquals("S-2024", yearly.prefixAt("2024-0001-a.md")),
                () -> assertEquals("S-2025", yearly.prefixOn(day)),
                () -> assertEquals("S-2026-0007", yearly.exampleOfReference()),
                () -> assertFalse(yearly.areCountedTogether("2024-0001-a.md", "2025-0001-b.md")),
                () -> assertTrue(yearly.areCountedTogether("2024-0001-a.md", "2024-0002-b.md")),
                () -> assertEquals("K", series.prefixAt("docs/kernel/0001-a.md")),
                () -> assertEquals("K", series.prefixAt("kernel/0001-a.md")),
                () -> assertEquals("S", series.prefixAt("docs/0001-a.md")),
                () -> assertTrue(series.isOfSeries("docs/kernel/0001-a.md")),
                () -> assertFalse(series.isOfSeries("docs/kernel/more/0001-a.md")),
                () -> assertFalse(series.areCountedTogether("kernel/0001-a.md", "0001-a.md")),
                () -> assertEquals(List.of("S", "K"), series.prefixes().toList()),
                () -> assertEquals("S", plain.prefixOn(day)),
                () -> assertEquals("S-0007", plain.exampleOfReference()),
                () -> assertTrue(plain.areCountedTogether("a/0001-a.md", "b/0001-b.md")),
                () -> assertEquals("", plain.countedIn("a/0001-a.md")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/0001-a.md b/0001-b.md                 | false
            a/0000-a.md b/0000-b.md                 | false
            a/0001-a.md b/0000-b.md                 | false
            a/0001-a.md b/0001-a.md                 | true
            a/0001-a.md b/0002-b.md                 | true
            a/0001-a.md a/0001-b.md                 | true
            a/0002-a.md b/0002-b.md                 | true
            """)
    void foldersCountForThemselvesWhereTwoOfThemBegin(String paths, boolean together) throws IOException {
        ProposalProcess process = read("files: {name: \"{number}-{slug}.md\"}", "numbering: {by-folder: true}")
                .like(tree(paths));

        assertEquals(together, process.areCountedTogether("a/0003-x.md", "b/0003-y.md"));
    }

    @Test
    void namesAreMadeLikeThoseThatAreThere() throws IOException {
        ProposalProcess open = read(
                "files: {name: [\"{number}-{slug}.md\", \"{date}-{slug}.md\"], exclude: [2026-01-30-b.md]}",
                "numbering: {any-width: true, width: 4}");

        assertAll(
                () -> assertEquals(
                        "{date}-{slug}.md",
                        open.like(tree("2026-01-31-a.md")).files().template()),
                () -> assertEquals(
                        "{number}-{slug}.md",
                        open.like(tree("001-a.md 2026-01-30-b.md")).files().template()),
                () -> assertEquals("S-007", open.like(tree("001-a.md 002-b.md")).idOf(7)),
                () -> assertEquals("S-0007", open.like(tree("other.txt")).idOf(7)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            files: {name: "{number}-{slug}.md"}                        | numbering: {width: 3}        | true
            files: {name: "{number}-{slug}.md"}                        | numbering: {any-width: true} | false
            files: {name: "{number}-{slug}.md"}                        | numbering: {by-folder: true} | false
            files: {name: ["{number}-{slug}.md", "{date}-{slug}.md"]}  | numbering: {width: 3}        | false
            """)
    void aProcessThatLeavesNothingToProjectsStaysAsItIs(String files, String numbering, boolean same)
            throws IOException {
        ProposalProcess process = read(files, numbering);

        assertEquals(same, process == process.like(tree("01-a.md")));
    }

    @Test
    void theProcessDocumentMayBeExempt() {
        ProposalProcess process = read("files: {name: \"{number}-{slug}.md\"}", "exempt: [section.*, number.gap]");

        assertTrue(process.exempts("section.missing"));
        assertTrue(process.exempts("number.gap"));
        assertFalse(process.exempts("number.duplicate"));
        assertSame(Optional.empty(), process.shared());
        assertEquals("small", process.named());
    }

    @Test
    void aTextThatLacksWhatAPatternNeedsIsNotLookedAt() {
        RequiredText plain = RequiredText.of("TODO:.*");
        RequiredText small = RequiredText.of("(?i)todo:.*");

        assertTrue(plain.isIn("a TODO: b"));
        assertFalse(plain.isIn("a todo: b"));
        assertTrue(small.isIn("a ToDo: b"));
        assertFalse(small.isIn("a tod"));
        assertTrue(RequiredText.of(".*").isIn(""));
        assertEquals(2, small.find("todo:", "a TODO: todo:", 0));
        assertEquals(8, small.find("todo:", "a TODO: todo:", 3));
    }

    private static SourceTree tree(String paths) {
        return SourceTree.of(
                "", Stream.of(paths.split(" ")).collect(Collectors.toMap(Function.identity(), path -> "# A\n")));
    }

    private static ProposalProcess read(String... lines) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", "id: small\nprefix: S\n" + String.join("\n", lines) + "\n"))
                .process()
                .orElseThrow();
    }
}
