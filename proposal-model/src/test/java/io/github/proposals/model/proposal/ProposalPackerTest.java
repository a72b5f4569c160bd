package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import io.github.proposals.model.text.SharedTexts;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A proposal says the same in less room. */
class ProposalPackerTest {

    private static final String HEADER = """
            # TIP-0011: Bees

            | Field | Value |
            |---|---|
            | **TIP** | 0011 |
            | **Status** | Draft |
            | **Author(s)** | Zoë 🐝 (@zoe), Ada (@ada) |
            | **Colour** | yellow |
            | **Created** | |
            | **Requires** | TIP-0012, TIP-0013 |

            """;

    private final ProposalReader reader =
            new ProposalReader(TinyProcess.PROCESS, Circumstances.on(LocalDate.of(2026, 11, 21)));
    private final ProposalPacker packer = new ProposalPacker();

    @Test
    void saysTheSame() {
        Proposal proposal =
                read(HEADER + """
                ## Summary

                Bees 🐝 need TIP-0012 and [flowers](TIP-0012-flowers.md#red%20ones), [more][nowhere] and
                <https://example.org/bees>. See TIP-0012 again, and TIP-0014.

                ## Motivation
                """ + "words in front ".repeat(40) + "TIP-0015" + " and words behind".repeat(40) + "\n");

        Proposal packed = packer.pack(proposal);

        assertEquals(proposal, packed);
        assertEquals(proposal.toString(), packed.withStatus("Draft").toString());
        assertEquals(4, packed.mentions().size(), "each is named once");
    }

    @Test
    void saysTheSameOfATextWithoutAnything() {
        Proposal proposal = read("");

        assertEquals(proposal, packer.pack(proposal));
    }

    @Test
    void saysTheSameOfAStatusWithValuesAndARemark() {
        ProposalProcess process = TinyProcess.read("""
                id: kite
                prefix: KITE
                files: {name: "KITE-{number}.md"}
                header: bullet-list
                fields: [{name: Status, type: status, remarks: true}, {name: Release}]
                statuses: [{name: Idea, initial: true, next: [Flying]}, {name: Flying, kind: done, forms: ["Flying (since {Release})"]}]
                """);
        Proposal proposal = new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .read(new SourceText("KITE-1.md", "# Kites\n\n- Release: 5.0\n- Status: Flying (since 6.0) & landed\n"))
                .proposal();

        Proposal packed = packer.pack(proposal);

        assertEquals(
                "Release",
                packed.fields().get(1).parts().get(0).name(),
                packed.fields().toString());
        assertTrue(packed.fields().get(1).remark().isPresent(), packed.fields().toString());
        assertEquals(proposal, packed);
    }

    @Test
    void saysTheSameWhereNothingCanBeCompressed() {
        Random random = new Random(11);
        StringBuilder noise = new StringBuilder(HEADER);
        for (int i = 0; i < 2_000; i++) {
            noise.append("[x](").append(Long.toString(random.nextLong(), 36)).append(".md)\n");
        }
        Proposal proposal = read(noise.toString());

        assertEquals(proposal, packer.pack(proposal));
    }

    @Test
    void saysTheSameOfATextThatRepeatsItself() {
        Proposal proposal = read(HEADER + chapters());
        Proposal packed = packer.pack(proposal);
        CompactWriter out = new CompactWriter(new SharedTexts(), "");
        packer.write(packed, out);

        assertEquals(proposal, packed);
        assertEquals(
                proposal,
                packer.read(
                        new CompactReader(new SharedTexts(), "", out.written()),
                        proposal.path(),
                        TinyProcess.PROCESS,
                        proposal.circumstances()));
    }

    @Test
    void aTextThatWasCutOffIsNotRead() {
        FactsForm form = new FactsForm(TinyProcess.PROCESS, "a.md", new SharedTexts());
        byte[] written = form.text(read(HEADER + chapters()).text());

        for (int length : new int[] {0, 1, 10, written.length / 2, written.length - 5}) {
            byte[] cut = Arrays.copyOf(written, length);
            assertThrows(IllegalArgumentException.class, () -> form.text(cut), () -> length + " bytes");
        }
    }

    @Test
    void saysTheSameWhenTooManyTextsCouldBeShared() {
        for (int i = 0; i < SharedTexts.MOST; i++) {
            packer.pack(read("## Chapter " + i + "\n"));
        }
        Proposal proposal = read(HEADER);

        assertEquals(proposal, packer.pack(proposal));
    }

    @Test
    void aFieldThatSharesItsTextsTakesLittleMoreThanTheNumbersOfItsPlaces() {
        Proposal proposal = read(HEADER);
        FactsForm form = new FactsForm(TinyProcess.PROCESS, proposal.path(), new SharedTexts());

        HeadFacts head = proposal.headFacts().get();
        int fields = form.head(head).length - form.head(head.with(List.of())).length;

        assertTrue(fields < 25 * proposal.fields().size(), () -> fields + " bytes");
    }

    private static String chapters() {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> "## The bees and the flowers that they find in the meadows of chapter " + i + "\n\n")
                .collect(Collectors.joining());
    }

    private Proposal read(String text) {
        return reader.read(new SourceText("tips/TIP-0011-bees.md", text)).proposal();
    }
}
