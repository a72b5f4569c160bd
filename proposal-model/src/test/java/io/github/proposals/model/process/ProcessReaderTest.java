package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessReaderTest {

    private static final String SMALL = """
            id: small
            prefix: S
            files: {name: "{number}-{slug}.md"}
            """;

    private static final String EXTENDED = """
            extends: plano-pep
            id: acme-pep
            name: Acme Enhancement Proposals
            document: ACME-1
            sections:
              - {name: Observability, remove: true}
              - {name: Summary, required: [{severity: warning, says: Say it in short.}]}
              - {name: Rollout, required: true, says: Say how it gets to the users.}
            rules:
              number.gap: off
            """;

    private final ProposalProcess acme = sound(EXTENDED);
    private final ProposalProcess plano = BuiltInProcesses.get("plano-pep");

    @Test
    void aProcessNeedsLittle() {
        ProposalProcess small = sound(SMALL);
        assertEquals(List.of("small", "small", "S"), List.of(small.id(), small.name(), small.prefix()));
        assertEquals("S-0007", small.idOf(7));
        assertEquals(List.of(), small.fields());
    }

    @Test
    void whatExtendsAProcessHasAllOfIt() {
        assertEquals(plano.files().template(), acme.files().template());
        assertEquals(
                plano.fields().stream().map(FieldDefinition::name).toList(),
                acme.fields().stream().map(FieldDefinition::name).toList());
        assertEquals(plano.lifecycle().names(), acme.lifecycle().names());
        assertEquals(plano.prefix(), acme.prefix());
    }

    @Test
    void whatExtendsAProcessMaySayOtherwise() {
        assertEquals("acme-pep", acme.id());
        assertEquals("Acme Enhancement Proposals", acme.name());
        assertEquals(Optional.empty(), acme.severities().get("number.gap"));
        assertEquals(Optional.of(Severity.WARNING), plano.severities().get("number.gap"));
        assertEquals(
                plano.severities().get("mention.unknown"), acme.severities().get("mention.unknown"));
    }

    @Test
    void whatExtendsAProcessMayRemoveAndAdd() {
        assertTrue(names(plano).contains("Observability"));
        assertFalse(names(acme).contains("Observability"));
        assertEquals("Rollout", names(acme).get(names(acme).size() - 1));
        assertEquals(names(plano).size(), names(acme).size());
    }

    @Test
    void aChangedSectionStaysInItsPlace() {
        assertEquals("Summary", names(acme).get(0));
        assertEquals(Severity.WARNING, section(acme, "Summary").demands().get(0).severity());
        assertEquals(1, section(acme, "Summary").paragraphs(), "what is not said stays");
    }

    @Test
    void aQuotationKeepsTheDocumentThatItStandsIn() {
        assertEquals(
                "ACME-1: \"Say how it gets to the users.\"",
                section(acme, "Rollout").says().toString());
        assertEquals(
                "ACME-1: \"Say it in short.\"",
                section(acme, "Summary").demands().get(0).says().toString());
        assertEquals(
                "PEP-0000: \"One paragraph.\"", section(acme, "Summary").says().toString());
    }

    @Test
    void aQuotationWithoutADocumentIsOneOfTheProcess() {
        ProposalProcess process = sound(SMALL + "name: Small Proposals\nsections: [{name: A, says: Do.}]\n");
        assertEquals(
                "Small Proposals: \"Do.\"", process.sections().get(0).says().toString());
    }

    @Test
    void aSectionInsideOfAnotherOneStandsOneLevelDeeper() {
        ProposalProcess process = sound(SMALL + "sections: [{name: A, sections: [{name: B}]}, {name: C}]\n");
        assertEquals(
                List.of("2 /A", "3 A/B", "2 /C"),
                process.sections().stream()
                        .map(it -> it.level() + " " + it.parent() + "/" + it.name())
                        .toList());
    }

    @Test
    void aProcessThatDoesNotExistCannotBeExtended() {
        ProcessReader.Result result = read("extends: plano-pop\nid: acme\n");
        assertEquals(Optional.empty(), result.process());
        assertFalse(result.usable());
        assertEquals("""
                process.yaml:1:10: error[config.wrong-value] there is no process 'plano-pop' to extend
                    |
                  1 | extends: plano-pop
                    |          ^^^^^^^^^
                    = help: did you mean 'plano-pep'? Use one of: plano-pep, dynamo-dep, ethereum-eip, jumpstarter-jep, kubernetes-kep, log4brains, madr, numbered-list, nygard-adr, rust-rfc, swift-evolution

                1 error
                """, report(result));
    }

    @Test
    void aMistakeInAKeyHasAPlaceAndASuggestion() {
        assertEquals("""
                process.yaml:4:1: error[config.unknown-key] there is no key 'setcions' here
                    |
                  4 | setcions: []
                    | ^^^^^^^^
                    = help: did you mean 'sections'? \
                """, report(read(SMALL + "setcions: []\n")).replaceFirst("(?s)Use one of: .*", ""));
    }

    @Test
    void aKeyThatMeansNothingForTheTypeOfItsFieldIsReported() {
        ProcessReader.Result result = read(SMALL + "fields: [{name: Sponsor, type: people, past: true}]\n");
        assertEquals("""
                process.yaml:4:40: warning[config.unknown-key] 'past' means nothing where 'type' is 'people'
                    |
                  4 | fields: [{name: Sponsor, type: people, past: true}]
                    |                                        ^^^^
                    = help: remove it; it is for 'date'

                1 warning
                """, report(result));
        assertTrue(result.usable());
    }

    @Test
    void aKeyForDatesMeansNothingInAFieldWithoutAType() {
        assertEquals(
                List.of("'past' means nothing where 'type' is 'text'"),
                read(SMALL + "fields: [{name: Sponsor, past: true}]\n").diagnostics().all().stream()
                        .map(it -> it.message())
                        .toList());
    }

    @Test
    void aKeyThatIsInheritedIsNobodysMistake() {
        assertEquals(
                "nothing found\n",
                report(read("extends: plano-pep\nid: acme\nfields: [{name: Author(s), type: text}]\n")));
    }

    @Test
    void theSentenceAboutARecordIsThatOfItsDemands() {
        ProposalProcess process = sound(SMALL + """
                records:
                  - name: the reason
                    says: Write down why.
                    required: [{severity: error}, {severity: info, says: At best twice.}]
                    texts: ['because']
                """);
        assertEquals(
                List.of("Write down why.", "At best twice."),
                process.records().get(0).demands().stream()
                        .map(it -> it.says().text())
                        .toList());
    }

    @Test
    void filesThatAreNoMarkdownAreNoProposals() {
        assertEquals("""
                process.yaml:3:15: error[config.wrong-value] no proposal is read from files that are named \
                '{number}-{slug}.adoc': only Markdown is
                    |
                  3 | files: {name: "{number}-{slug}.adoc"}
                    |               ^^^^^^^^^^^^^^^^^^^^^^
                    = help: let it end with '.md'

                1 error
                """.strip(), report(read(SMALL.replace(".md", ".adoc"))).strip());
    }

    @Test
    void aMistakeInAWordHasAPlaceAndASuggestion() {
        assertEquals("""
                process.yaml:4:9: error[config.wrong-value] 'feild-table' is no value of 'header'
                    |
                  4 | header: feild-table
                    |         ^^^^^^^^^^^
                    = help: did you mean 'field-table'? Use one of: \
                """, report(read(SMALL + "header: feild-table\n")).replaceFirst("(?<=Use one of: )(?s).*", ""));
    }

    @Test
    void aStatusThatIsNotDefinedHasAPlaceAndASuggestion() {
        assertEquals("""
                process.yaml:5:41: error[process.unknown-status] there is no status 'Acepted'
                    |
                  5 |   - {name: Draft, initial: true, next: [Acepted, Accepted]}
                    |                                         ^^^^^^^
                    = help: did you mean 'Accepted'? Use one of: Accepted, Draft

                """, report(read(SMALL + """
                        statuses:
                          - {name: Draft, initial: true, next: [Acepted, Accepted]}
                          - {name: Accepted, kind: done}
                        """)).replaceFirst("(?s)1 error.*", ""));
    }

    @Test
    void onlyWhatTheFileItselfSaysIsItsMistake() {
        ProcessReader.Result result = read("""
                extends: plano-pep
                id: acme
                statuses:
                  - {name: Deferred, remove: true}
                """);
        assertEquals(List.of(), result.diagnostics().all());
        assertTrue(result.usable());
    }

    @Test
    void rulesThatNobodyKnowsAreReportedToThoseWhoKnowRules() {
        String yaml = SMALL + """
                exempt: [section.*, number.gop]
                rules: {number.gap: off, number.gip: off}
                """;
        assertEquals(List.of(), read(yaml).diagnostics().all());
        assertEquals("""
                process.yaml:4:21: error[config.wrong-value] there is no rule 'number.gop'
                    |
                  4 | exempt: [section.*, number.gop]
                    |                     ^^^^^^^^^^
                    = help: run the goal 'explain' for a list of all rules

                process.yaml:5:26: error[config.wrong-value] there is no rule 'number.gip'
                    |
                  5 | rules: {number.gap: off, number.gip: off}
                    |                          ^^^^^^^^^^
                    = help: run the goal 'explain' for a list of all rules

                2 errors
                """, report(new ProcessReader(Set.of("number.gap", "section.*")::contains).read(source(yaml))));
    }

    @Test
    void aListLongerThanAnyProcessHasIsReadInPart() {
        StringBuilder yaml = new StringBuilder(SMALL).append("sections:\n");
        for (int i = 0; i < 1100; i++) {
            yaml.append("  - {name: Part ").append(i).append("}\n");
        }
        ProcessReader.Result result = read(yaml.toString());
        assertEquals(1000, result.process().orElseThrow().sections().size());
        assertEquals(
                List.of("'sections' has more than 1000 entries"),
                result.diagnostics().all().stream().map(it -> it.message()).toList());
    }

    @Test
    void aFileThatIsNoYamlIsNoProcess() {
        ProcessReader.Result result = read("id: [small\n");
        assertEquals(Optional.empty(), result.process());
        assertEquals(List.of("config.syntax"), rules(result));
    }

    @Test
    void aFileThatIsNoMappingIsNoProcess() {
        for (String yaml : List.of("", "- id: small\n", "just words\n")) {
            ProcessReader.Result result = read(yaml);
            assertEquals(Optional.empty(), result.process(), yaml);
            assertEquals(List.of("config.syntax"), rules(result), yaml);
        }
    }

    @Test
    void whatIsMissingIsSaidAndTheRestIsRead() {
        ProcessReader.Result result = read("id: small\n");
        assertEquals(List.of("config.missing-key", "config.missing-key"), rules(result));
        assertFalse(result.usable());
        assertEquals("small", result.process().orElseThrow().id());
    }

    @Test
    void aWarningLeavesAProcessUsable() {
        ProcessReader.Result result =
                read(SMALL + "statuses: [{name: Draft, initial: true}, {name: Lost, kind: done}]\n");
        assertEquals(List.of("process.dead-end", "process.unreachable-status"), rules(result));
        assertTrue(result.usable());
    }

    @Test
    void oneReaderReadsSeveralFiles() {
        ProcessReader reader = new ProcessReader();
        assertNotEquals(
                List.of(), reader.read(source("id: small\n")).diagnostics().all());
        assertEquals(List.of(), reader.read(source(SMALL)).diagnostics().all());
    }

    private static ProposalProcess sound(String yaml) {
        ProcessReader.Result result = read(yaml);
        assertEquals("nothing found\n", report(result));
        return result.process().orElseThrow();
    }

    private static ProcessReader.Result read(String yaml) {
        return new ProcessReader().read(source(yaml));
    }

    private static SourceText source(String yaml) {
        return new SourceText("process.yaml", yaml);
    }

    private static String report(ProcessReader.Result result) {
        return new ConsoleReporter(Palette.PLAIN).report(result.diagnostics());
    }

    private static List<String> rules(ProcessReader.Result result) {
        return result.diagnostics().all().stream().map(it -> it.rule()).toList();
    }

    private static List<String> names(ProposalProcess process) {
        return process.sections().stream().map(SectionDefinition::name).toList();
    }

    private static SectionDefinition section(ProposalProcess process, String name) {
        return process.sections().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
