package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A register whose files are named by the day on which each was begun. */
class DatedNamesTest {

    private static final String PROCESS = """
            id: minutes
            prefix: MIN
            header: bold-lines
            files: {name: "{date}-{slug}.md", directories: [minutes]}
            fields:
              - {name: Status, type: status, required: true}
              - {name: Replaces, type: proposals, role: replaces}
            relations:
              - {field: Replaces}
            statuses:
              - {name: Draft, initial: true, next: [Done]}
              - {name: Done, kind: done}
            """;

    @Test
    void aNameWithTheDayFits() throws IOException {
        assertEquals(List.of(), shelf().problems());
    }

    @Test
    void aNameWithoutItDoesNot() throws IOException {
        Shelf shelf = shelf().put("minutes/2026-3-1-wasps.md", "# Wasps\n\n**Status**: Draft\n")
                .put("minutes/wasps.md", "# Wasps\n\n**Status**: Draft\n");
        assertEquals(
                List.of(
                        "the file name '2026-3-1-wasps.md' does not have the form '2026-01-31-short-title.md'",
                        "the file name 'wasps.md' does not have the form '2026-01-31-short-title.md'"),
                shelf.desk().diagnostics().all().stream()
                        .filter(it -> it.rule().equals("file.misnamed"))
                        .map(it -> it.message())
                        .toList());
    }

    @Test
    void aNewOneHasTheDayOfToday() throws IOException {
        Shelf shelf = shelf();
        shelf.carryOut(NewProposal.plan(
                shelf.desk(), new NewProposal.Request("Wasps, too", Optional.empty(), Optional.empty(), "")));
        assertTrue(shelf.files.containsKey("minutes/" + Shelf.TODAY + "-wasps-too.md"), shelf.files.keySet()::toString);
    }

    @Test
    void oneNamesAnotherByItsFile() throws IOException {
        Shelf shelf = shelf().put(
                        "minutes/2026-03-02-honey.md",
                        "# Honey\n\n**Status**: Draft\n**Replaces**: [Bees](2026-03-01-bees.md)\n")
                .put(
                        "minutes/2026-03-03-wax.md",
                        "# Wax\n\n**Status**: Draft\n**Replaces**: [Wax](2026-03-03-wax.md)\n");
        assertEquals(
                List.of("minutes/2026-03-03-wax.md:4:15 reference.self this proposal names itself in 'Replaces'"),
                shelf.problems());
    }

    private static Shelf shelf() {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", PROCESS));
        assertEquals(List.of(), result.diagnostics().all());
        return new Shelf(result.process().orElseThrow(), "minutes")
                .put("minutes/2026-03-01-bees.md", "# Bees\n\n**Status**: Draft\n");
    }
}
