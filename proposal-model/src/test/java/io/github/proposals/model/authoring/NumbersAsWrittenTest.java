package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers of any length, with zeros in front or without, and alone or in a name, are numbers. */
class NumbersAsWrittenTest {

    private static final String PROCESS = """
            id: hive
            prefix: HIVE
            header: front-matter
            files: {name: "hive-{number}.md", directories: [hives]}
            numbering: {width: 1}
            title: {form: "{number}. {title}"}
            fields:
              - {name: hive, type: number, required: true}
              - {name: status, type: status, required: true}
              - {name: requires, type: proposals}
            relations:
              - {field: requires, unknown: error}
            statuses:
              - {name: Draft, initial: true, next: [Final]}
              - {name: Final, kind: done}
            rules: {number.gap: off}
            index:
              files: [index.md]
              columns: [{name: Hive, shows: number, linked: true}, {name: Status, shows: status}]
            """;

    @Test
    void bareNumbersOfAnyLengthAreReferences() throws IOException {
        Shelf shelf = shelf().put("hives/hive-3.md", hive("3", "3", "requires: 1, 2718, 31415\n"));
        assertEquals(
                List.of("hives/hive-3.md:4:11 reference.unknown there is no HIVE-31415 to name in 'requires'"),
                shelf.problems());
        Proposal third = shelf.desk().proposals().stream()
                .filter(it -> it.path().endsWith("-3.md"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, third.references("requires").size());
    }

    @Test
    void zerosInFrontMakeNoOtherNumber() throws IOException {
        assertEquals(
                List.of(), shelf().put("hives/hive-3.md", hive("003", "03", "")).problems());
        assertEquals(
                2,
                shelf().put("hives/hive-3.md", hive("30", "13", "")).problems().size());
    }

    @Test
    void promotingOneLeavesTheRowOfAnotherWhoseNumberBeginsAlike() throws IOException {
        Shelf shelf = shelf();
        shelf.put("hives/index.md", """
                # Hives

                | Hive | Status |
                |---|---|
                | [1](hive-1.md) | Draft |
                | [11](hive-11.md) | Draft |
                | [2718](hive-2718.md) | Draft |
                """);
        shelf.carryOut(Promotion.plan(shelf.desk(), new Promotion.Request("hive-1", "Final", Map.of(), false)));
        assertEquals("""
                # Hives

                | Hive | Status |
                |---|---|
                | [1](hive-1.md) | Final |
                | [11](hive-11.md) | Draft |
                | [2718](hive-2718.md) | Draft |
                """, shelf.text("index.md"));
    }

    private static Shelf shelf() {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", PROCESS));
        assertEquals(List.of(), result.diagnostics().all());
        Shelf shelf = new Shelf(result.process().orElseThrow(), "hives");
        for (String number : List.of("1", "11", "2718")) {
            shelf.put("hives/hive-" + number + ".md", hive(number, number, ""));
        }
        return shelf;
    }

    private static String hive(String field, String title, String more) {
        return "---\nhive: " + field + "\nstatus: Draft\n" + more + "---\n\n# " + title + ". Bees\n\nText.\n";
    }
}
