package io.github.proposals.model.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of YAML is a list wherever it is shown, in whichever form its author wrote it. */
class YamlListsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: log
                    prefix: LOG
                    files: {name: "{number}-{slug}.md"}
                    header: front-matter
                    fields: [{name: status, type: status}, {name: keepers, type: people, role: author}, {name: editors, type: people}]
                    statuses: [{name: Open, initial: true, kind: open, next: [Shut]}, {name: Shut, kind: done}]
                    index: {files: [README.md], columns: [{name: No, value: number}, {name: Title, value: title}, {name: Keepers, value: author}]}
                    """))
            .process()
            .orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keepers: [Ada Vale, Ben Oak]",
                "keepers: [ 'Ada Vale' , \"Ben Oak\" ]",
                "keepers: [\n  Ada Vale,\n  Ben Oak\n]",
                "keepers:\n- Ada Vale\n- Ben Oak",
                "keepers:\n  - Ada Vale\n  - Ben Oak",
                "keepers:\n    - \"Ada Vale\"\n\n    - 'Ben Oak'",
                "keepers:   # who keeps the light\n  # since May\n  - Ada Vale   # at night\n  # and\n  - Ben Oak",
                "keepers:\n  - >-\n    Ada\n    Vale\n  - |\n    Ben Oak",
                "keepers:\n  - >\n    Ada Vale\n\n  - |-\n    Ben Oak",
                "keepers:\n  - Ada\n    Vale\n  -\n    Ben Oak",
                "keepers: &all\n  - Ada Vale\n  - Ben Oak",
                "keepers: &all [Ada Vale, Ben Oak]",
                "keepers: !!seq\n  - !!str Ada Vale\n  - &ben Ben Oak",
                "editors: &all\n  - Ada Vale\n  - Ben Oak\nkeepers: *all",
                "editors: &all [Ada Vale, Ben Oak]\nkeepers: *all",
                "editors: &all [\n  Ada Vale,\n  Ben Oak\n]\nkeepers: *all",
                "editors: [&ada Ada Vale]\nkeepers: [*ada, Ben Oak]",
                "keepers:\n  - name: Ada Vale\n    org: Hive\n  - name: \"Ben Oak\"\n    org: 'Hive, Inc.'",
                "keepers:\n  -\n    org: Hive\n    name: Ada Vale\n  - {name: Ben Oak, org: Hive}",
                "keepers: [{name: Ada Vale}, {name: Ben Oak, org: Hive}]",
                "editors:\n  - &ada Ada Vale\nkeepers:\n  - *ada\n  - Ben Oak",
            })
    void isAListEverywhere(String keepers) throws IOException {
        for (String end : List.of("\n", "\r\n")) {
            JudgedProposals judged = judged(keepers, end);
            assertEquals("nothing found", judged.report().strip(), judged::report);
            PublishedProposal published =
                    PublishedRegister.of(judged.register()).proposals().get(0);
            assertEquals(
                    List.of("Ada Vale", "Ben Oak"),
                    published.people().stream()
                            .filter(it -> it.role().equals("author"))
                            .map(it -> it.name())
                            .toList());
            assertFalse(
                    published.fields().get(published.fields().size() - 1).text().contains("{"), keepers);
        }
    }

    private static JudgedProposals judged(String keepers, String end) throws IOException {
        String text = "---\nstatus: Open\n" + keepers + "\n---\n\n# The lamp\n\nIt is lit at six.\n";
        String list =
                "# Log\n\n| No | Title | Keepers |\n|---|---|---|\n| [0001](0001-lamp.md) | The lamp | Ada Vale, Ben Oak |\n";
        return Proposals.in(
                        SourceTree.of(
                                "log",
                                Map.of(
                                        "log/0001-lamp.md", text.replace("\n", end),
                                        "log/README.md", list.replace("\n", end))),
                        PROCESS)
                .judge(DAY);
    }
}
