package io.github.proposals.model.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.QuickMarkup;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are told by their looks only where they cannot be anything else. */
class QuickMarkdownTest {

    private static final QuickMarkup QUICK = new Markdown().quick().orElseThrow();

    @ParameterizedTest
    @CsvSource({"a, true", "<b>, true", "<!-- a, false", "a <!-- b -->, false", "```, false", "~~~ a, false", "``, true"
    })
    void whatReachesOverSeveralLinesIsNotSimple(String top, boolean simple) {
        assertEquals(simple, QUICK.isSimple(top));
    }

    @Test
    void aTitleIsAHeadingOfLevelOne() {
        assertEquals(Optional.of("A"), QUICK.title("#  A "));
        assertEquals(Optional.empty(), QUICK.title("## A"));
        assertEquals(Optional.empty(), QUICK.title("#A"));
        assertEquals(Optional.empty(), QUICK.title("A"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', commentCharacter = '%', textBlock = """
            a,        ~~,   true
            a,        b,    true
            # a,      ~~,   false
            <a>,      ~~,   false
            ---,      b,    false
            ===,      b,    false
            -,        b,    false
            ~ -- ~,   b,    false
            ---,      ~ ~,  true
            --- a,    b,    true
            -=,       b,    true
            """)
    void textIsWhatMakesNoHeading(String line, String before, boolean text) {
        assertEquals(text, QUICK.isText(line, before));
    }
}
