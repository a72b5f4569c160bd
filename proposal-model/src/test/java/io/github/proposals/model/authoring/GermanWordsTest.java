package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.proposal.Person;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process whose proposals are written in German: its words for nothing, for later and for and are those of our own. */
class GermanWordsTest {

    private static final String PROCESS = """
            id: bienen
            prefix: BIENE
            words: {locale: de, none: [keine, keiner, entfällt], unknown: [offen, folgt], and: [und, sowie], table: [Feld, Wert]}
            header: field-table
            files: {name: "{number}-{slug}.md", directories: [bienen]}
            numbering: {width: 4}
            fields:
              - {name: Status, type: status, required: true}
              - {name: Imker, type: people, required: true, none: []}
              - {name: Ersetzt, type: proposals}
            statuses:
              - {name: Entwurf, initial: true, next: [Fertig]}
              - {name: Fertig, kind: done}
            sections:
              - {name: Risiken, required: true}
            """;

    @Test
    void aNewProposalBeginsWithATableInItsLanguage() throws IOException {
        Shelf shelf = new Shelf(
                new ProcessReader()
                        .read(new SourceText("process.yaml", PROCESS))
                        .process()
                        .orElseThrow(),
                "bienen");
        shelf.carryOut(NewProposal.plan(
                shelf.desk(), new NewProposal.Request("Ein Bär", Optional.empty(), Optional.of("Ada"), "")));
        assertTrue(
                shelf.files.values().iterator().next().contains("| Feld | Wert |\n|---|---|\n"), shelf.files::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keine", "Keine.", "ENTFÄLLT", "*keiner*", "none", "n/a"})
    void aWordForNothingIsNoReference(String word) throws IOException {
        assertEquals(List.of(), shelf("Ada", word, "Ein Bär.").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"offen", "Folgt.", "TBD"})
    void aWordForLaterIsNotYetAnAnswer(String word) throws IOException {
        assertEquals(List.of("header.missing-field"), rules(shelf(word, "keine", "Ein Bär.")));
        assertEquals(List.of("section.unfinished"), rules(shelf("Ada", "keine", word)));
    }

    @Test
    void theLastOfSeveralPersonsStandsBehindAnd() throws IOException {
        for (String all : List.of("Ada, Berta und Cleo", "Ada und Berta sowie Cleo", "Ada, Berta and Cleo")) {
            assertEquals(
                    List.of("Ada", "Berta", "Cleo"),
                    shelf(all, "keine", "Ein Bär.").desk().proposals().all().get(0).fields().stream()
                            .filter(field -> field.name().equals("Imker"))
                            .flatMap(field -> field.people().stream())
                            .map(Person::name)
                            .toList());
        }
    }

    @Test
    void partOfANameIsNoAnd() throws IOException {
        assertEquals(
                1,
                shelf("Undine Hund", "keine", "Ein Bär.").desk().proposals().all().get(0).fields().stream()
                        .filter(field -> field.name().equals("Imker"))
                        .mapToLong(field -> field.people().size())
                        .sum());
    }

    private static List<String> rules(Shelf shelf) throws IOException {
        return shelf.desk().diagnostics().all().stream().map(Diagnostic::rule).toList();
    }

    private static Shelf shelf(String keeper, String replaced, String risks) {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", PROCESS));
        assertEquals(List.of(), result.diagnostics().all());
        return new Shelf(result.process().orElseThrow(), "bienen")
                .put("bienen/0001-wachs.md", """
                                # Wachs

                                | Feld | Wert |
                                |---|---|
                                | Status | Entwurf |
                                | Imker | %s |
                                | Ersetzt | %s |

                                ## Risiken

                                %s
                                """.formatted(keeper, replaced, risks));
    }
}
