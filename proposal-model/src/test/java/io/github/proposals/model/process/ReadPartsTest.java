package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a process file says is what the process knows. */
class ReadPartsTest {

    private static final String SMALL = """
            id: small
            prefix: S
            statuses:
              - {name: Draft, kind: open, initial: true, next: [Done, Lost]}
              - {name: Done, kind: done}
              - {name: Lost, kind: closed}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            {name: "{number}-{slug}/README.md", sidecar: kep.yaml}    | kep.yaml
            {name: "{number}-{slug}/README.md", sidecar: KEP.YML}     | KEP.YML
            {name: "{number}-{slug}/README.md", sidecar: none}        | none
            {name: "{number}-{slug}/README.md"}                       | none
            {name: "{number}-{slug}/README.md", sidecar: kep.json}    | none
            {name: "{number}-{slug}/README.md", sidecar: ../kep.yaml} | none
            {name: "{number}-{slug}.md", sidecar: kep.yaml}           | none
            """)
    void aHeaderBesideTheDocumentStandsInAFileOfItsFolder(String files, String sidecar) {
        assertEquals(
                Optional.ofNullable(sidecar), read("files: " + files).files().sidecar());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exclude: [PEP-TEMPLATE.md, README.md]                     | PEP-TEMPLATE.md
            exclude: ["*template*.md", my-template.md]                | my-template.md
            exclude: ["../template.md", "a:template.md"]              | ''
            exclude: [template.md], templates: [a.md, docs/b.md]      | a.md, docs/b.md
            exclude: [template.md], templates: [../a.md, b.md]        | b.md
            exclude: [README.md]                                      | ''
            """)
    void authorsStartFromATemplate(String more, String templates) {
        FileNaming files =
                read("files: {name: \"{number}-{slug}.md\", " + more + "}").files();

        assertEquals(templates, String.join(", ", files.others().templates()));
    }

    @Test
    void theProcessDocumentIsKnownByItsName() {
        OtherFiles others = read("files: {name: \"{number}-{slug}.md\", process-document: \"0000-*.md\"}")
                .files()
                .others();

        assertTrue(others.isProcessDocument("docs/0000-process.md"));
        assertFalse(others.isProcessDocument("docs/0001-process.md"));
        assertFalse(OtherFiles.NONE.isProcessDocument("docs/0000-process.md"));
    }

    @Test
    void proposalsLieInFoldersOfTheProject() {
        assertEquals(
                List.of("docs/peps", ".adr-dir"),
                read("files: {name: \"{number}-{slug}.md\", directories: [docs/peps, ../x, /y, .adr-dir]}")
                        .files()
                        .directories());
    }

    @Test
    void aListIsKeptInAFileWithAHeadingForEachGroup() {
        KeptListDefinition list = read("""
                index:
                  files: [README.md, ../x.md, index.MD, list.txt]
                  section: All
                  groups: [Core, Other]
                  group-heading: "{type} plans"
                  newest-first: true
                  columns:
                    - {name: Nr, shows: number, linked: true}
                    - {name: Title, shows: title, severity: off}
                fields: [{name: Kind, type: type, values: [Core, Other]}]
                """).index().orElseThrow();

        assertAll(
                () -> assertEquals(List.of("README.md", "index.MD"), list.files()),
                () -> assertEquals("Core plans", list.heading("Core")),
                () -> assertTrue(list.rank(7) < list.rank(6), "the newest is at the top"),
                () -> assertEquals(
                        List.of("Nr"),
                        list.judged().stream()
                                .map(KeptListDefinition.Column::name)
                                .toList()));
    }

    @Test
    void anOlderProposalStandsAboveANewerOneUnlessTheProcessSaysOtherwise() {
        KeptListDefinition list = read("index: {files: [README.md]}").index().orElseThrow();

        assertTrue(list.rank(6) < list.rank(7));
    }

    @Test
    void aStepLeadsFromOneStatusToAnother() {
        Lifecycle lifecycle = read("").lifecycle();

        assertAll(
                () -> assertEquals(1, lifecycle.between("Draft", "Done").count()),
                () -> assertEquals(0, lifecycle.between("Done", "Draft").count()),
                () -> assertEquals(0, lifecycle.between("Done", "Lost").count()),
                () -> assertEquals(2, lifecycle.from("Draft").count()),
                () -> assertFalse(lifecycle.countsTime()),
                () -> assertFalse(lifecycle.hasForms()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {from: [Done], to: Lost, needs: {days: 1}}   | true
            {from: [Done], to: Lost, needs: {days: 0}}   | false
            {from: [Done], to: Lost}                     | false
            """)
    void timeCountsWhereAStepNeedsDays(String transition, boolean counts) {
        assertEquals(
                counts, read("transitions: [" + transition + "]").lifecycle().countsTime());
    }

    @Test
    void aFieldWritesDaysAndNumbersInItsFirstForm() {
        ProposalProcess process = read("""
                fields:
                  - {name: No, type: number, forms: ["[S-{number}]({file})"]}
                  - {name: Day, type: date, forms: ["d. MMMM yyyy", "yyyy-MM-dd"], aliases: [Date]}
                  - {name: Plain, type: number}
                  - {name: Iso, type: date}
                """);
        LocalDate day = LocalDate.of(2026, 5, 4);

        assertAll(
                () -> assertEquals(
                        "[S-7](a.md)", process.field("No").orElseThrow().written("7", "a.md")),
                () -> assertEquals(
                        "2026-05-04", process.field("No").orElseThrow().written(day)),
                () -> assertEquals(
                        "4. May 2026", process.field("Day").orElseThrow().written(day)),
                () -> assertEquals("7", process.field("Day").orElseThrow().written("7", "a.md")),
                () -> assertEquals("7", process.field("Plain").orElseThrow().written("7", "a.md")),
                () -> assertEquals(
                        "2026-05-04", process.field("Iso").orElseThrow().written(day)),
                () -> assertTrue(process.field("Day").orElseThrow().answersTo("date")),
                () -> assertFalse(process.field("Day").orElseThrow().answersTo("Week")));
    }

    @Test
    void aTextDemandMayHoldASchema() {
        BodyDemands body = read("texts: [{in: code-block, schema: '{\"type\": \"object\"}', message: no object}]")
                .body();

        assertTrue(body.texts().get(0).schema().isPresent());
        assertFalse(read("texts: [{must: x, message: no x}]")
                .body()
                .texts()
                .get(0)
                .schema()
                .isPresent());
    }

    @Test
    void entriesOfASectionBeginWithAWordAndANumber() {
        EntryDefinition said = entries("{word: DD, example: 'DD-1: title', starts: ['0', '1', x]}");
        EntryDefinition usual = entries("{word: DD}");

        assertAll(
                () -> assertEquals("DD-", said.prefix()),
                () -> assertEquals(List.of(0, 1), said.starts()),
                () -> assertEquals("DD ", usual.prefix()),
                () -> assertEquals(List.of(1), usual.starts()),
                () -> assertEquals(Severity.WARNING, usual.severity()));
    }

    private static EntryDefinition entries(String entries) {
        return read("sections: [{name: Designs, entries: " + entries + "}]")
                .sections()
                .get(0)
                .entries()
                .orElseThrow();
    }

    @Test
    void aReasonOfAConditionIsTheFirstThatSaysAnything() {
        Condition all =
                new Condition.All(List.of(new StandingCondition.ProcessDocument(), new StandingCondition.Merged()));

        assertEquals("that describe the process, on the default branch", all.words(true));
        assertEquals("that do not describe the process or not yet on the default branch", all.words(false));
    }

    @Test
    void whatMustNotChangeIsSaidByTheHistory() {
        HistoryDemands said = read("""
                history:
                  frozen: {status: [Done]}
                  implementation: {lagging: {days: 3}, quiet: {severity: off}}
                """).history();
        HistoryDemands none = read("").history();

        assertAll(
                () -> assertEquals(
                        List.of("Done"), List.copyOf(said.frozen().orElseThrow().statuses())),
                () -> assertTrue(said.implementation().lagging().isPresent()),
                () -> assertTrue(said.implementation().quiet().isEmpty(), "it is off"),
                () -> assertEquals(Optional.empty(), none.frozen()));
    }

    @Test
    void reservedNumbersAreForNobodyOrForThoseThatAreNamed() {
        List<ReservedNumbers> reserved = read("""
                numbering:
                  reserved:
                    - {from: 0, to: 9, what: us}
                    - {from: 20, what: the process, unless: {process-document: true}}
                """).numbering().reserved();

        assertAll(
                () -> assertEquals(Condition.NEVER, reserved.get(0).unless()),
                () -> assertEquals(
                        new StandingCondition.ProcessDocument(), reserved.get(1).unless()),
                () -> assertEquals(20, reserved.get(1).to()));
    }

    @ParameterizedTest
    @CsvSource({"Under Review, under-review", "(Done), done", "a/../b, a-b", "'', ''", "Größe 2, größe-2"})
    void aFolderIsCalledByLettersAndDigits(String value, String folder) {
        assertEquals(folder, FolderName.of(value));
    }

    @Test
    void theFileOfAProcessIsShownWithItsFolder() {
        ProcessFolder folder = Processes.BUILT_IN.folder("plano-pep").orElseThrow();

        assertEquals("plano-pep/process.yaml", folder.path());
        assertEquals("plano-pep", folder.words());
        assertEquals("plano-pep/process.yaml", folder.source().orElseThrow().path());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            exempt: [acme.todo]                                            | none
            exempt: [acme.*]                                               | none
            exempt: [acme.tado]                                            | there is no rule 'acme.tado'
            exempt: [number.gap]                                           | none
            exempt: [acme.todo, number.gip]                                | there is no rule 'number.gip'
            """)
    void aProcessMayNameItsOwnRules(String more, String problem) {
        assertEquals(problem == null ? List.of() : List.of(problem), problems("acme.todo", more));
    }

    @ParameterizedTest
    @CsvSource({
        "acme.todo, ",
        "todo, '''todo'' is no id of a rule'",
        "number.mine, 'the topic ''number'' has rules already that are none of this process'"
    })
    void anOwnRuleHasATopicOfItsOwn(String name, String problem) {
        assertEquals(problem == null ? List.of() : List.of(problem), problems(name, "exempt: [number.gap]"));
    }

    /** As the one demand of the process names the rule. */
    private static List<String> problems(String rule, String more) {
        String yaml = SMALL + "files: {name: \"{number}-{slug}.md\"}\n" + "own-rules: [{name: " + rule
                + ", summary: Do it.}]\n" + "texts: [{must: x, message: no x, rule: " + rule + "}]\n" + more;
        return new ProcessReader(Set.of("number.gap", "number.*")::contains)
                .read(new SourceText("process.yaml", yaml)).diagnostics().all().stream()
                        .map(it -> it.message())
                        .toList();
    }

    private static ProposalProcess read(String more) {
        String files = more.contains("files: {name") ? "" : "files: {name: \"{number}-{slug}.md\"}\n";
        return new ProcessReader()
                .read(new SourceText("process.yaml", SMALL + files + more))
                .process()
                .orElseThrow();
    }
}
