package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.proposal.Person;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process whose authors write German, with folders for its statuses and demands of many kinds. */
class GermanProcessTest {

    private static final String PROCESS = """
            id: bienen-vorschlag
            name: Bienen-Vorschläge
            prefix: BV
            document: Ordnung der Imker
            words: {locale: de, none: [keine, entfällt], unknown: [offen], and: [und, sowie], table: [Feld, Wert]}
            files: {name: "{Status}/{number}-{slug}.md", slug: '[a-zäöüß0-9-]+'}
            numbering: {width: 3, padded: warning}
            title: {form: "BV-{number}: {title}"}
            header: field-table
            fields:
              - {name: Nummer, type: number, role: number, required: true, forms: ["[BV-{number}]({file})"]}
              - {name: Status, type: status, role: status, required: true}
              - {name: Version, role: target}
              - {name: Imker, type: people, role: author, required: true, list: {max: 3, unique: true}}
              - {name: Erstellt, type: date, role: created, forms: ["d. MMMM yyyy"], required: true}
              - name: Beratung
                type: period
                role: review-date
                required: [{when: {not: {status: [Entwurf]}, created-since: 2026-01-01}, severity: error}]
              - {name: Art, type: choice, values: [Wabe, Flug]}
              - {name: Flugziel, allowed: {fields: {field: Art, values: [Flug]}}, checks: [{pattern: '[A-ZÄÖÜ].*'}]}
              - {name: Braucht, type: proposals, role: requires, list: {sorted: true}}
            statuses:
              - {name: Entwurf, kind: open, initial: true, stability: 1, next: [Angenommen]}
              - {name: Angenommen, kind: accepted, stability: 2, next: [Umgesetzt]}
              - {name: Umgesetzt, kind: done, stability: 3, forms: ["Umgesetzt (Version {Version})"]}
            section-level: 2
            sections:
              - {name: Kurz gesagt, role: summary, required: true, not-applicable: error}
              - {name: Rückwärts, required: [{when: {fields: {field: Art, values: [Wabe]}}, severity: error}]}
              - {name: Recht, text: Alles gehört allen.}
            texts:
              - {must-not: '(?i)honig\\s+kuchen', message: Honigkuchen ist ein Wort, help: schreibe es zusammen}
            links: {stable: true, only: ['https://bienen\\.example/.*']}
            relations:
              - {field: Braucht, stable: true, unknown: error}
            """;

    private static final String FILE = "v/Angenommen/001-größere-waben.md";

    private static final String WABEN = """
            # BV-001: Größere Waben

            | Feld | Wert |
            |---|---|
            | Nummer | [BV-001](001-größere-waben.md) |
            | Status | Angenommen |
            | Imker | Zoë Müller und Jörg Bär |
            | Erstellt | 3. März 2026 |
            | Beratung | 1. bis 14. Mai 2026 |
            | Art | Wabe |
            | Braucht | keine |

            ## Kurz gesagt

            Siehe [die Übersicht](https://bienen.example/waben).

            ## Rückwärts

            Wie vorher.

            ## Recht

            Alles gehört allen.
            """;

    private static final String FLUG = """
            # BV-002: Weiter fliegen

            | Feld | Wert |
            |---|---|
            | Nummer | [BV-002](002-weiter-fliegen.md) |
            | Status | Entwurf |
            | Imker | Zoë Müller |
            | Erstellt | 4. März 2026 |
            | Art | Flug |
            | Flugziel | Österreich |
            | Braucht | entfällt |

            ## Kurz gesagt

            Wie in [BV-001](../Angenommen/001-größere-waben.md).
            """;

    private static JudgedProposals judge(String waben) throws IOException {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", PROCESS))
                .process()
                .orElseThrow();
        SourceTree tree = SourceTree.of("v", Map.of(FILE, waben, "v/Entwurf/002-weiter-fliegen.md", FLUG));
        return Proposals.in(tree, process).judge(LocalDate.of(2026, 11, 30));
    }

    @Test
    void isReadAsItIsMeant() throws IOException {
        JudgedProposals judged = judge(WABEN);
        assertEquals("nothing found\n", judged.report());
        Proposal waben = judged.register().all().get(0);
        assertEquals(
                List.of("Zoë Müller", "Jörg Bär"),
                waben.field("Imker").orElseThrow().people().stream()
                        .map(Person::name)
                        .toList());
        assertEquals(
                LocalDate.of(2026, 3, 3),
                waben.field("Erstellt").orElseThrow().date().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "3. März = 3. Marz = date.malformed:8",
                "| Beratung | 1. bis 14. Mai 2026 |\\n = '' = header.missing-field:1",
                "Müller und Jörg = Müller, Ada, Ben und Jörg = header.malformed-list:7",
                "Zoë Müller und Jörg Bär = offen = header.missing-field:7",
                "| Art | Wabe | = | Art | Honig | = header.unknown-value:10",
                "| Braucht | = | Flugziel | Wien |\\n| Braucht | = header.forbidden-field:11",
                "| keine | = | BV-009 | = reference.unknown:11",
                "| keine | = | BV-002 | = reference.less-stable:11",
                "| Status | Angenommen | = | Status | Angenomen | = status.unknown:6",
                "bienen.example/waben = imker.example/waben = link.foreign:15",
                "Siehe [die Übersicht](https://bienen.example/waben). = Entfällt. = section.not-applicable:13",
                "## Rückwärts = ## Ruckwarts = section.missing:1",
                "gehört allen = gehört mir = section.wrong-text:21",
                "Wie vorher. = Honig  Kuchen. = text.forbidden:19"
            })
    void eachMistakeIsTold(String what, String instead, String told) throws IOException {
        String waben = WABEN.replace(what.replace("\\n", "\n"), instead.replace("\\n", "\n"));
        assertEquals(
                List.of(told),
                judge(waben).diagnostics().all().stream()
                        .filter(it -> it.place().path().equals(FILE))
                        .map(it -> it.rule() + ":" + it.place().start().line())
                        .toList());
    }
}
