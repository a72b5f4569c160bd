package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments are found where browsers see them. */
class CommentsTest {

    @Test
    void areFoundFromTheirFirstToTheirLastCharacter() {
        ProposalDocument document = DocumentCase.parse("a <!-- b --> c <!--d--> <!----> e\n");

        assertEquals(
                List.of("<!-- b -->", "<!--d-->", "<!---->"),
                document.comments().stream().map(document.source()::slice).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            a <!--> b --> c          => <!-->
            a <!---> b --> c         => <!--->
            <!-- b -- c --> d        => <!-- b -- c -->
            <!-- a --!> b            => <!-- a --!>
            <!-- a --> b <!-- c -->  => <!-- a --> <!-- c -->
            <div><!--> b --></div>   => <!-->
            <div><!---> b --></div>  => <!--->
            <div>->b<!--c--></div>   => <!--c-->
            """)
    void endWhereBrowsersEndThem(String text, String comments) {
        ProposalDocument document = DocumentCase.parse(text);

        assertEquals(
                comments,
                document.comments().stream().map(document.source()::slice).collect(Collectors.joining(" ")));
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
