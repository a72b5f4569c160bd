package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link in a value says where it leads, as CommonMark finds that out. */
class LinkDefinitionsTest {

    private static final String TEXT = """
            # TIP-0001: Bees

            Text.

            [r]: https://example.org/r
            [Two  words]: <two.md> "Two"
            [r]: https://example.org/second
            """;

    @ParameterizedTest
    @CsvSource({
        "[Reasons][r], [Reasons](https://example.org/r)",
        "[Reasons][R] and [r], [Reasons](https://example.org/r) and [r](https://example.org/r)",
        "[r][], [r](https://example.org/r)",
        "[$1][r], [$1](https://example.org/r)",
        "[two words], [two words](two.md)",
        "[x][two  WORDS], [x](two.md)",
        "[r](other.md), [r](other.md)",
        "[Reasons][s], [Reasons][s]",
        "[s], [s]",
        "r, r",
    })
    void isFoundByItsLabel(String value, String said) {
        assertEquals(said, definitions(TEXT).in(value));
    }

    @Test
    void withoutDefinitionsAValueStaysAsItIs() {
        assertEquals(
                "[r]",
                definitions("# TIP-0001: Bees\n\nSee <https://example.org>.\n").in("[r]"));
    }

    private static LinkDefinitions definitions(String text) {
        return new LinkDefinitions(TinyProcess.proposal("a.md", text).document());
    }
}
