package io.github.proposals.model.keptlist;

import static io.github.proposals.model.keptlist.Lists.ONE;
import static io.github.proposals.model.keptlist.Lists.PROCESS;
import static io.github.proposals.model.keptlist.Lists.SELF;
import static io.github.proposals.model.keptlist.Lists.TWO;
import static io.github.proposals.model.keptlist.Lists.assertNumbered;
import static io.github.proposals.model.keptlist.Lists.assertPlano;
import static io.github.proposals.model.keptlist.Lists.files;
import static io.github.proposals.model.keptlist.Lists.jumpstarter;
import static io.github.proposals.model.keptlist.Lists.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.LintResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A list that is not there is made where the process has one and somebody asks for it. */
class MadeListTest {

    @Test
    void aTableIsAddedBelowTheHeading() {
        assertPlano(
                "Everything:\n",
                "Everything:\n\n| PEP | Title | Status | Author |\n| --- | --- | --- | --- |\n"
                        + lines(SELF, ONE, TWO));
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
    void aListWithoutASectionOfItsOwnBeginsAtTheEnd() {
        assertNumbered(
                "# Harbour\n",
                "# Harbour\n\n| # | Title |\n| --- | --- |\n| 003 | [Crane](003-crane.md) |\n"
                        + "| 002 | [Rope](002-rope.md) |\n| 001 | [Lamps](001-lamps.md) |\n");
    }
}
