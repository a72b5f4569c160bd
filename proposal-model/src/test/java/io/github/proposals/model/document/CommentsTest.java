package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments are found where browsers see them. */
class CommentsTest {

    @Test
    void areFoundFromTheirFirstToTheirLastCharacter() {
        ProposalDocument document = DocumentCase.parse("a <!-- b --> c <!--d--> <!----> e\n");

        assertEquals(
                List.of("<!-- b -->", "<!--d-->", "<!---->"),
                document.comments().stream().map(document.source()::slice).toList());
    }

    @Test
    void mayHoldBlankLines() {
        ProposalDocument document = DocumentCase.parse("""
                <!-- a

                ## b

                -->

                ## c
                """);

        assertAll(
                () -> assertEquals(1, document.comments().size()),
                () -> assertEquals(
                        List.of("c"),
                        document.sections().stream().map(Section::title).toList()));
    }
}
