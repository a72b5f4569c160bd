package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemandExplainedTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: boats
                    name: Boats
                    prefix: B
                    document: B-0
                    files: {name: "{number}.md"}
                    header: bold-lines
                    fields:
                      - {name: Status, type: status}
                      - name: Sponsor
                        type: people
                        says: Who pays is named.
                        required:
                          - {when: {status: [Afloat]}, says: A boat that floats has a sponsor.}
                          - {severity: warning}
                    statuses:
                      - {name: Planned, kind: open, initial: true, next: [Afloat]}
                      - {name: Afloat, kind: done}
                    sections:
                      - {name: Hull, aliases: [Body], required: true, paragraphs: 2}
                      - {name: Mast}
                    """))
            .process()
            .orElseThrow();

    @Test
    void aFieldSaysWhenItMustBeThereAndWhichSentencesSaySo() {
        assertEquals(
                """
                The field 'Sponsor' in Boats (boats)
                  Required for those with status Afloat; recommended.
                  Holds people.
                  B-0: "Who pays is named."
                  B-0: "A boat that floats has a sponsor."
                """, DemandExplained.ofField(PROCESS, "sponsors").orElseThrow().text());
    }

    @Test
    void aSectionAnswersToItsAliases() {
        assertEquals(
                """
                The section 'Hull' in Boats (boats)
                  Required.
                  At most 2 paragraphs.
                  Also called Body.
                """, DemandExplained.ofSection(PROCESS, "body").orElseThrow().text());
        assertEquals(
                """
                The section 'Mast' in Boats (boats)
                  Optional.
                """, DemandExplained.ofSection(PROCESS, "Mast").orElseThrow().text());
        assertEquals(Optional.empty(), DemandExplained.ofSection(PROCESS, "Oar"));
    }
}
