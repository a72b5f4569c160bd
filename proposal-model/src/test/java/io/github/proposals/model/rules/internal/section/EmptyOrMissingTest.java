package io.github.proposals.model.rules.internal.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has begun a section is not told worse things than somebody who left it out. */
class EmptyOrMissingTest {

    @ParameterizedTest
    @CsvSource({
        "true, Draft, section.missing error, section.empty error",
        "warning, Draft, section.missing warning, section.empty warning",
        "'[{when: {status: [Done]}}]', Draft, '', section.empty warning",
        "'[{when: {status: [Done]}}]', Done, section.missing error, section.empty error",
        "'[{when: {status: [Done]}, severity: warning}]', Done, section.missing warning, section.empty warning",
        "info, Draft, section.missing info, ''",
    })
    void aSectionThatIsEmptyIsNoWorseThanOneThatIsMissing(String required, String status, String missing, String empty)
            throws IOException {
        ProposalProcess process = process(required);
        String begin = "# Roofs\n\n- status: " + status + "\n\n## Summary\n\nOf clay.\n";
        assertEquals(missing, found(process, begin));
        assertEquals(empty, found(process, begin + "\n## Costs\n"));
    }

    private static String found(ProposalProcess process, String text) throws IOException {
        List<String> found = Proposals.in(SourceTree.of("bees", Map.of("bees/1-roofs.md", text)), process)
                .judge(LocalDate.of(2026, 11, 21))
                .diagnostics()
                .all()
                .stream()
                .filter(it -> it.rule().startsWith("section."))
                .map(it -> it.rule() + " " + it.severity().word())
                .toList();
        return String.join(", ", found);
    }

    private static ProposalProcess process(String required) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: bees
                        prefix: BEE
                        numbering: {width: 1}
                        title: {form: "{title}"}
                        files: {name: "{number}-{slug}.md"}
                        header: bullet-list
                        fields:
                          - {name: status, type: status}
                        statuses:
                          - {name: Draft, kind: open, initial: true, next: [Done]}
                          - {name: Done, kind: done}
                        sections:
                          - {name: Summary}
                          - {name: Costs, required: %s}
                        """.formatted(required)))
                .process()
                .orElseThrow();
    }
}
