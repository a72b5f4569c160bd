package io.github.proposals.model.keptlist;

import static io.github.proposals.model.keptlist.Lists.HEAD;
import static io.github.proposals.model.keptlist.Lists.ONE;
import static io.github.proposals.model.keptlist.Lists.PROCESS;
import static io.github.proposals.model.keptlist.Lists.SELF;
import static io.github.proposals.model.keptlist.Lists.TWO;
import static io.github.proposals.model.keptlist.Lists.assertNumbered;
import static io.github.proposals.model.keptlist.Lists.assertPlano;
import static io.github.proposals.model.keptlist.Lists.files;
import static io.github.proposals.model.keptlist.Lists.lines;
import static io.github.proposals.model.keptlist.Lists.plano;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.LintResult;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a list, and the list itself, stay as people wrote them, but for what is wrong. */
class KeptListWriterTest {

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
    void whatStandsAroundTheTableStays() {
        String before =
                "Everything we decided:\n\n" + HEAD + lines(SELF, TWO) + "\nAsk us. | really |\n\n### Notes\n\nx\n";
        assertPlano(before, before.replace(TWO, ONE + "\n" + TWO));
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
}
