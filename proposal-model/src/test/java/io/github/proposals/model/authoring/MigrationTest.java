package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.edit.HeaderMove;
import io.github.proposals.model.edit.Overlay;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final List<String> STYLES =
            List.of("field-table", "bold-lines", "front-matter", "bullet-list", "plain-lines", "code-block");

    @ParameterizedTest
    @CsvSource({
        "plano, plano-pep, docs/peps",
        "dynamo, dynamo-dep, deps",
        "jumpstarter, jumpstarter-jep, docs/source/contributing/jeps",
        "ethereum, ethereum-eip, EIPS",
        "rust, rust-rfc, text",
        "swift, swift-evolution, proposals"
    })
    void aHeaderComesBackFromEachOtherStyleAsItWasAndNothingElseChanges(String example, String id, String directory)
            throws IOException {
        Path top = EXAMPLES.resolve(example);
        SourceTree tree = SourceTree.directory(top, top, directory);
        ProposalProcess home = BuiltInProcesses.get(id);
        int moved = 0;
        for (String style : STYLES) {
            ProposalProcess other = styled(id, style);
            Plan there = plan(tree, home, other, Map.of());
            SourceTree away = new Overlay(tree, there.changes());
            assertEquals(List.of(), caused(other, tree, away), style);
            Plan back = plan(away, other, home, Map.of());
            for (FileChange change : there.changes()) {
                String path = change.path();
                String again = back.changes().stream()
                        .filter(it -> it.path().equals(path))
                        .findFirst()
                        .flatMap(FileChange::after)
                        .orElseThrow(() -> new AssertionError(path + " does not come back from " + style + ": "
                                + back.notes() + change.after().orElseThrow()));
                assertSame(home, path, change.before().orElseThrow(), again);
                moved++;
            }
        }
        assertTrue(moved > 3, moved + " headers were moved");
    }

    @Test
    void aRecordOfNygardBecomesOneOfMadrAndBack() throws IOException {
        String record = "# 1. Keep a log\n\nDate: 2026-01-31\n\n## Status\n\nAccepted\n\n## Context\n\nWe forget.\n";
        SourceTree tree = SourceTree.of("", Map.of("0001-keep-a-log.md", record));
        ProposalProcess nygard = BuiltInProcesses.get("nygard-adr");
        ProposalProcess madr = BuiltInProcesses.get("madr");

        Plan there = plan(tree, nygard, madr, Map.of());

        assertEquals(
                "---\ndate: 2026-01-31\nstatus: accepted\n---\n\n# Keep a log\n\n## Context and Problem Statement\n\nWe forget.\n",
                text(there).replace("Accepted", "accepted"));
        assertEquals(record, text(plan(new Overlay(tree, there.changes()), madr, nygard, Map.of())));
    }

    @Test
    void whereASectionIsCalledOtherwiseThanUsualAndKnownThereItStays() throws IOException {
        String record = "# 1. Keep a log\n\n## Status\n\nAccepted\n\n## Context and problem statement\n\nWe forget.\n";
        SourceTree tree = SourceTree.of("", Map.of("0001-keep-a-log.md", record));
        ProposalProcess madr = BuiltInProcesses.get("madr");
        assertTrue(text(plan(tree, BuiltInProcesses.get("nygard-adr"), madr, Map.of()))
                .contains("## Context and problem statement\n"));
    }

    /** The first heading of such a proposal is that of a section, and no title with the header below it. */
    @Test
    void aHeaderInFrontOfTheFirstSectionStaysThere() throws IOException {
        String rfc = "- Feature Name: `fields`\n- Start Date: 2014-03-11\n\n# Summary\n\nShort.\n";
        SourceTree tree = SourceTree.of("", Map.of("0001-fields.md", rfc));
        ProposalProcess home = BuiltInProcesses.get("rust-rfc");
        for (String style : STYLES.subList(0, 3)) {
            ProposalProcess other = styled("rust-rfc", style);
            Plan there = plan(tree, home, other, Map.of());
            assertTrue(text(there).endsWith("\n\n# Summary\n\nShort.\n"), text(there));
            assertEquals(rfc, text(plan(new Overlay(tree, there.changes()), other, home, Map.of())), style);
        }
    }

    @Test
    void aFieldThatOnlyTheOtherProcessCallsByAnAliasComesBack() throws IOException {
        String pep =
                "# PEP-0001: Bees\n\n| Field | Value |\n|---|---|\n| **Status** | Accepted |\n| **Created** | 2026-01-05 |\n";
        SourceTree tree = SourceTree.of("", Map.of("PEP-0001-bees.md", pep));
        ProposalProcess plano = BuiltInProcesses.get("plano-pep");
        ProposalProcess madr = styled("madr", "front-matter");
        Plan there = plan(tree, plano, madr, Map.of());
        assertTrue(text(there).contains("date: 2026-01-05\n"), text(there));
        assertTrue(text(plan(new Overlay(tree, there.changes()), madr, plano, Map.of()))
                .contains("| **Created** | 2026-01-05 |\n"));
    }

    @Test
    void theTwoFieldsThatWouldBeOneAreNamed() throws IOException {
        SourceTree tree = SourceTree.of(
                "",
                Map.of(
                        "JEP-0010-bees.md",
                        "# JEP-0010: Bees\n\n| Field | Value |\n|---|---|\n| **Status** | Accepted |\n"
                                + "| **Created** | 2026-01-05 |\n| **Updated** | 2026-01-06 |\n"));
        assertEquals(
                List.of("JEP-0010-bees.md stays as it is: 'Created' and 'Updated' would both be 'date'"),
                plan(tree, BuiltInProcesses.get("jumpstarter-jep"), styled("madr", "front-matter"), Map.of())
                        .notes());
    }

    @Test
    void aFieldWithAStyleOfItsOwnFollowsTheHeaderThatHasNoPartOfThatStyle() throws IOException {
        String record = "# 1. Keep a log\n\nDate: 2026-01-31\n\n## Status\n\nAccepted\n\n## Context\n\nWe forget.\n";
        SourceTree tree = SourceTree.of("", Map.of("0001-keep-a-log.md", record));
        ProposalProcess nygard = BuiltInProcesses.get("nygard-adr");
        for (String style : List.of("front-matter", "field-table", "bold-lines", "code-block")) {
            assertTrue(
                    !text(plan(tree, nygard, styled("nygard-adr", style), Map.of()))
                            .contains("## Status"),
                    style);
        }
    }

    @Test
    void aCommentInTheHeaderIsNotLostButKeepsTheFileAsItIs() throws IOException {
        SourceTree tree = SourceTree.of(
                "", Map.of("DEP-0001-a.md", "# DEP-0001: A\n\n**Status**: Draft <!-- soon -->\n\n## Summary\n\nA.\n"));
        ProposalProcess home = BuiltInProcesses.get("dynamo-dep");

        Outcome outcome = Migration.plan(desk(tree, home), styled("dynamo-dep", "front-matter"), Map.of(), Map.of());

        assertEquals(List.of(), ((Plan) outcome).changes());
    }

    @Test
    void aRowThatIsNoFieldIsNotLostEither() throws IOException {
        SourceTree tree = SourceTree.of(
                "",
                Map.of(
                        "PEP-0001-a.md",
                        "# PEP-0001: A\n\n| Field | Value |\n|---|---|\n| **Status** | Draft |\n| | since May |\n"));
        ProposalProcess home = BuiltInProcesses.get("plano-pep");

        Outcome outcome = Migration.plan(desk(tree, home), styled("plano-pep", "front-matter"), Map.of(), Map.of());

        assertEquals(List.of(), ((Plan) outcome).changes());
    }

    @Test
    void whatTheOtherProcessFindsIsToldBeforeAnythingIsWritten() throws IOException {
        SourceTree tree = SourceTree.of(
                "", Map.of("0001-keep.md", "# Keep\n\n* Status: accepted\n\n## Context and Problem Statement\n\nA.\n"));
        ProposalProcess home = BuiltInProcesses.get("madr");
        ProcessReader.Result strict = new ProcessReader().read(new SourceText("process.yaml", """
                extends: madr
                id: strict
                files: {name: "ADR-{number}-{slug}.md"}
                header: front-matter
                sections:
                  - {name: Cost, required: true}
                """));
        Desk desk = new Desk(
                new ProposalReader(home, Circumstances.on(DAY)),
                RuleProvider.all(MigrationTest.class.getClassLoader()),
                LintSettings.NONE,
                tree,
                DAY,
                false);

        Plan plan = (Plan) Migration.plan(desk, strict.process().orElseThrow(), Map.of(), Map.of());

        assertEquals(Map.of("0001-keep.md", "ADR-0001-keep.md"), plan.renames());
        assertTrue(plan.diff().contains("rename to ADR-0001-keep.md"), plan.diff());
        assertTrue(
                plan.notes().stream()
                        .anyMatch(it -> it.startsWith("new with this process: section.missing in 1 place, ")),
                plan.notes()::toString);
    }

    /** It has no number in its title, and no other name afterwards by which that of a title would be known. */
    @Test
    void theDocumentOfTheProcessKeepsItsTitle() throws IOException {
        SourceTree tree = SourceTree.of(
                "",
                Map.of(
                        "0000-dep-process.md",
                        "# How we decide\n\n**Status**: Draft\n\n**Authors**: @ada\n\n# Summary\n\nWe talk.\n",
                        "0001-bees.md",
                        "# Bees\n\n**Status**: Draft\n\n**Authors**: @ada\n\n# Summary\n\nBees.\n"));
        Plan there = plan(tree, BuiltInProcesses.get("dynamo-dep"), BuiltInProcesses.get("plano-pep"), Map.of());
        List<String> titles = there.changes().stream()
                .flatMap(it -> it.after().stream())
                .map(it -> it.lines().findFirst().orElseThrow())
                .sorted()
                .toList();
        assertEquals(List.of("# How we decide", "# PEP-0001: Bees"), titles);
    }

    @Test
    void aStatusWithoutACounterpartIsAskedFor() throws IOException {
        SourceTree tree = SourceTree.of(
                "",
                Map.of(
                        "0001-keep.md",
                        "# 1. Keep\n\nDate: 2026-01-31\n\n## Status\n\nImplemented\n\n## Context\n\nA.\n"));
        ProposalProcess home = BuiltInProcesses.get("nygard-adr");
        ProposalProcess madr = BuiltInProcesses.get("madr");

        Refusal refusal = (Refusal) Migration.plan(desk(tree, home), madr, Map.of(), Map.of());
        assertTrue(refusal.reason().startsWith("these statuses have no counterpart in madr: "), refusal.reason());

        String status = madr.lifecycle().names().get(0);
        assertTrue(text(plan(tree, home, madr, Map.of("Implemented", status))).contains(": " + status + "\n"));
    }

    private static String text(Plan plan) {
        return plan.changes().get(0).after().orElseThrow();
    }

    /**
     * {@return the errors of header, title and sections that the process finds after a migration and did not find before} A
     * value that was no prose may be some now, which other rules look at.
     */
    private static List<String> caused(ProposalProcess process, SourceTree before, SourceTree after)
            throws IOException {
        return Identity.added(
                        judged(before, process).all(), judged(after, process).all())
                .stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .filter(it -> List.of("header", "title", "section", "status")
                        .contains(it.rule().split("\\.")[0]))
                .map(it -> it.place() + " " + it.message())
                .toList();
    }

    private static Diagnostics judged(SourceTree tree, ProposalProcess process) throws IOException {
        return Proposals.in(tree, process).judge(DAY).diagnostics();
    }

    private static void assertSame(ProposalProcess process, String path, String before, String after) {
        ProposalDocument one = document(process, path, before);
        ProposalDocument other = document(process, path, after);
        assertEquals(values(process, one), values(process, other), path);
        assertEquals(HeaderMove.rest(one), HeaderMove.rest(other), path);
    }

    private static Map<String, String> values(ProposalProcess process, ProposalDocument document) {
        Map<String, String> values = new TreeMap<>();
        for (HeaderField field : document.header().fields()) {
            values.put(process.field(field.label()).map(it -> it.name()).orElse(field.label()), field.value());
        }
        return values;
    }

    private static ProposalDocument document(ProposalProcess process, String path, String text) {
        return new ProposalReader(process, Circumstances.on(DAY)).document(new SourceText(path, text));
    }

    private static ProposalProcess styled(String id, String style) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", "extends: " + id + "\nid: " + id + "\nheader: " + style + "\n"))
                .process()
                .orElseThrow();
    }

    private static Plan plan(SourceTree tree, ProposalProcess from, ProposalProcess to, Map<String, String> statuses)
            throws IOException {
        Outcome outcome = Migration.plan(desk(tree, from), to, statuses, Map.of());
        assertTrue(outcome instanceof Plan, outcome.toString());
        return (Plan) outcome;
    }

    private static Desk desk(SourceTree tree, ProposalProcess process) throws IOException {
        return new Desk(
                new ProposalReader(process, Circumstances.on(DAY)), List.of(), LintSettings.NONE, tree, DAY, false);
    }
}
