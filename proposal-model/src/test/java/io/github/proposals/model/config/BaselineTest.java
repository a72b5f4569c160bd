package io.github.proposals.model.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.FindingKey;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Diagnostic RISKS = lacks("deps/0001-a.md", "Risks", 3, "the section 'Risks' is missing");
    private static final Diagnostic COSTS = lacks("deps/0001-a.md", "Costs", 3, "the section 'Costs' is missing");
    private static final Baseline BEFORE = Baseline.of(all(RISKS, COSTS));

    private static Diagnostic lacks(String file, String section, int line, String message) {
        SourceText source = new SourceText(file, "x\n".repeat(line));
        Finding finding = Finding.at(source.place(new Span(2 * line - 2, 2 * line - 1)), "%s", message)
                .missing(new Subject.Section(section));
        return new Diagnostic("section.missing", Severity.ERROR, finding);
    }

    private static Diagnostics all(Diagnostic... diagnostics) {
        return new Diagnostics(List.of(diagnostics));
    }

    private static Baseline.Comparison compare(Baseline before, Diagnostics found, String... files) {
        return before.compare(found, Set.of(files)::contains, key -> true);
    }

    @Test
    void whatWasThereBeforeIsNotNew() {
        Baseline.Comparison now = compare(BEFORE, all(RISKS, COSTS), "deps/0001-a.md");
        assertEquals(Diagnostics.none(), now.fresh());
        assertEquals(2, now.known());
        assertEquals(BEFORE, now.next());
    }

    @Test
    void movedLinesAndOtherWordsBringNothingBack() {
        Diagnostic moved = lacks("deps/0001-a.md", "Risks", 40, "there is no section with the name 'Risks'");
        assertEquals(
                Diagnostics.none(),
                compare(BEFORE, all(moved, COSTS), "deps/0001-a.md").fresh());
    }

    @Test
    void oneMoreOfTheSameIsNew() {
        Diagnostic again = lacks("deps/0001-a.md", "Risks", 9, "again");
        assertEquals(
                all(again),
                compare(BEFORE, all(RISKS, again, COSTS), "deps/0001-a.md").fresh());
    }

    @Test
    void aRenamedFileTakesItsFindingsAlong() {
        Diagnostic renamed = lacks("deps/0001-b.md", "Risks", 3, "…");
        Diagnostic more = lacks("deps/0001-b.md", "Goals", 3, "…");
        Baseline.Comparison now = compare(BEFORE, all(renamed, more), "deps/0001-b.md");
        assertEquals(all(more), now.fresh());
        assertEquals(1, now.mended());
        assertEquals(Baseline.of(all(renamed)), now.next());
    }

    @Test
    void aSecondFileWithTheSameLackIsNoRenamedOne() {
        Diagnostic other = lacks("deps/0002-b.md", "Risks", 3, "…");
        Baseline.Comparison now = compare(BEFORE, all(COSTS, other), "deps/0001-a.md", "deps/0002-b.md");
        assertEquals(all(other), now.fresh(), "the first file is still there, and has mended it");
    }

    @Test
    void whatWasMendedLeavesIt() {
        Baseline.Comparison now = compare(BEFORE, all(COSTS), "deps/0001-a.md");
        assertEquals(1, now.mended());
        assertEquals(Baseline.of(all(COSTS)), now.next());
        assertEquals(
                all(RISKS),
                compare(now.next(), all(RISKS, COSTS), "deps/0001-a.md").fresh());
    }

    @Test
    void whatWasNotJudgedStays() {
        Baseline.Comparison now =
                BEFORE.compare(all(), file -> true, key -> key.file().startsWith("adr/"));
        assertEquals(0, now.mended());
        assertEquals(BEFORE, now.next());
    }

    @Test
    void notesAreNeverInIt() {
        Diagnostic note = new Diagnostic("section.missing", Severity.INFO, RISKS.finding());
        assertEquals(Baseline.NONE, Baseline.of(all(note)));
        assertEquals(all(note), compare(BEFORE, all(note), "deps/0001-a.md").fresh());
    }

    @Test
    void whatElseWasFoundIsAddedAsOftenAsItWasFound() {
        Diagnostic again = lacks("deps/0001-a.md", "Risks", 9, "again");
        Diagnostic third = lacks("deps/0001-a.md", "Risks", 12, "and again");
        Baseline more = BEFORE.and(all(again));

        assertEquals(
                Diagnostics.none(),
                compare(more, all(RISKS, again, COSTS), "deps/0001-a.md").fresh());
        assertEquals(
                all(third),
                compare(more, all(RISKS, again, third, COSTS), "deps/0001-a.md").fresh());
    }

    @Test
    void itsFileIsSortedAndSaysTheSameWhenItIsRead() {
        assertEquals(
                """
                findings:
                  - rule: section.missing
                    file: deps/0001-a.md
                    about: 'missing section: Costs'
                    count: 1
                  - rule: section.missing
                    file: deps/0001-a.md
                    about: 'missing section: Risks'
                    count: 1
                """,
                BEFORE.text()
                        .lines()
                        .filter(it -> !it.startsWith("#"))
                        .map(it -> it + "\n")
                        .reduce("", String::concat));
        BaselineReader.Result read = BaselineReader.read(new SourceText(Baseline.FILE, BEFORE.text()));
        assertEquals(Diagnostics.none(), read.diagnostics());
        assertEquals(BEFORE, read.baseline());
    }

    @Test
    void anyWordsComeBackAsTheyWere() {
        Diagnostic odd = lacks("deps/ü: #'\"\n- .md", "yes\u001b\u202e: {a}\t\\", 3, "…");
        Baseline written = Baseline.of(all(odd));
        assertEquals(
                written,
                BaselineReader.read(new SourceText(Baseline.FILE, written.text()))
                        .baseline());
    }

    @Test
    void mistakesInItHaveAPlace() {
        for (String text : List.of("- a", "findings: 3", "findings: [{rule: a.b}]", "finding: []", "findings: [")) {
            Diagnostics mistakes =
                    BaselineReader.read(new SourceText(Baseline.FILE, text)).diagnostics();
            assertTrue(mistakes.reach(Severity.ERROR), text);
        }
        assertEquals(
                Set.of(new FindingKey("a.b", "c", "d")),
                BaselineReader.read(
                                new SourceText(Baseline.FILE, "findings: [{rule: a.b, file: c, about: d, count: -7}]"))
                        .baseline()
                        .counts()
                        .keySet());
    }
}
