package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupersessionTest {

    @Test
    void writesBothSidesAndTheStatus() throws IOException {
        Shelf shelf = Shelf.example("jumpstarter", "jumpstarter-jep", "docs/source/contributing/jeps");
        shelf.carryOut(Supersession.plan(shelf.desk(), "JEP-0011", "JEP-0010", false));
        String older = shelf.text("JEP-0010-power-cycle-hooks.md");
        assertTrue(older.contains("| **Status**        | Superseded                                      |"), older);
        assertTrue(older.contains("| **Superseded-By** | JEP-0011                                        |"), older);
        assertTrue(shelf.text("JEP-0011-shared-leases.md")
                .contains("| **Supersedes**    | JEP-0010                                       |"));
        Outcome again = Supersession.plan(shelf.desk(), "JEP-0011", "JEP-0010", false);
        assertEquals(List.of(), assertInstanceOf(Plan.class, again).changes());
    }

    @Test
    void linksWhereFileNamesDoNotSayWhatPeopleCallAProposal() throws IOException {
        Shelf shelf = Shelf.of("dynamo-dep", "deps");
        shelf.put("deps/0001-a.md", "# A\n\n**Status**: Draft\n\n**Replaced By**:\n\n# Summary\n");
        shelf.put("deps/0002-b.md", "# B\n\n**Status**: Draft\n\n**Replaces**: [DEP-0007](0007-x.md)\n\n# Summary\n");
        Plan plan = shelf.carryOut(Supersession.plan(shelf.desk(), "2", "1", false));
        assertEquals(
                "# A\n\n**Status**: Draft\n\n**Replaced By**: [DEP-0002](0002-b.md)\n\n# Summary\n",
                shelf.text("0001-a.md"));
        assertEquals(
                "# B\n\n**Status**: Draft\n\n**Replaces**: [DEP-0007](0007-x.md), [DEP-0001](0001-a.md)\n\n# Summary\n",
                shelf.text("0002-b.md"));
        assertEquals(
                "DEP-0001 stays 'Draft': no step leads from there to 'Replaced'",
                plan.notes().get(0));
    }

    @Test
    void aProcessSaysWhichStatusIsThatOfAProposalThatWasReplaced() throws IOException {
        ProcessReader.Result process = new ProcessReader().read(new SourceText("process.yaml", """
                id: rfc
                prefix: RFC
                files: {name: "{number}-{slug}.md"}
                header: bold-lines
                fields:
                  - {name: Status, type: status}
                  - {name: Löst ab, type: proposals}
                  - {name: Abgelöst durch, type: proposals}
                statuses:
                  - {name: Gültig, kind: done, initial: true, next: Abgelöst}
                  - {name: Abgelöst, kind: closed}
                relations:
                  - {field: Löst ab, inverse: Abgelöst durch, supersedes: Abgelöst}
                """));
        assertEquals(List.of(), process.diagnostics().all());
        Shelf shelf = new Shelf(process.process().orElseThrow(), "rfcs");
        shelf.put("rfcs/0001-a.md", "# A\n\n**Status**: Gültig\n\n**Abgelöst durch**:\n\n## Anlass\n");
        shelf.put("rfcs/0002-b.md", "# B\n\n**Status**: Gültig\n\n**Löst ab**:\n\n## Anlass\n");
        shelf.carryOut(Supersession.plan(shelf.desk(), "2", "1", false));
        assertTrue(shelf.text("0001-a.md").contains("**Status**: Abgelöst\n"), shelf.text("0001-a.md"));
        assertTrue(shelf.text("0002-b.md").contains("**Löst ab**: [RFC-0001](0001-a.md)"), shelf.text("0002-b.md"));
    }

    @Test
    void refusesAProposalThatTakesItsOwnPlace() throws IOException {
        Shelf shelf = Shelf.example("plano", "plano-pep", "docs/peps");
        Outcome outcome = Supersession.plan(shelf.desk(), "1", "PEP-0001", false);
        assertEquals(
                "PEP-0001 cannot take its own place",
                assertInstanceOf(Refusal.class, outcome).reason());
    }
}
