package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text without marks still knows what was written. */
class UnmarkedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "^**Draft** `now`, ~~not~~ _then_^; Draft now, not then",
                "^  two \t blanks\u00a0 more  ^; two blanks more",
                "snake_case and _emphasis_; snake_case and emphasis",
                "_; ^^",
                "a_; a",
                "snake\\_case \\* \\\\ \\a; snake_case * \\ \\a",
                "^at the end \\^; at the end \\",
                "[x](y_z.md); [x](y_z.md)",
            })
    void losesMarksAndBlanks(String written, String text) {
        assertEquals(text, Unmarked.of(written).text());
    }

    @Test
    void aPartOfItIsFoundInWhatIsWritten() {
        String written = "**Draft**  (`now` )  or so";
        Unmarked text = Unmarked.of(written);
        assertEquals("Draft (now ) or so", text.text());
        assertEquals("Draft", words(written, text.written(new Span(0, 5))));
        assertEquals("now", words(written, text.written(new Span(7, 11))));
        assertEquals("(`now` )", words(written, text.written(new Span(5, 13))));
        assertEquals("or so", words(written, text.behind(12)));
        assertEquals("Draft**  (", words(written, text.written(new Span(0, 7))));
    }

    private static String words(String written, Span span) {
        return written.substring(span.start(), span.end());
    }
}
