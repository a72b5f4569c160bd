package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people write in front matter, and how they number their files, as the linter sees it. */
class FrontMatterLintTest {

    private static final String NUMBERED = """
            id: note
            prefix: NOTE
            files: {name: "note-{number}.md"}
            numbering: {width: %d}
            header: front-matter
            fields: [{name: state}, {name: needs, type: proposals}]
            relations: [{field: needs, unknown: error}]
            rules: {number.gap: off}
            """;

    private static final String PEOPLE = """
            id: memo
            prefix: MEMO
            files: {name: "{number}-{slug}.md"}
            header: front-matter
            title: {form: "MEMO-{number}: {title}"}
            fields: [{name: writers, type: people, role: author, forms: ["@{handle}"]}]
            """;

    @Test
    void findsNumbersOfAnyCountOfDigitsFromTheWidthOn() throws IOException {
        String other = "---\nstate: x\n---\n# B\n";
        assertEquals(
                List.of("reference.unknown 3"),
                found(NUMBERED.formatted(1), Map.of("note-7.md", needing("1234, 88"), "note-1234.md", other)));
        assertEquals(
                List.of("reference.unknown 3"),
                found(
                        NUMBERED.formatted(2),
                        Map.of("note-07.md", needing("NOTE-1234, NOTE-88"), "note-1234.md", other)));
    }

    @Test
    void readsBareNumbersBesideMentions() throws IOException {
        assertEquals(
                List.of("reference.unknown 3", "reference.unknown 3"),
                found(NUMBERED.formatted(1), Map.of("note-7.md", needing("NOTE-55, 66"))));
    }

    @Test
    void tellsOfNumbersThatWereExchangedAlthoughEachMayExplainAnotherOne() throws IOException {
        String process = """
                id: note
                prefix: NOTE
                files: {name: "note-{number}.md"}
                numbering: {width: 1}
                header: front-matter
                fields:
                  - {name: state, type: status}
                  - {name: replaces, type: proposals}
                  - {name: replaced by, type: proposals}
                statuses: [{name: done, initial: true, kind: done}]
                relations:
                  - {field: replaces, inverse: replaced by, one-sided: warning}
                  - {field: replaced by, inverse: replaces, one-sided: warning}
                """;
        assertEquals(
                List.of("reference.one-sided 3", "reference.one-sided 3"),
                found(
                        process,
                        Map.of(
                                "note-1.md", "---\nstate: done\nreplaces: NOTE-3\n---\n# A\n",
                                "note-2.md", "---\nstate: done\nreplaces: NOTE-4\n---\n# B\n",
                                "note-3.md", "---\nstate: done\nreplaced by: NOTE-2\n---\n# C\n",
                                "note-4.md", "---\nstate: done\nreplaced by: NOTE-1\n---\n# D\n")));
    }

    @Test
    void tellsOfAGapBeforeANumberThatOnlyLacksItsZeros() throws IOException {
        String process = PEOPLE + "numbering: {padded: info}\n";
        String text = "---\nwriters: \"@ada\"\n---\n# MEMO-%s: A\n";
        Map<String, String> files = Map.of("0001-a.md", text.formatted("0001"), "0003-c.md", text.formatted("3"));
        assertEquals(
                List.of("number.gap 4", "number.mismatch 4"),
                found(process, files).stream().sorted().toList());
    }

    @Test
    void whoLeadsToANumberThatATitleClaimsForItsYearIsToldNothing() throws IOException {
        String process = NUMBERED.formatted(2)
                .replace("note-{number}", "{year}-{number}")
                .replace("header:", "title: {form: \"Note {number}: {title}\"}\nheader:");
        String text = "---\n%s\n---\n# Note %s: A\n";
        assertEquals(
                List.of("number.mismatch 4"),
                found(
                        process,
                        Map.of(
                                "2026-01.md", text.formatted("needs: NOTE-2026-04", "01"),
                                "2026-03.md", text.formatted("state: x", "04"))));
    }

    @Test
    void aRemarkBehindAMonthDoesNotMakeItADay() {
        String process = PEOPLE.replace(
                "fields: [",
                "fields: [{name: changed, type: date, role: updated, remarks: true, forms: [yyyy-MM-dd, MMMM yyyy]}, ");
        for (String month : List.of("February 2026", "February 2026 (second draft)")) {
            assertEquals(
                    Optional.of(LocalDate.of(2026, 2, 28)),
                    reader(process)
                            .read(new SourceText("0001-a.md", "---\nchanged: " + month + "\n---\n# MEMO-0001: A\n"))
                            .proposal()
                            .fieldFor("updated")
                            .orElseThrow()
                            .lastDay());
        }
    }

    @Test
    void findsNoEmptyItemBetweenTwoBlanks() throws IOException {
        String process = PEOPLE.replace("fields: [", "fields: [{name: colours, list: {separator: '', min: 2}}, ");
        String text = "---\nwriters: \"@ada\"\ncolours: %s\n---\n# MEMO-0001: A\n";
        assertEquals(List.of(), found(process, Map.of("0001-a.md", text.formatted("red blue"))));
        assertEquals(
                List.of("'colours': the items are not separated by ' '"),
                linted(process, Map.of("0001-a.md", text.formatted("red  blue")))
                        .map(it -> it.message())
                        .toList());
    }

