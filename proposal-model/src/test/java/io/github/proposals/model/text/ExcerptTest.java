package io.github.proposals.model.text;

import static io.github.proposals.model.text.GivenText.placeOf;
import static io.github.proposals.model.text.GivenText.text;
import static io.github.proposals.model.text.GivenText.underlined;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line to show of a place is one that people can read, whatever stands in it. */
class ExcerptTest {

    @Test
    void showTheWholeOfAShortLine() {
        Place place = placeOf("Acepted", text("one\nStatus: Acepted!\n"));

        assertEquals(new Excerpt("Status: Acepted!", 8, 7), place.excerpt());
    }

    @Test
    void underlineInCodePoints() {
        Place place = placeOf("Acepted", text("🚀🚀 Acepted 🚀"));

        assertAll(
                () -> assertEquals(new Excerpt("🚀🚀 Acepted 🚀", 3, 7), place.excerpt()),
                () -> assertEquals("Acepted", underlined(place.excerpt())));
    }

    @Test
    void underlineOneCharacterWhereThereIsNothing() {
        SourceText text = text("Status:\nnext");

        assertEquals(new Excerpt("Status:", 7, 1), text.place(Span.at(7)).excerpt());
    }

    @Test
    void underlineOnlyTheFirstLineOfSeveral() {
        SourceText text = text("ab cd\nef");

        assertEquals(new Excerpt("ab cd", 3, 2), text.place(new Span(3, 8)).excerpt());
    }

    @Test
    void showATabAsOneBlank() {
        assertEquals(new Excerpt(" a b", 3, 1), placeOf("b", text("\ta\tb")).excerpt());
    }

    @Test
    void writeOutWhatWouldMoveTheCursorAndMoveTheMarkWithIt() {
        Excerpt excerpt =
                placeOf("d\u200Be", text("a\u001B[31mb\u202Ed\u200Be f")).excerpt();

        assertEquals("a\u001B[31mb\u202Ed\u200Be f", excerpt.line(), "what it was");
        assertEquals(new Excerpt("a\\u{1b}[31mb\\u{202e}d\\u{200b}e f", 20, 10), excerpt.shown(), "what is printed");
    }

    @Test
    void areCutOnBothSidesOfALineOfAMegabyte() {
        Excerpt excerpt = placeOf("needle", text("hay ".repeat(130_000) + "needle" + " hay".repeat(130_000)))
                .excerpt();

        assertAll(
                () -> assertEquals("needle", underlined(excerpt)),
                () -> assertEquals(162, excerpt.line().length()),
                () -> assertEquals('…', excerpt.line().charAt(0)),
                () -> assertEquals('…', excerpt.line().charAt(161)));
    }

    @Test
    void areCutOnlyAtTheEndForAWordAtTheStart() {
        Excerpt excerpt =
                placeOf("needle", text("needle" + " hay".repeat(1_000))).excerpt();

        assertAll(
                () -> assertEquals("needle", underlined(excerpt)),
                () -> assertEquals(0, excerpt.from()),
                () -> assertEquals(160, excerpt.line().indexOf('…')));
    }

    @Test
    void areCutOnlyAtTheStartForAWordAtTheEnd() {
        Excerpt excerpt =
                placeOf("needle", text("hay ".repeat(1_000) + "needle")).excerpt();

        assertAll(
                () -> assertEquals("needle", underlined(excerpt)),
                () -> assertEquals('…', excerpt.line().charAt(0)),
                () -> assertEquals(excerpt.line().length() - 6, excerpt.line().indexOf("needle")));
    }

    @Test
    void underlineNoMoreThanTheyShow() {
        SourceText text = text("x".repeat(1_000_000));
        Excerpt excerpt = text.place(new Span(500_000, 1_000_000)).excerpt();

        assertEquals(120, excerpt.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void neverCutAnEmojiInTwo(int shift) {
        String line = "x".repeat(shift) + "🚀".repeat(500) + "needle" + "x".repeat(shift) + "🚀".repeat(500);
        Excerpt excerpt = placeOf("needle", text(line)).excerpt();

        assertAll(
                () -> assertEquals("needle", underlined(excerpt)),
                () -> assertEquals(
                        0,
                        excerpt.line()
                                .codePoints()
                                .filter(c -> c >= 0xD800 && c <= 0xDFFF)
                                .count()));
    }

    @Test
    @Timeout(20)
    void areFastForManyPlacesInALineOfAMegabyte() {
        SourceText text = text("🚀 hay ".repeat(150_000));

        for (int i = 0; i < 20_000; i++) {
            Span span = new Span(i * 50 + 6, i * 50 + 7);
            assertEquals(1, text.place(span).start().line());
        }
    }
}
