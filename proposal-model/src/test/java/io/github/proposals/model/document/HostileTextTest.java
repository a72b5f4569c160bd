package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text keeps the parser from its work. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\u0000", "---", "---\n", "---\r\n---", "<!--", "|", "|-|", "```", "[", "# ", "\t"})
    void ofAFewCharactersIsRead(String content) {
        assertEquals(content.length(), DocumentCase.parse(content).prose().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "[", "![", "](", "`", "*", "_", "<!--", "<a ", "|", "---", "\\", "🚀"})
    void thatRepeatsItselfIsReadInTime(String piece) {
        String content = "# Title\n\n" + piece.repeat(20_000) + "\n\n## End\n";

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(
                        content.length(),
                        DocumentCase.parse(content).source().content().length()));
    }

    @Test
    void keepsItsPlacesBehindAZeroCharacter() {
        ProposalDocument document = DocumentCase.parse("# A\0B\n\n## C\n");

        assertEquals(
                List.of("a.md:1:3", "a.md:3:4"),
                document.sections().stream()
                        .map(section -> document.place(section.heading()).toString())
                        .toList());
    }

    @Test
    void hasItsLastHeadingInPlaceBehindAMegabyteOfText() {
        ProposalDocument document = DocumentCase.parse("# A\n\n" + "word ".repeat(200_000) + "\n\n## B\n");

        assertEquals(
                "a.md:5:4", document.place(document.sections().get(1).heading()).toString());
    }
}
