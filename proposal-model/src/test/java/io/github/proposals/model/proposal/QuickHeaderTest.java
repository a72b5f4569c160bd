package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads quickly only what is read slowly in the same way. */
class QuickHeaderTest {

    private static final String BOLD =
            "# Free slots\n\n**Status**: Draft\n\n**Authors**: @ada\n\n**Category**: Process\n";
    private static final String TABLE = "# PEP-0001: Free slots\n\n| Field | Value |\n|---|---|\n| **PEP** | 0001 |\n"
            + "| **Title** | Free slots |\n| **Status** | Draft |\n| **Author(s)** | Ada (@ada) |\n";

    private static final Map<String, ProposalProcess> PROCESSES =
            Map.of("dynamo-dep", BuiltInProcesses.get("dynamo-dep"), "plano-pep", BuiltInProcesses.get("plano-pep"));

    /** What people write into headers, rightly and wrongly. */
    private static final List<String> SCRAPS = List.of(
            "\n",
            "\n\n",
            "# ",
            "## Status\n",
            "**Status**: Approved\n",
            "**Status:** Draft\n",
            "- Status: Draft\n",
            "Status: Draft\n",
            "> ",
            "    ",
            "---\n",
            "---\nstatus: Approved\n---\n",
            "===\n",
            "<div>\n",
            "<!-- x -->",
            "| Status | Accepted |\n",
            "|---|---|\n",
            "|",
            "`",
            "```\n",
            "*",
            "\\",
            " | ",
            "[x]",
            "Draft | Approved",
            "**",
            ":",
            "TBD",
            "\r",
            "1. ",
            "\t",
            "&amp;",
            "*Under Review*");

    @Test
    void readsWhatIsWrittenAsTheProcessWants() {
        assertEquals(Optional.of(new HeaderFacts("Draft", "Free slots")), quick("dynamo-dep", BOLD));
        assertEquals(Optional.of(new HeaderFacts("Draft", "Free slots")), quick("plano-pep", TABLE));
    }

    @Test
    void looksCloserWhereAStatusMayStandTwice() {
        assertFalse(quick("dynamo-dep", BOLD + "\n**Status**: Approved\n").isPresent());
        assertFalse(quick("dynamo-dep", "---\nstatus: Draft\n---\n" + BOLD).isPresent());
        assertFalse(quick("dynamo-dep", BOLD + "\n- Status: Draft\n").isPresent());
    }

    @Test
    void neverDisagreesWithAParserOnMistakes() {
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 4000; i++) {
            boolean bold = random.nextBoolean();
            StringBuilder text = new StringBuilder(bold ? BOLD : TABLE);
            for (int scraps = random.nextInt(3); scraps > 0; scraps--) {
                text.insert(random.nextInt(text.length()), SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            String id = bold ? "dynamo-dep" : "plano-pep";
            Optional<HeaderFacts> quick = quick(id, text.toString());
            if (quick.isPresent()) {
                read++;
                assertEquals(slow(id, text.toString()), quick.get(), text::toString);
            }
        }
        assertTrue(read > 500, "only " + read);
    }

    private static Optional<HeaderFacts> quick(String id, String text) {
        ProposalProcess process = PROCESSES.get(id);
        return new QuickHeader(process, new FieldReader(process, new ReferenceReader(process, List.of())))
                .read("0001-a.md", top(process, text));
    }

    private static String top(ProposalProcess process, String text) {
        return new DocumentParser(
                        process.format(), label -> process.field(label).isPresent())
                .top("0001-a.md", text);
    }

    private static HeaderFacts slow(String id, String text) {
        ProposalProcess process = PROCESSES.get(id);
        Proposal proposal = new ProposalReader(process, Circumstances.on(LocalDate.EPOCH))
                .read(new SourceText("0001-a.md", top(process, text)))
                .proposal();
        String written = proposal.fieldOf(FieldType.STATUS)
                .filter(Field::known)
                .map(Field::text)
                .orElse("");
        return new HeaderFacts(proposal.status().map(Status::name).orElse(written), proposal.titleText());
    }
}
