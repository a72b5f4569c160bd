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

/** A process whose authors write French: its days, its words for nothing and for later, and its persons. */
class FrenchProcessTest {

    private static final String PROCESS = """
            id: plans-des-ruches
            name: Plans des ruches
            prefix: PR
            document: Procédure
            words:
              locale: fr
              none: [aucun, aucune, sans objet]
              unknown: [à définir]
              and: [et]
              table: [Champ, Valeur]
            files: {name: "PR-{number}-{slug}.md"}
            numbering: {width: 3}
            title: {form: "PR-{number} : {title}"}
            header: field-table
            fields:
              - {name: Numéro, type: number, role: number}
              - {name: État, type: status, role: status, required: true}
              - {name: Auteurs, type: people, role: author, required: true}
              - {name: Créé le, type: date, role: created, forms: ["d MMMM yyyy"], required: true}
              - {name: Revue, type: period, role: review-date}
              - {name: Remplace, type: proposals, role: supersedes}
              - {name: Remplacé par, type: proposals, role: superseded-by}
              - {name: Suivi, type: links, required: [{severity: error, accept: [unknown]}]}
            statuses:
              - {name: Ébauche, kind: open, initial: true, next: [Accepté, Rejeté]}
              - {name: Accepté, kind: accepted, next: [Réalisé]}
              - {name: Réalisé, kind: done}
              - {name: Rejeté, kind: closed}
            section-level: 2
            sections:
              - {name: Résumé, role: summary, required: true, not-applicable: error}
              - {name: Détails, required: true}
            relations:
              - {field: Remplace, inverse: Remplacé par}
            """;

    private static final String PLAN = """
            # PR-001 : Ruches

            | Champ | Valeur |
            |---|---|
            | Numéro | 001 |
            | État | Ébauche |
            | Auteurs | Zoé Le Goff et Émile Noël |
            | Créé le | 1 août 2024 |
            | Revue | 2 août 2024 – 9 août 2024 |
            | Remplace | aucun |
            | Suivi | à définir |

            ## Résumé

            Des ruches.

            ## Détails

            Des abeilles.
            """;

    private static JudgedProposals judge(String plan) throws IOException {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", PROCESS))
                .process()
                .orElseThrow();
        return Proposals.in(SourceTree.of("plans", Map.of("plans/PR-001-ruches.md", plan)), process)
                .judge(LocalDate.of(2026, 11, 1));
    }

    @Test
    void isReadAsItIsMeant() throws IOException {
        JudgedProposals judged = judge(PLAN);
        assertEquals("nothing found\n", judged.report());
        Proposal plan = judged.register().all().get(0);
        assertEquals(
                List.of("Zoé Le Goff", "Émile Noël"),
                plan.field("Auteurs").orElseThrow().people().stream()
                        .map(Person::name)
                        .toList());
        assertEquals(
                LocalDate.of(2024, 8, 1),
                plan.field("Créé le").orElseThrow().date().orElseThrow());
        assertEquals(
                LocalDate.of(2024, 8, 9),
                plan.field("Revue").orElseThrow().date().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1 août = 1 fevrier = date.malformed:8",
                "1 août = August 1, = date.malformed:8",
                "| à définir = | aucun = header.missing-field:11",
                "Zoé Le Goff et Émile Noël = à définir = header.missing-field:7",
                "Ébauche = Ebauche = status.unknown:6",
                "Des ruches. = Sans objet. = section.not-applicable:13",
                "## Détails = ## Details = section.missing:1"
            })
    void itsWordsAreMeant(String what, String instead, String told) throws IOException {
        assertEquals(
                List.of(told),
                judge(PLAN.replace(what, instead)).diagnostics().all().stream()
                        .map(it -> it.rule() + ":" + it.place().start().line())
                        .toList());
    }
}
