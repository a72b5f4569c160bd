package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that writes its days in German: they are read, told, repaired and written so. */
class GermanDatesTest {

    private static final String PROCESS = """
            id: bienen
            prefix: BIENE
            words: {locale: de}
            header: bold-lines
            files: {name: "{number}-{slug}.md", directories: [bienen]}
            numbering: {width: 4}
            fields:
              - {name: Status, type: status, required: true}
              - {name: Angelegt, type: date, role: created, required: true, forms: ["d. MMMM yyyy", "dd.MM.yyyy"]}
              - {name: Fertig, type: date, forms: ["dd.MM.yyyy"], reached: [Fertig]}
              - {name: Beratung, type: period}
            statuses:
              - {name: Entwurf, initial: true, next: [Fertig]}
              - {name: Fertig, kind: done}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"3. März 2026", "3. märz 2026", "03.03.2026", "14. Januar 2026", "3. March 2026"})
    void aDayInTheFormOfTheProcessIsRight(String day) throws IOException {
        assertEquals(List.of(), shelf("**Angelegt**: " + day).problems());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 3. März 2026",
        "3.3.2026, 3. März 2026",
        "3. Mär. 2026, 3. März 2026",
        "3 März 2026, 3. März 2026",
        "5. Okt. 2026, 5. Oktober 2026",
        "3. März 2026 (Entwurf), 3. März 2026"
    })
    void anotherFormIsToldHowToBeWritten(String day, String right) throws IOException {
        assertEquals(
                "write " + right, told(shelf("**Angelegt**: " + day)).finding().help());
    }

    @ParameterizedTest
    @ValueSource(strings = {"30. Februar 2026", "März 2026", "bald"})
    void whatIsNoDayIsToldWithAnExampleInTheProcessesLanguage(String day) throws IOException {
        assertEquals(
                "write it such as 7. April 2026",
                told(shelf("**Angelegt**: " + day)).finding().help());
    }

    @Test
    void noDayIsToldToBeWrittenAsItIs() throws IOException {
        for (int month = 1; month <= 12; month++) {
            String day = "4." + month + ".2025";
            Shelf shelf = shelf("**Angelegt**: " + day);
            shelf.carryOut(Repairs.plan(shelf.desk()));
            assertTrue(shelf.text("0001-wachs.md").matches("(?s).*4\\. \\p{L}+ 2025\n.*"), shelf.text("0001-wachs.md"));
            assertEquals(List.of(), shelf.problems());
        }
    }

    @Test
    void aMissingFieldShowsADayInTheProcessesLanguage() throws IOException {
        assertEquals(
                "add a line '**Angelegt**: …' with a day such as 7. April 2026",
                told(shelf("**Fertig**: 01.02.2026")).finding().help());
    }

    @Test
    void aPeriodMayNameItsMonthsInGerman() throws IOException {
        assertEquals(
                List.of(),
                shelf("**Angelegt**: 1. Mai 2026\n\n**Beratung**: 28. Februar – 3. März 2026")
                        .problems());
    }

    @Test
    void whatIsBegunHasTheDayOfTodayInGerman() throws IOException {
        Shelf shelf = shelf("**Angelegt**: 1. Mai 2026");
        shelf.carryOut(NewProposal.plan(
                shelf.desk(), new NewProposal.Request("Honig", Optional.empty(), Optional.empty(), "")));
        assertTrue(shelf.text("0002-honig.md").contains("**Angelegt**: 21. November 2026\n"), shelf.text("honig.md"));
    }

    @Test
    void aLanguageThatWeDoNotKnowIsAMistakeOfTheProcess() {
        ProcessReader.Result result = read(PROCESS.replace("locale: de", "locale: deutsch"));
        assertEquals(
                List.of("'deutsch' is no value of 'locale'"),
                result.diagnostics().all().stream().map(Diagnostic::message).toList());
    }

    private static Diagnostic told(Shelf shelf) throws IOException {
        List<Diagnostic> all = shelf.desk().diagnostics().all();
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }

    private static Shelf shelf(String fields) {
        ProcessReader.Result result = read(PROCESS);
        assertEquals(List.of(), result.diagnostics().all());
        return new Shelf(result.process().orElseThrow(), "bienen")
                .put("bienen/0001-wachs.md", "# Wachs\n\n**Status**: Entwurf\n\n" + fields + "\n\nText.\n");
    }

    private static ProcessReader.Result read(String process) {
        return new ProcessReader().read(new SourceText("process.yaml", process));
    }
}
