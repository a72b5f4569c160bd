package io.github.proposals.model.keptlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.LintResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptListWriterTest {

    private static final String PROCESS = Registers.pep("0000", "The Process", "Active", "Plano Maintainers");
    private static final String SELF = "| [0000](PEP-0000-process.md) | The Process | Active | Plano Maintainers |";
    private static final String ONE = "| [0001](PEP-0001-retries.md) | Retries | Accepted | Ada (@ada) |";
    private static final String TWO = "| [0002](PEP-0002-cache.md) | Cache | Draft | Bob |";
    private static final String HEAD = "| PEP | Title | Status | Author |\n|---|---|---|---|\n";

    private static final String JUMPSTARTER = """
            # JEPs

            ## JEP Index

            ### Process JEPs

            | JEP        | Title | Status | Author(s) |
            | ---------- | ----- | ------ | --------- |
            | *none yet* |       |        |           |

            ### Standards Track JEPs

            | JEP  | Title                         | Status | Author(s) |
            | ---- | ----------------------------- | ------ | --------- |
            | 0010 | [Meter](JEP-0010-meter.md)    | Draft  | @ada      |
            | 0011 | [Clock](JEP-0011-clock.md)    | Draft  | @ada      |

            ## Status Key

            | Status | Meaning         |
            | ------ | --------------- |
            | Draft  | Being written   |

            ```{toctree}
            :hidden:

            JEP-0010-meter.md
            JEP-0011-clock.md
            ```
            """;

    @Test
    void aListThatIsUpToDateIsLeftAlone() {
        assertEquals(
                Optional.empty(),
                KeptListWriter.update(plano(HEAD + lines(SELF, ONE, TWO)).proposals()));
    }

    @Test
    void oneCellOfOneRowChanges() {
        assertPlano(HEAD + lines(SELF, ONE.replace("Accepted", "Draft"), TWO), HEAD + lines(SELF, ONE, TWO));
    }

    @Test
    void aNewRowGoesWhereItsNumberBelongs() {
        assertPlano(HEAD + lines(SELF, TWO), HEAD + lines(SELF, ONE, TWO));
        assertPlano(HEAD + lines(SELF, ONE), HEAD + lines(SELF, ONE, TWO));
        assertPlano(HEAD, HEAD + lines(SELF, ONE, TWO));
    }

    @Test
    void rowsOfNothingAndSecondRowsGo() {
        assertPlano(
                HEAD + lines(SELF, ONE, "| [0009](PEP-0009-gone.md) | Gone | Draft | Bob |", TWO, ONE),
                HEAD + lines(SELF, ONE, TWO));
    }

    @Test
    void rowsInAnotherOrderAreSorted() {
        assertPlano(HEAD + lines(TWO, ONE, SELF), HEAD + lines(SELF, ONE, TWO));
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        for (String number : List.of("1", "01", "0001", "PEP-1", "PEP-0001", "PEP 1", "#1", "P2P-0001")) {
            String row = "| [" + number + "](PEP-0001-retries.md) | Retries | Accepted | Ada (@ada) |";
            LintResult result = plano(HEAD + lines(SELF, row, TWO));
            assertEquals(List.of(), Registers.complaints(result), row);
            assertEquals(Optional.empty(), KeptListWriter.update(result.proposals()), row);
            String unlinked = row.replaceAll("\\[|]\\(.*\\)", "");
            assertEquals(
                    List.of("index.wrong-entry 20: the row of PEP-0001 does not link to it"),
                    Registers.complaints(plano(HEAD + lines(SELF, unlinked, TWO))),
                    unlinked);
        }
        assertEquals(
                List.of("index.wrong-entry 20: the index says '11' for the number of PEP-0001, which says '0001'"),
                Registers.complaints(plano(
                        HEAD + lines(SELF, "| [11](PEP-0001-retries.md) | Retries | Accepted | Ada (@ada) |", TWO))));
    }

    @Test
    void aColumnOfTheirOwnIsKept() {
        String head = "| PEP | Title | Notes | Status | Author |\n|---|---|---|---|---|\n";
        assertPlano(
                head
                        + lines(
                                "| [0001](PEP-0001-retries.md) | Retries | see *#12*, [x](y) | Draft | Ada (@ada) |",
                                "| [0000](PEP-0000-process.md) | The Process | a \\| b | Active | Plano Maintainers |"),
                head
                        + lines(
                                "| [0000](PEP-0000-process.md) | The Process | a \\| b | Active | Plano Maintainers |",
                                "| [0001](PEP-0001-retries.md) | Retries | see *#12*, [x](y) | Accepted | Ada (@ada) |",
                                "| [0002](PEP-0002-cache.md) | Cache |  | Draft | Bob |"));
    }

    @Test
    void theStyleOfTheRowsIsKept() {
        String head = "PEP | Title | Status | Author\n--- | --- | --- | ---\n";
        assertPlano(
                head
                        + lines(
                                "PEP-0000 | **The Process** | `Active` | Plano Maintainers",
                                "PEP-0001 | Retries | *Draft* | @ada"),
                head
                        + lines(
                                "[PEP-0000](PEP-0000-process.md) | **The Process** | `Active` | Plano Maintainers",
                                "[PEP-0001](PEP-0001-retries.md) | Retries | *Accepted* | @ada",
                                "[PEP-0002](PEP-0002-cache.md) | Cache | Draft | Bob"));
        String tight = "|PEP|Title|Status|Author|\n|---|---|---|---|\n";
        assertPlano(
                tight + "|[0000](./PEP-0000-process.md)|The Process|Active|Plano Maintainers|\n"
                        + "|[0001](./PEP-0001-retries.md)|Retries|Draft|Ada (@ada)|\n",
                tight + "|[0000](./PEP-0000-process.md)|The Process|Active|Plano Maintainers|\n"
                        + "|[0001](./PEP-0001-retries.md)|Retries|Accepted|Ada (@ada)|\n"
                        + "|[0002](./PEP-0002-cache.md)|Cache|Draft|Bob|\n");
    }

    @Test
    void aLinkThatLeadsNowhereLeadsToTheProposal() {
        assertPlano(
                HEAD + lines(SELF, ONE.replace("PEP-0001-retries.md", "PEP-0001-old-name.md"), TWO),
                HEAD + lines(SELF, ONE, TWO));
    }

    @Test
    void aLinkToTheWebIsNotTheLinkToTheProposal() {
        String head = "| Issue | PEP | Title | Status | Author |\n|---|---|---|---|---|\n";
        String issue = "| [#1](https://example.org/1.md) | 0001 | Retries | %s | Ada (@ada) |";
        String self = "|  | 0000 | The Process | Active | Plano Maintainers |";
        assertPlano(
                head + lines(self, issue.formatted("Draft")),
                head
                        + lines(
                                self.replace("0000", "[0000](PEP-0000-process.md)"),
                                issue.formatted("Accepted").replace("0001", "[0001](PEP-0001-retries.md)"),
                                "|  | [0002](PEP-0002-cache.md) | Cache | Draft | Bob |"));
    }

    @Test
    void aNumberThatLinksToTheWebStays() {
        String web = "| [0001](https://example.org/blob/PEP-0001-retries.md) | Retries | %s | Ada (@ada) |";
        assertPlano(
                HEAD + lines(SELF, web.formatted("Draft"), TWO), HEAD + lines(SELF, web.formatted("Accepted"), TWO));
    }

    @Test
    void whatStandsAroundTheTableStays() {
        String before =
                "Everything we decided:\n\n" + HEAD + lines(SELF, TWO) + "\nAsk us. | really |\n\n### Notes\n\nx\n";
        assertPlano(before, before.replace(TWO, ONE + "\n" + TWO));
    }

    @Test
    void aTableIsAddedBelowTheHeading() {
        assertPlano(
                "Everything:\n",
                "Everything:\n\n| PEP | Title | Status | Author |\n| --- | --- | --- | --- |\n"
                        + lines(SELF, ONE, TWO));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void lineEndsStayAsTheyAre(boolean windows, boolean closed) {
        String before = HEAD + lines(SELF, ONE.replace("Accepted", "Draft"));
        String after = HEAD + lines(SELF, ONE, TWO);
        String end = windows ? "\r\n" : "\n";
        String index = PROCESS + "\n## Index\n\n";
        LintResult result = Registers.lint(
                "plano-pep", "peps", files(cut(index + before, closed).replace("\n", end)));
        assertEquals(
                cut(index + after, closed).replace("\n", end),
                KeptListWriter.update(result.proposals())
                        .flatMap(FileChange::after)
                        .orElseThrow());
    }

    private static String cut(String text, boolean closed) {
        return closed ? text : text.stripTrailing();
    }

    @Test
    void titlesAreReadAsTheyAreWritten() {
        for (String title : List.of(
                "a \\| b", "C:\\\\\\*", "\\[x\\](y)", "x \\<b>", "snake_case \\_x\\_", "🚀 漢字", "=1+2", "\\`x\\`")) {
            Map<String, String> files = files(PROCESS + "\n## Index\n\n" + HEAD + lines(SELF, ONE));
            files.put("peps/PEP-0002-cache.md", Registers.pep("0002", title, "Draft", "Bob"));
            FileChange change = KeptListWriter.update(
                            Registers.lint("plano-pep", "peps", files).proposals())
                    .orElseThrow();
            assertTrue(
                    change.after()
                            .orElseThrow()
                            .endsWith("| [0002](PEP-0002-cache.md) | " + title + " | Draft | Bob |\n"),
                    () -> change.after().orElseThrow());
        }
    }

    @Test
    void aRowBelowTheWrongTypeMoves() {
        Map<String, String> files = jumpstarter("Process");
        LintResult result = Registers.lint("jumpstarter-jep", "jeps", files);
        String after = KeptListWriter.update(result.proposals())
                .flatMap(FileChange::after)
                .orElseThrow();
        assertTrue(after.contains("""
                        | JEP        | Title | Status | Author(s) |
                        | ---------- | ----- | ------ | --------- |
                        | 0011       | [Clock](JEP-0011-clock.md) | Draft  | @ada      |

                        ### Standards Track JEPs

                        | JEP  | Title                         | Status | Author(s) |
                        | ---- | ----------------------------- | ------ | --------- |
                        | 0010 | [Meter](JEP-0010-meter.md)    | Final  | @ada      |

                        """), after);
    }

    @Test
    void aTableThatBecomesEmptySaysSo() {
        Map<String, String> files = jumpstarter("Process");
        files.remove("jeps/JEP-0010-meter.md");
        String after = KeptListWriter.update(
                        Registers.lint("jumpstarter-jep", "jeps", files).proposals())
                .flatMap(FileChange::after)
                .orElseThrow();
        assertTrue(
                after.contains("| ---- | ----------------------------- | ------ | --------- |\n"
                        + "| *none yet* |                               |        |           |\n\n## Status Key"),
                after);
        assertFalse(after.contains("JEP-0010"), after);
    }

    @Test
    void theStatusKeyGetsTheStatusesItLacksAndKeepsItsWords() {
        String after = KeptListWriter.update(Registers.lint("jumpstarter-jep", "jeps", jumpstarter("Standards Track"))
                        .proposals())
                .flatMap(FileChange::after)
                .orElseThrow();
        assertTrue(after.contains("| Draft  | Being written   |\n| Discussion | "), after);
        assertEquals(
                11,
                after.substring(after.indexOf("| Status | Meaning"))
                                .lines()
                                .filter(it -> it.startsWith("|"))
                                .count()
                        - 2);
    }

    @Test
    void aMissingListIsOnlyMadeWhereSomebodyAsksForIt() {
        Map<String, String> files = jumpstarter("Standards Track");
        files.remove("jeps/index.md");
        LintResult result = Registers.lint("jumpstarter-jep", "jeps", files);
        assertEquals(Optional.empty(), KeptListWriter.update(result.proposals()));
        FileChange change = KeptListWriter.create(result.proposals()).orElseThrow();
        assertEquals("jeps/index.md", change.path());
        assertEquals(Optional.empty(), change.before());
        LintResult after = Registers.lint(
                "jumpstarter-jep",
                "jeps",
                Registers.with(files, change.path(), change.after().get()));
        assertEquals(List.of(), Registers.complaints(after));
        assertEquals(Optional.empty(), KeptListWriter.create(after.proposals()));
    }

    @Test
    void aMissingSectionIsAddedAtTheEnd() {
        LintResult result = Registers.lint("plano-pep", "peps", files(PROCESS.stripTrailing()));
        assertEquals(Optional.empty(), KeptListWriter.update(result.proposals()));
        assertEquals(
                PROCESS + "\n## Index\n\n| PEP | Title | Status | Author |\n| --- | --- | --- | --- |\n"
                        + lines(SELF, ONE, TWO),
                KeptListWriter.create(result.proposals())
                        .flatMap(FileChange::after)
                        .orElseThrow());
    }

    @Test
    void aProcessWithoutAListHasNone() {
        LintResult result =
                Registers.lint("dynamo-dep", "deps", Map.of("deps/0001-x.md", "# X\n\n**Status**: Draft\n"));
        assertEquals(Optional.empty(), KeptListWriter.update(result.proposals()));
        assertEquals(Optional.empty(), KeptListWriter.create(result.proposals()));
        assertEquals(Optional.empty(), KeptListWriter.problem(result.proposals()));
    }

    @Test
    void theNewestStandsFirstWhereTheProcessSaysSo() {
        String head = "# Harbour\n\n| # | Title |\n|:-:|:--|\n";
        String crane = "| 003 | [Crane](./003-crane.md) |\n";
        String rope = "| 002 | [Rope](./002-rope.md) |\n";
        String lamps = "| 001 | [Lamps](./001-lamps.md) |\n";
        assertNumbered(head + rope + lamps, head + crane + rope + lamps);
        assertNumbered(head + crane + lamps, head + crane + rope + lamps);
        assertNumbered(head + lamps + rope + crane, head + crane + rope + lamps);
        assertNumbered(head + crane + rope + lamps, head + crane + rope + lamps);
    }

    @Test
    void aListWithoutASectionOfItsOwnBeginsAtTheEnd() {
        assertNumbered(
                "# Harbour\n",
                "# Harbour\n\n| # | Title |\n| --- | --- |\n| 003 | [Crane](003-crane.md) |\n"
                        + "| 002 | [Rope](002-rope.md) |\n| 001 | [Lamps](001-lamps.md) |\n");
    }

    private static void assertNumbered(String before, String after) {
        Map<String, String> files = Map.of(
                "README.md",
                before,
                "001-lamps.md",
                "# Lamps\n",
                "002-rope.md",
                "# Rope\n",
                "003-crane.md",
                "# Crane\n");
        Optional<FileChange> change =
                KeptListWriter.create(Registers.lint("numbered-list", "", files).proposals());
        assertEquals(after, change.flatMap(FileChange::after).orElse(before));
    }

    private static Map<String, String> jumpstarter(String type) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jeps/JEP-0010-meter.md", Registers.jep("0010", "Meter", "Final", "Standards Track", "@ada"));
        files.put("jeps/JEP-0011-clock.md", Registers.jep("0011", "Clock", "Draft", type, "@ada"));
        files.put("jeps/index.md", JUMPSTARTER);
        return files;
    }

    private static void assertPlano(String before, String after) {
        String start = PROCESS + "\n## Index\n\n";
        assertEquals(
                start + after,
                KeptListWriter.update(plano(before).proposals())
                        .flatMap(FileChange::after)
                        .orElseThrow());
        assertEquals(Optional.empty(), KeptListWriter.update(plano(after).proposals()));
    }

    private static LintResult plano(String index) {
        return Registers.lint("plano-pep", "peps", files(PROCESS + "\n## Index\n\n" + index));
    }

    private static Map<String, String> files(String process) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("peps/PEP-0000-process.md", process);
        files.put("peps/PEP-0001-retries.md", Registers.pep("0001", "Retries", "Accepted", "Ada (@ada)"));
        files.put("peps/PEP-0002-cache.md", Registers.pep("0002", "Cache", "Draft", "Bob"));
        files.put("peps/PEP-XXXX-later.md", Registers.pep("XXXX", "Later", "Draft", "Bob"));
        return files;
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
