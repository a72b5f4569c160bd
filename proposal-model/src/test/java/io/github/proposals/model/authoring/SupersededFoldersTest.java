package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the folder is the status, a proposal whose place another one takes moves. */
class SupersededFoldersTest {

    private static final String PROCESS = """
            id: bee-shelves
            prefix: BEE
            files: {name: "{status}/{number}-{slug}.md"}
            numbering: {width: 1}
            title: {form: "{title}"}
            header: bullet-list
            fields:
              - {name: status, type: status}
              - {name: replaces, type: proposals, role: replaces}
              - {name: replaced-by, type: proposals, role: replaced-by}
            statuses:
              - {name: Agreed, kind: done, initial: true, next: [Replaced]}
              - {name: Replaced, kind: closed%s}
            relations:
              - {field: replaces, inverse: replaced-by, one-sided: error}
              - {field: replaced-by, inverse: replaces}
            """;

    private static final String OLDER = "# Roofs\n\n- replaced-by:\n\nBees live here, see [walls](2-walls.md).\n";
    private static final String NEWER = "# Walls\n\n- replaces:\n\nThey lived [there](1-roofs.md#roofs).\n";

    @Test
    void theLinksOfBothFollow() throws IOException {
        Shelf shelf = replaced("");
        assertEquals(List.of("bees/agreed/2-walls.md", "bees/replaced/1-roofs.md"), List.copyOf(shelf.files.keySet()));
        assertEquals(
                OLDER.replace("by:", "by: [BEE-2](../agreed/2-walls.md)").replace("(2-walls", "(../agreed/2-walls"),
                shelf.text("1-roofs.md"));
        assertEquals(
                NEWER.replace("replaces:", "replaces: [BEE-1](../replaced/1-roofs.md)")
                        .replace("(1-roofs", "(../replaced/1-roofs"),
                shelf.text("2-walls.md"));
        assertEquals(List.of(), shelf.problems());
    }

    @Test
    void aStatusThatNamesTheNewerOneFollowsAsWell() throws IOException {
        Shelf shelf = replaced(", forms: [\"Replaced by {replaced-by}\"]");
        assertEquals(List.of("bees/agreed/2-walls.md", "bees/replaced/1-roofs.md"), List.copyOf(shelf.files.keySet()));
        assertEquals(List.of(), shelf.problems());
    }

    private static Shelf replaced(String forms) throws IOException {
        ProcessReader.Result read = new ProcessReader().read(new SourceText("process.yaml", PROCESS.formatted(forms)));
        assertEquals(List.of(), read.diagnostics().all());
        Shelf shelf = new Shelf(read.process().orElseThrow(), "bees")
                .put("bees/agreed/1-roofs.md", OLDER)
                .put("bees/agreed/2-walls.md", NEWER);
        shelf.carryOut(Supersession.plan(shelf.desk(), "BEE-2", "BEE-1", false));
        return shelf;
    }
}
