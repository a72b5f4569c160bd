package io.github.proposals.model.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** flexmark reads the text of the author, but for lines that nobody writes. */
class ParserInputTest {

    private static final int MOST = 200;

    @ParameterizedTest
    @ValueSource(
            strings = {"a ", "-", "- ", "*", "_", "`", "~", "=", "#", "> ", "<", "<a ", " ", "\t", "1. ", "a\n", "\r\n"
            })
    void aTextOfShortLinesIsLeftAlone(String piece) {
        String text = piece.repeat(MOST / piece.length());

        assertEquals(text, ParserInput.of(text));
        assertFalse(ParserInput.hasLongLines(text));
        assertFalse(ParserInput.hasLongLines(text + "\n" + text + "\n"));
    }

    @Test
    void aLineOfOneMoreIsLong() {
        String line = "a".repeat(MOST + 1);

        assertTrue(ParserInput.hasLongLines(line));
        assertTrue(ParserInput.hasLongLines(line + "\nb\n"));
        assertTrue(ParserInput.hasLongLines("b\n" + line + "\nb\n"));
        assertTrue(ParserInput.hasLongLines("b\n" + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "- a", "* a", "+ a", "12. a", "> a", "> - a", "    a", "\ta", "+a", "[", "!"})
    void aLongParagraphIsLeftAlone(String begin) {
        String text = begin + " b -- c ** d __ e".repeat(40);

        assertSame(text, ParserInput.of(text), "not even copied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a b=\"c\">d", "-a", "# a", "--", "`a`"})
    void aLongLineThatBeginsWithAMarkIsLeftAloneIfItHoldsWords(String begin) {
        String text = begin + " b -- c ** d __ e".repeat(40);

        assertEquals(text, ParserInput.of(text));
    }

    @Test
    void aLineAcrossThePageIsShortened() {
        assertEquals("-".repeat(MOST) + " ".repeat(100), ParserInput.of("-".repeat(MOST + 100)));
        assertEquals("- ".repeat(MOST / 2) + " ".repeat(100), ParserInput.of("- ".repeat(MOST / 2 + 50)));
        assertEquals("> " + "*".repeat(MOST) + " ", ParserInput.of("> " + "*".repeat(MOST + 1)));
        assertEquals("*".repeat(MOST) + " ".repeat(3) + "a", ParserInput.of("*".repeat(MOST + 3) + "a"));
    }

    @Test
    void eachKindOfMarkIsCountedByItself() {
        String text = "-".repeat(150) + "*".repeat(150) + "`".repeat(150);

        assertEquals(text, ParserInput.of(text));
        assertEquals("-".repeat(150) + ">" + "-".repeat(150), ParserInput.of("-".repeat(150) + ">" + "-".repeat(150)));
    }

    @Test
    void otherLinesStayAsTheyAre() {
        String line = "_".repeat(MOST + 10);

        assertEquals(
                "# a\r\n" + "_".repeat(MOST) + " ".repeat(10) + "\r\n\r\nb\n" + "_".repeat(MOST) + " ".repeat(10),
                ParserInput.of("# a\r\n" + line + "\r\n\r\nb\n" + line));
    }

    @Test
    void aHugeTagIsNone() {
        String fine = "<a" + " b=c".repeat(MOST) + ">";
        String huge = "<a" + " b=c".repeat(MOST + 1) + ">";

        assertEquals(fine, ParserInput.of(fine));
        assertEquals("x".repeat(huge.length()), ParserInput.of(huge));
        assertEquals("- " + "x".repeat(huge.length()), ParserInput.of("- " + huge));
        assertEquals("x".repeat(MOST + 2), ParserInput.of("<" + "a".repeat(MOST + 1)));
        assertEquals("<" + "a".repeat(MOST), ParserInput.of("<" + "a".repeat(MOST)));
        String closed = "<a>" + " b".repeat(MOST + 1);
        assertEquals(closed, ParserInput.of(closed));
    }

    @Test
    void noHeadingHasSoManyBlanks() {
        String fine = "# a" + " ".repeat(300) + "b";
        String many = "# a" + " ".repeat(150) + "\t".repeat(151) + "b";

        assertEquals(fine, ParserInput.of(fine));
        assertEquals("x".repeat(many.length()), ParserInput.of(many));
        assertEquals("a" + many, ParserInput.of("a" + many));
        String apart = "# a" + (" ".repeat(200) + "b").repeat(2);
        assertEquals(apart, ParserInput.of(apart));
    }

    @Test
    void aZeroCharacterEndsNoText() {
        assertEquals("a\uFFFDb", ParserInput.of("a\0b"));
    }
}
