package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register whose files have names without numbers is kept like any other, or told what needs one. */
class NoNumbersTest {

    private static final String PROCESS = """
            id: notes
            prefix: NOTE
            header: bold-lines
            files: {name: "{slug}.md", directories: [notes]}
            fields:
              - {name: Status, type: status, required: true}
              - {name: Replaces, type: proposals, role: replaces}
            relations:
              - {field: Replaces}
            statuses:
              - {name: Draft, initial: true, next: [Done]}
              - {name: Done, kind: done}
            """;

    private static final String INDEX = """
            index:
              files: [%s]
              section: List
              columns:
                - {name: Title, shows: title, linked: true}
                - {name: Status, shows: status}
            """;

    @Test
    void nothingIsWrongWithIt() throws IOException {
        assertEquals(List.of(), shelf("").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "index.md", "readme.md"})
    void thePageOfTheFolderIsNoProposal(String name) throws IOException {
        Shelf shelf = shelf("").put("notes/" + name, "# Our notes\n\nWhat we agreed on.\n");

        assertAll(
                () -> assertEquals(List.of(), shelf.problems()),
                () -> assertEquals(2, shelf.desk().proposals().stream().count()));
    }

    @Test
    void thePageOfTheFolderIsJudgedIfItLooksLikeAProposal() throws IOException {
        Shelf shelf = shelf("").put("notes/index.md", "# Sorted lists\n\n**Status**: Shiny\n");

        assertTrue(
                shelf.problems().toString().contains("notes/index.md:3:13 status.unknown"), shelf.problems()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "index.md", "all-notes.md"})
    void promotesByTheNameOfTheFileAndKeepsTheIndex(String index) throws IOException {
        Shelf shelf = shelf(INDEX.formatted(index)).put("notes/" + index, """
                # Our notes

                ## List

                | Title | Status |
                |---|---|
                | [Bees](bees.md) | Draft |
                | [Late honey](late-honey.md) | Done |
                """);

        shelf.carryOut(Promotion.plan(shelf.desk(), new Promotion.Request("bees", "Done", Map.of(), false)));

        assertAll(
                () -> assertTrue(shelf.text("bees.md").contains("**Status**: Done")),
                () -> assertTrue(shelf.text(index).contains("| [Bees](bees.md) | Done |")),
                () -> assertEquals(List.of(), shelf.problems()));
    }

    @Test
    void beginsANewOneNamedByItsTitle() throws IOException {
        Shelf shelf = shelf("");

        shelf.carryOut(NewProposal.plan(
                shelf.desk(), new NewProposal.Request("Wasps, too", Optional.empty(), Optional.empty(), "")));

        assertTrue(shelf.text("notes/wasps-too.md").contains("Wasps, too"));
    }

    @Test
    void doesNotBeginTheSameOneTwice() throws IOException {
        assertEquals(
                "there is a file notes/bees.md already",
                refused(NewProposal.plan(
                        shelf("").desk(), new NewProposal.Request("Bees", Optional.empty(), Optional.empty(), ""))));
    }

    @Test
    void saysThatThereIsNoNumberToGive() throws IOException {
        assertEquals(
                "proposals of this process have no numbers in their names",
                refused(NumberAssignment.plan(shelf("").desk(), "bees.md", Optional.of(7))));
    }

    @Test
    void oneTakesThePlaceOfAnotherByALink() throws IOException {
        Shelf shelf = shelf("");

        shelf.carryOut(Supersession.plan(shelf.desk(), "late-honey.md", "bees.md", false));

        assertTrue(shelf.text("late-honey.md").contains("**Replaces**: [bees](bees.md)"), shelf.text("late-honey.md"));
        assertEquals(List.of(), shelf.problems());
        assertTrue(
                ((Plan) Supersession.plan(shelf.desk(), "late-honey.md", "bees.md", false))
                        .changes()
                        .isEmpty(),
                "what was written is read back");
    }

    @Test
    void doesNotAskForANumberThatItCannotGive() throws IOException {
        Shelf shelf = shelf("").put("notes/Wasps Too.md", "# Wasps\n\n**Status**: Draft\n");

        assertEquals(
                "Wasps Too.md has no name as the process demands, so nobody can name it",
                refused(Supersession.plan(shelf.desk(), "Wasps Too.md", "bees.md", false)));
    }

    @Test
    void saysWhatIsWrongWithANameInTermsOfThisProcess() throws IOException {
        Shelf shelf = shelf("").put("notes/Wasps Too.md", "# Wasps\n\n**Status**: Draft\n");

        assertEquals(
                List.of("write the short title in lower case with hyphens"),
                shelf.desk().diagnostics().all().stream()
                        .filter(it -> it.rule().equals("file.misnamed"))
                        .map(it -> it.finding().help())
                        .toList());
    }

    private static String refused(Outcome outcome) {
        return ((Refusal) outcome).reason();
    }

    private static Shelf shelf(String more) {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", PROCESS + more));
        assertEquals(List.of(), result.diagnostics().all());
        return new Shelf(result.process().orElseThrow(), "notes")
                .put("notes/bees.md", "# Bees\n\n**Status**: Draft\n")
                .put("notes/late-honey.md", "# Late honey\n\n**Status**: Done\n\nAfter [Bees](bees.md).\n");
    }
}
