package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.ProposalId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other proposals are found where a text names them, and only there. */
class ReferenceReaderTest {

    private final ReferenceReader references = new ReferenceReader(TinyProcess.PROCESS, List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "TIP-0011 = 11",
                "TIP 0011 = 11",
                "TIP-11, TIP 12 (More bees) = 11 12",
                "TIP-10000 = 10000",
                "TIP-00111, TIP-000009 = 111 9",
                "TIP-0011, TIP-0012 = 11 12",
                "TIP-0011 (Bees), TIP-0012 (More bees) = 11 12",
                "TIP-0012 TIP-0011 TIP-0012 = 12 11",
                "[TIP-0011](TIP-0011-bees.md) = 11",
                "[Bees](TIP-0011-bees.md) = 11",
                "[Bees](../tips/TIP-0011-bees.md#summary) = 11",
                "[Bees](<TIP-0011-bees.md>) = 11",
                "0011 = 11",
                "0011, 0012 = 11 12",
                "- 0010 - 0011 = 10 11",
                "tip-0011, tip 12, Tip#13 = 11 12 13",
                "TIP0011, TIP_12 = 11 12",
                "TIP-0000 = 0"
            })
    void aValueNamesProposals(String value, String numbers) {
        assertEquals(
                numbers,
                references.inValue(value, "tips/TIP-0001-a.md").stream()
                        .map(ProposalId::name)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "TIP-0011a",
                "TIP-001\uff11",
                "001\u0661",
                "XTIP-0011",
                "PEP-0011",
                "in 2026 perhaps",
                "https://example.org/TIP-0011-bees.md",
                "[PR](https://example.org/TIP-0011-bees.md)",
                "[PR](https://example.org/0011)",
                "https://example.org/pull/0011",
                "#0011",
                "2026-01-01"
            })
    void aValueWithoutAProposalNamesNone(String value) {
        assertEquals(List.of(), references.inValue(value, "tips/TIP-0001-a.md"));
    }

    @Test
    void aMentionInTheTextIsFoundWhereItStands() {
        assertEquals(List.of("TIP-0001 a.md:1:11", "TIP-0002 a.md:3:9", "TIP-0003 a.md:4:1"), mentions("""
                # Bees of TIP-0001

                As 🐝 in TIP-0002, and in
                TIP 0003.
                """));
    }

    @Test
    void zerosTooManyChangeNoNumberAndZerosTooFewMayBeAnother() {
        assertEquals(List.of("TIP-0022 a.md:1:1"), mentions("TIP-00022 and TIP-22 and TIP-000022.\n"));
    }

    @Test
    void aMentionInALinkIsLeftToTheLink() {
        assertEquals(List.of(), mentions("See [TIP-0002](TIP-0002-b.md) and <https://example.org/TIP-0003>.\n"));
    }

    @Test
    void aMentionInTheHeaderIsLeftToTheHeader() {
        assertEquals(List.of(), mentions("""
                | Field | Value |
                |---|---|
                | Status | Draft |
                | Requires | TIP-0002 |
                """));
    }

    @Test
    void aMentionInCodeOrInACommentIsNone() {
        assertEquals(List.of(), mentions("""
                `TIP-0002` <!-- TIP-0003 -->

                ```
                TIP-0004
                ```
                """));
    }

    @Test
    void aPartOfAnotherWordIsNoMention() {
        assertEquals(List.of(), mentions("docs/TIP-0002-b.md a-TIP-0002 TIP-0002x x.TIP-0002 TIP0002 TIP--0002\n"));
    }

    private List<String> mentions(String content) {
        return references.inProse(TinyProcess.proposal("a.md", content).document()).stream()
                .map(mention -> "TIP-%04d %s".formatted(mention.id().number().orElseThrow(), mention.place()))
                .toList();
    }
}
