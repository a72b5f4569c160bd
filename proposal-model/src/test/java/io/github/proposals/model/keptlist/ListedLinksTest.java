package io.github.proposals.model.keptlist;

import static io.github.proposals.model.keptlist.Lists.HEAD;
import static io.github.proposals.model.keptlist.Lists.ONE;
import static io.github.proposals.model.keptlist.Lists.PROCESS;
import static io.github.proposals.model.keptlist.Lists.SELF;
import static io.github.proposals.model.keptlist.Lists.TWO;
import static io.github.proposals.model.keptlist.Lists.assertPlano;
import static io.github.proposals.model.keptlist.Lists.files;
import static io.github.proposals.model.keptlist.Lists.lines;
import static io.github.proposals.model.keptlist.Lists.plano;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.LintResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Links and numbers in a list, however they are written. */
class ListedLinksTest {

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
    void aLinkIsOneForWhoeverReadsThePage() {
        for (String link : List.of(
                "[0001](<PEP-0001-retries.md>)",
                "[0001](PEP-0001-retries.md (all of it))",
                "[0001](PEP-0001-retries.md \"a \\\\ b\")",
                "[0001][retries]",
                "[**0001**](PEP-0001-retries.md)")) {
            String row = "| " + link + " | Retries | Accepted | Ada (@ada) |";
            LintResult result = plano(HEAD + lines(SELF, row, TWO) + "\n\n[retries]: PEP-0001-retries.md\n");
            assertEquals(List.of(), Registers.complaints(result), row);
            assertEquals(Optional.empty(), KeptListWriter.update(result.proposals()), row);
        }
        String definition = "\n\n[retries]: PEP-0002-cache.md\n";
        assertPlano(
                HEAD + lines(SELF, ONE.replace("(PEP-0001-retries.md)", "[retries]"), TWO) + definition,
                HEAD + lines(SELF, ONE, TWO) + definition);
        assertEquals(
                List.of("index.wrong-entry 20: the row of PEP-0001 does not link to it"),
                Registers.complaints(plano(HEAD
                        + lines(SELF, "| `[0001](PEP-0001-retries.md)` | Retries | Accepted | Ada (@ada) |", TWO))));
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
}
