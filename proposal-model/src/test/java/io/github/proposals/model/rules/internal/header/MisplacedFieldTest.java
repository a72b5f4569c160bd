package io.github.proposals.model.rules.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be put in order by moving lines is told, and nobody promises to do so. */
class MisplacedFieldTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: bees
                    prefix: BEE
                    files: {name: "{number}-{slug}.md"}
                    header: field-table
                    field-order: warning
                    fields: [{name: Status, type: status}, {name: Hive}]
                    statuses: [{name: Open, kind: open, initial: true, next: [Done]}, {name: Done, kind: done}]
                    """))
            .process()
            .orElseThrow();

    @Test
    void rowsAreMovedAndColumnsAreNot() throws IOException {
        assertEquals(
                List.of(new Repair.OrderFields("bees/0001-roofs.md")),
                repairs("| Field | Value |\n|---|---|\n| Hive | 7 |\n| Status | Open |\n"));
        assertEquals(List.of(), repairs("| Hive | Status |\n|---|---|\n| 7 | Open |\n"));
    }

    private static List<Repair> repairs(String table) throws IOException {
        return Proposals.in(SourceTree.of("bees", Map.of("bees/0001-roofs.md", "# Roofs\n\n" + table)), PROCESS)
                .judge(LocalDate.of(2026, 11, 21))
                .diagnostics()
                .all()
                .stream()
                .filter(it -> it.rule().equals("header.field-order"))
                .findFirst()
                .orElseThrow()
                .finding()
                .repairs();
    }
}
