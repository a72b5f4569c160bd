package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields in the file beside a document are written there as YAML. */
class SidecarFieldsTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: bee-plans
                    prefix: BEE
                    files: {name: "{number}-{slug}/README.md", sidecar: plan.yaml}
                    fields: [{name: title, type: title}, {name: status, type: status}, {name: note}]
                    statuses: [{name: Open, initial: true, kind: open, next: [Shut]}, {name: Shut, kind: done}]
                    """))
            .process()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "'', 'status: Open\n'",
        "'# A plan\n', '# A plan\nstatus: Open\n'",
        "'# A plan', '# A plan\nstatus: Open\n'",
        "'# A plan\r\n', '# A plan\r\nstatus: Open\r\n'",
        "'---\ntitle: Bees\n', '---\ntitle: Bees\nstatus: Open\n'",
        "'title: Bees\nstatus: Shut\n', 'title: Bees\nstatus: Open\n'",
    })
    void aFieldIsAddedBelowWhatIsThere(String before, String after) {
        assertEquals(Optional.of(after), new FieldEditor(PROCESS).set(header(before), "status", "Open"));
    }

    @ParameterizedTest
    @CsvSource({
        "'note:\n- a\n- b\n# more\nstatus: Open\n', 'status: Open\n# more\nnote:\n- a\n- b\n'",
        "'note: a\n...\n---\nstatus: Open\n  or so\n', 'status: Open\n  or so\n...\n---\nnote: a\n'",
        "'note: |\n  a\n\n  b\n\nstatus: Open\n', 'status: Open\n\nnote: |\n  a\n\n  b\n'",
    })
    void whatIsIndentedOrAListBelongsToItsKeyAndCommentsToNobody(String before, String after) {
        assertEquals(after, new FieldOrder(PROCESS).sorted(header(before)));
    }

    @Test
    void aNewOneHasALineForEachField() {
        assertEquals(
                "title: Bees\nstatus: \"a: b\"\n",
                PROCESS.format()
                        .style("sidecar")
                        .orElseThrow()
                        .template("", List.of(Map.entry("title", "Bees"), Map.entry("status", "a: b")), List.of()));
    }

    private static ProposalDocument header(String yaml) {
        return new ProposalReader(PROCESS, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .header(new SourceText("plan.yaml", yaml));
    }
}
