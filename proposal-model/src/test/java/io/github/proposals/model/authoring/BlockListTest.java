package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A list of YAML with a line for each item stays one, whatever goals write beside it, and each item is one on the pages. */
class BlockListTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                            id: hives
                            prefix: BEE
                            files: {name: "{number}-{slug}.md", directories: [bees]}
                            header: front-matter
                            fields:
                              - {name: status, type: status, required: true}
                              - {name: keepers, type: people, role: author, required: true}
                              - {name: seen, type: date, role: updated}
                            statuses:
                              - {name: Draft, kind: open, initial: true, next: [Agreed]}
                              - {name: Agreed, kind: done}
                            index:
                              files: [README.md]
                              section: Bees
                              columns: [{name: Bee, shows: number}, {name: Status, shows: status}, {name: Keepers, shows: author}]
                            """))
            .process()
            .orElseThrow();

    private static final String LIST = """
            keepers:
              - "@ada"
              - Grace Hopper (@grace)
            """;

    private final Shelf shelf = new Shelf(PROCESS, "bees")
            .put(
                    "bees/0001-keep-bees.md",
                    "---\nstatus: draft\n" + LIST + "seen: 2026-05-04\n---\n# Keep bees\n\nThey hum.\n")
            .put("bees/README.md", "# Bees\n\n| Bee | Status | Keepers |\n|---|---|---|\n");

    @Test
    void aRepairLeavesItAlone() throws IOException {
        shelf.carryOut(Repairs.plan(shelf.desk()));
        assertEquals(
                "---\nstatus: Draft\n" + LIST + "seen: 2026-05-04\n---\n# Keep bees\n\nThey hum.\n",
                shelf.text("keep-bees.md"));
        assertEquals(List.of(), shelf.problems());
    }

    @Test
    void aStepLeavesItAloneAndListsAllItems() throws IOException {
        shelf.carryOut(Repairs.plan(shelf.desk()));
        shelf.carryOut(Promotion.plan(shelf.desk(), new Promotion.Request("BEE-0001", "Agreed", Map.of(), false)));
        assertTrue(shelf.text("keep-bees.md").contains("status: Agreed\n" + LIST), shelf.text("keep-bees.md"));
        assertTrue(shelf.text("README.md").contains("@ada, Grace Hopper (@grace)"), shelf.text("README.md"));
        assertEquals(List.of(), shelf.problems());
    }

    @Test
    void eachItemCanBeChosenOnThePageOfAll() {
        shelf.put("bees/0002-plant-clover.md", "---\nstatus: Agreed\n" + LIST + "---\n# Plant clover\n\nIt grows.\n");
        String page = Sites.pages(Sites.site(PROCESS, SourceTree.of("bees", shelf.files), History.none(), Sites.PLAIN))
                .get("index.html");
        assertEquals(
                List.of("", "@ada", "Grace Hopper"),
                Jsoup.parse(page).select("select[name=author] option").eachAttr("value"));
    }
}
