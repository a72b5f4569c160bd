package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import org.junit.jupiter.api.Test;

class StatusExplainedTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: boats
                    name: Boats
                    prefix: B
                    files: {name: "{number}.md"}
                    header: bold-lines
                    fields:
                      - {name: Status, type: status}
                      - {name: Type, type: type, values: [Oar, Sail]}
                    statuses:
                      - {name: Planned, aliases: [Sketched, Drawn], kind: open, initial: true, next: [Afloat]}
                      - {name: Afloat, kind: done, meaning: It floats.}
                      - {name: Rigged, kind: done, only: {type: [Sail]}}
                    transitions:
                      - {from: Planned, to: Rigged, when: {type: [Sail]}}
                      - {from: Afloat, to: Planned, severity: info}
                    """))
            .process()
            .orElseThrow();

    @Test
    void aStatusIsFoundByAnAliasAndSaysWhoMayTakeWhichStep() {
        assertEquals("""
                Planned in Boats (boats), of the kind open
                  Also called Sketched, Drawn.
                  A proposal may begin with it.
                  Reached from: Afloat (found as an info)
                  Left for: Afloat, Rigged (those of type Sail)
                """, StatusExplained.of(PROCESS, "drawn").orElseThrow().text());
    }

    @Test
    void aStatusThatOnlySomeMayHaveSaysSo() {
        assertEquals("""
                Rigged in Boats (boats), of the kind done
                  Only for those of type Sail.
                  Reached from: Planned (those of type Sail)
                  Left for: nowhere
                """, StatusExplained.of(PROCESS, "Rigged").orElseThrow().text());
    }
}
