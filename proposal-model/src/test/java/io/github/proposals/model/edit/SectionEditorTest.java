package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SectionEditorTest {

    private static final ProposalProcess PROCESS = BuiltInProcesses.get("jumpstarter-jep");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void addsAnItemInTheManyWaysInWhichPeopleDateThem() {
        assertAppended("- 2026-04-06: JEP proposed\n", "- 2026-11-21: Accepted\n");
        assertAppended("* **2026-04-06**: proposed\n  ([#1](x))\n", "* **2026-11-21**: accepted\n");
        assertAppended("- JEP proposed: 2026-04-06\n", "- Accepted: 2026-11-21\n");
        assertAppended("9. Proposed (2026-04-06)\n", "10. Accepted (2026-11-21)\n");
        assertAppended("- 2026-04-06 – Proposed\n", "- 2026-11-21 – Accepted\n");
        assertAppended("| Day | What |\n|---|---|\n| 2026-04-06 | Proposed |\n", "| 2026-11-21 | Accepted |\n");
    }

    @Test
    void beginsAListWhereThereIsNothingButAComment() {
        String before = "# JEP-0010: A\n\n## Implementation History\n\n<!-- Guidance: dates. -->\n\n## References\n";
        assertEquals(before.replace("-->\n", "-->\n\n- 2026-11-21: Accepted\n"), append(before));
        assertEquals(
                "# JEP-0010: A\r\n\r\n## Implementation History\r\n\r\n- 2026-11-21: Accepted",
                append("# JEP-0010: A\r\n\r\n## Implementation History"));
    }

    @Test
    void addsASectionWhereTheProcessHasIt() {
        String entry = "## Implementation History\n\n- 2026-11-21: Accepted\n";
        assertEquals(
                "# JEP-0010: A\n\n## Abstract\n\nA.\n\n" + entry + "\n## References\n\n- None\n",
                add("# JEP-0010: A\n\n## Abstract\n\nA.\n\n## References\n\n- None\n"));
        assertEquals("# JEP-0010: A\n\n## Abstract\n\nA.\n\n" + entry, add("# JEP-0010: A\n\n## Abstract\n\nA.\n"));
    }

    private static void assertAppended(String body, String more) {
        String head = "# JEP-0010: A\n\n## Implementation History\n\n";
        String tail = "\n## References\n\n- None\n";
        assertEquals(head + body + more + tail, append(head + body + tail));
    }

    private static String append(String content) {
        ProposalText text = read(content);
        return new SectionEditor(PROCESS)
                .append(
                        text.document(),
                        text.sections()
                                .named("Implementation History")
                                .orElseThrow()
                                .section(),
                        TODAY,
                        "Accepted");
    }

    private static String add(String content) {
        ProposalText text = read(content);
        return new SectionEditor(PROCESS)
                .add(
                        text.document(),
                        text.sections(),
                        PROCESS.sections().stream()
                                .filter(it -> it.name().equals("Implementation History"))
                                .findFirst()
                                .orElseThrow(),
                        "- 2026-11-21: Accepted");
    }

    private static ProposalText read(String content) {
        return new ProposalReader(PROCESS, Circumstances.on(TODAY)).read(new SourceText("JEP-0010-a.md", content));
    }
}