    @Test
    void takesTheQuotesOffTheItemsOfLists() throws IOException {
        String flow = "---\nwriters: [\"@ada\", '@bob']\n---\n# MEMO-0001: A\n";
        String block = "---\nwriters:\n  - \"@ada\"\n  - '@bob'\n---\n# MEMO-0002: B\n";
        assertEquals(List.of(), found(PEOPLE, Map.of("0001-a.md", flow, "0002-b.md", block)));
    }

    @Test
    void givesAMisnamedFileItsNumber() throws IOException {
        String text = "---\nwriters: \"@ada\"\n---\n# MEMO-%s: A\n\nSee MEMO-0001.\n";
        assertEquals(
                List.of("file.misnamed 1"),
                found(PEOPLE, Map.of("0001-Take_MIT.md", text.formatted("0001"), "0002-b.md", text.formatted("0002"))));
    }

    @Test
    void comparesNumbersAsNumbersUnlessTheProcessWantsTheirZeros() throws IOException {
        Map<String, String> files = Map.of("0001-a.md", "---\nwriters: \"@ada\"\n---\n# MEMO-1: A\n");
        assertEquals(List.of(), found(PEOPLE, files));
        assertEquals(List.of("number.mismatch 4"), found(PEOPLE + "numbering: {padded: error}\n", files));
    }

    @Test
    void judgesKeysOfFrontMatterWhereTheProcessAsksForIt() throws IOException {
        Map<String, String> files = Map.of("note-7.md", "---\nstate: x\nstaet: y\n---\n# A\n");
        String process = NUMBERED.formatted(1);
        assertEquals(List.of(), found(process, files));
        assertEquals(
                List.of("header.unknown-field 3"),
                found(process.replace("rules: {", "rules: {header.unknown-field: error, "), files));
    }

    @Test
    void proposesNoDateThatItWouldRefuse() throws IOException {
        String process = PEOPLE.replace("fields: [", "fields: [{name: made, type: date, forms: [dd.MM.yyyy]}, ");
        String text = "---\nwriters: \"@ada\"\nmade: %s\n---\n# MEMO-0001: A\n";
        assertEquals(
                List.of("write 09.05.2026"),
                linted(process, Map.of("0001-a.md", text.formatted("2026-05-09")))
                        .map(it -> it.finding().help())
                        .toList());
        assertEquals(
                List.of("write it such as 07.04.2026"),
                linted(process, Map.of("0001-a.md", text.formatted("soon")))
                        .map(it -> it.finding().help())
                        .toList());
        assertEquals(List.of(), found(process, Map.of("0001-a.md", text.formatted("09.05.2026"))));
    }

    @Test
    void judgesKeysOfFrontMatterWhereTheProjectAsksForIt() throws IOException {
        Map<String, String> files = Map.of("note-7.md", "---\nstate: x\nstaet: y\n---\n# A\n");
        Map<String, Optional<Severity>> asked = Map.of("header.unknown-field", Optional.of(Severity.WARNING));
        assertEquals(
                List.of("WARNING header.unknown-field"),
                linted(NUMBERED.formatted(1), files, new LintSettings(asked, List.of()))
                        .map(it -> it.severity() + " " + it.rule())
                        .toList());
    }

    @Test
    void anItemWithACommaInItsQuotesIsOne() throws IOException {
        String process = PEOPLE.replace("@{handle}", "{name}");
        String flow = "---\nwriters: [\"Lovelace, Ada\", Bob, 'Hopper, Grace']\n---\n# MEMO-0001: A\n";
        String block = "---\nwriters:\n  - \"Lovelace, Ada\"\n  - Bob\n  - 'Hopper, Grace'\n---\n# MEMO-0001: A\n";
        for (String text : List.of(flow, block)) {
            assertEquals(List.of(), found(process, Map.of("0001-a.md", text)));
            assertEquals(
                    List.of("Lovelace, Ada", "Bob", "Hopper, Grace"),
                    reader(process)
                            .read(new SourceText("0001-a.md", text))
                            .proposal()
                            .fieldFor("author")
                            .orElseThrow()
                            .people()
                            .stream()
                            .map(it -> it.name())
                            .toList());
        }
    }

    private static String needing(String needs) {
        return "---\nstate: x\nneeds: " + needs + "\n---\n# A\n";
    }

    private static List<String> found(String process, Map<String, String> files) throws IOException {
        return linted(process, files)
                .map(it -> it.rule() + " " + it.place().start().line())
                .toList();
    }

    private static Stream<Diagnostic> linted(String process, Map<String, String> files) throws IOException {
        return linted(process, files, LintSettings.NONE);
    }

    private static Stream<Diagnostic> linted(String process, Map<String, String> files, LintSettings settings)
            throws IOException {
        return new Linter(reader(process), RuleProvider.all(FrontMatterLintTest.class.getClassLoader()), settings)
                .lint(SourceTree.of("", files), Progress.NONE).diagnostics().all().stream();
    }

    private static ProposalReader reader(String process) {
        ProposalProcess read = new ProcessReader()
                .read(new SourceText("process.yaml", process))
                .process()
                .orElseThrow();
        LocalDate day = LocalDate.of(2026, 6, 1);
        return new ProposalReader(read, new Circumstances(day, day, List.of(), History.none()));
    }
}
