package io.github.proposals.model.rules.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever links to nothing is asked for the file that was meant, by the path to write. */
class NearFilesTest {

    private static final Map<String, String> FILES = Map.of(
            "bees/in-talk/2-roofa.md", "# Roofs of Clay\n",
            "bees/in-talk/1-walls.md", "# Walls\n",
            "bees/in-talk/7-floors.md", "# Floors\n",
            "bees/agreed/7-floors.md", "# Floors\n",
            "bees/agreed/2-roofs.md", "# Roofs\n");

    @ParameterizedTest
    @CsvSource({
        "2-roofz.md, did you mean '2-roofs.md'?",
        "../in-talk/2-roof.md, did you mean '../in-talk/2-roofa.md'?",
        "1-walls.md, did you mean '../in-talk/1-walls.md'?",
        "../other/1-wals.md, did you mean '../in-talk/1-walls.md'?",
        "../other/7-floors.md, did you mean '7-floors.md'?",
        "../other/8-lamps.md, correct the path: it was looked for at bees/other/8-lamps.md",
    })
    void namesTheFileThatIsNearest(String link, String help) throws IOException {
        Map<String, String> files = new TreeMap<>(FILES);
        files.put("bees/agreed/4-doors.md", "# Doors\n\nAs in [this](" + link + ").\n");
        assertEquals(
                help,
                Proposals.in(SourceTree.of("bees", files), process())
                        .judge(LocalDate.of(2026, 11, 21))
                        .diagnostics()
                        .all()
                        .stream()
                        .filter(it -> it.rule().equals("link.broken-file"))
                        .map(it -> it.finding().help())
                        .findFirst()
                        .orElseThrow());
    }

    private static ProposalProcess process() {
        return new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: bee-shelves
                        prefix: BEE
                        numbering: {width: 1}
                        title: {form: "{title}"}
                        files: {name: "{status}/{number}-{slug}.md"}
                        header: bullet-list
                        fields:
                          - {name: status, type: status}
                        statuses:
                          - {name: In Talk, kind: open, initial: true, next: [Agreed]}
                          - {name: Agreed, kind: done}
                        """))
                .process()
                .orElseThrow();
    }
}
