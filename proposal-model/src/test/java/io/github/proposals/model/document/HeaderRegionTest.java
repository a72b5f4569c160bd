package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A header stands between the title and the next heading. */
class HeaderRegionTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            commentCharacter = '%',
            nullValues = "none",
            textBlock = """
            # T||**Status**: a                                       => Status=a
            **Status**: a||# T                                       => Status=a
            # T||## U||**Status**: a                                 => none
            # T||# U||**Status**: a                                  => none
            # T||# T||**Status**: a                                  => Status=a
            # T|# T|**Status**: a                                    => Status=a
            # T||# T||# T||**Status**: a                             => Status=a
            # T||## T||**Status**: a                                 => none
            <!-- b -->||# T||# T||**Status**: a                      => Status=a
            # T||b||# T||**Status**: a                               => none
            # T||**Status**: a||# T||**Created**: b                  => Status=a
            ## T||**Status**: a||## U||**Created**: b                => Status=a
            b||## T||**Status**: a                                   => none
            <!-- b -->||## T||**Status**: a                          => Status=a
            b||# T||**Status**: a                                    => Status=a
            """)
    void belowAsManyTitlesAsThereAre(String text, String fields) {
        assertEquals(fields == null ? "" : fields, fields(DocumentCase.parse(lines(text))));
    }

    @Test
    void belowTheHeadingThatAProcessWantsAboveIt() {
        DocumentParser parser =
                new DocumentParser(BuiltInFormats.ALL.withHeaderBelow(" Preamble "), DocumentCase::isLabel);

        assertAll(
                () -> assertEquals(
                        "Status=a",
                        fields(parser.parse(new SourceText("a.md", "# T\n\n## preamble\n\n**Status**: a\n\n## U\n")))),
                () -> assertEquals(
                        "",
                        fields(parser.parse(new SourceText("a.md", "# T\n\n## U\n\n**Status**: a\n\n## Preamble\n")))));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            **Status**: a                        => Status=a
            **Status:** a                        => Status=a
            **`Status`**: a                      => Status=a
            **Status**: a\\                      => Status=a
            **Status**: a\\|  b                  => Status=a b
            **Status**: a\\b                     => Status=a\\b
            **Status**: <!-- b --> a <!-- c -->  => Status=a
            **Status**: <!-- b --><!-- c --> a   => Status=a
            **Status**: a <!-- b --> c           => Status=a c
            **Status**: <!-- a -->               => Status=
            **Status**: \u00A0a\u00A0            => Status=a
            **Status**: a  |**Created**: b       => Status=a, Created=b
            """)
    void aFieldIsItsWords(String text, String fields) {
        assertEquals(fields, fields(DocumentCase.parse("# T\n\n" + lines(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status",
                "Status:",
                "`Status:`",
                "`Status :`",
                "**Status**:",
                "*Status*",
                "__Status:__",
                "[Status:](a.md)"
            })
    void aLabelInATableIsItsWords(String label) {
        assertEquals(
                "Status=a", fields(DocumentCase.parse("# T\n\n| Field | Value |\n|---|---|\n| " + label + " | a |\n")));
    }

    @Test
    void aFieldKnowsWhereItsWordsStand() {
        ProposalDocument document = DocumentCase.parse("# T\n\n**Status:** <!-- b --> a \\\n**Created**: <!-- c -->\n");
        List<HeaderField> fields = document.header().fields();

        assertAll(
                () -> assertEquals(
                        "Status", document.source().slice(fields.get(0).labelSpan())),
                () -> assertEquals("a", document.source().slice(fields.get(0).valueSpan())),
                () -> assertEquals(0, fields.get(1).valueSpan().length()),
                () -> assertEquals(
                        "a.md:4:13", document.place(fields.get(1).valueSpan()).toString()));
    }

    private static String lines(String text) {
        return text.replace('|', '\n') + "\n";
    }

    private static String fields(ProposalDocument document) {
        return document.header().fields().stream()
                .map(field -> field.label() + "=" + field.value())
                .collect(Collectors.joining(", "));
    }
}
