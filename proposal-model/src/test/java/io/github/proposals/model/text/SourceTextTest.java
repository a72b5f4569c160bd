package io.github.proposals.model.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets become lines and columns as editors count them, and the line to show is one that people can read. */
class SourceTextTest {

    @Nested
    class Lines {

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void endInAnyOfTheThreeWays(String lineEnd) {
            SourceText text = text("one" + lineEnd + "two" + lineEnd + "three");

            assertAll(
                    () -> assertEquals(3, text.lineCount()),
                    () -> assertEquals("one", text.slice(text.line(1))),
                    () -> assertEquals("two", text.slice(text.line(2))),
                    () -> assertEquals("three", text.slice(text.line(3))),
                    () -> assertEquals(new Position(3, 1), positionOf("three", text)));
        }

        @Test
        void mayEndDifferentlyInOneFile() {
            SourceText text = text("a\r\nb\rc\nd");

            assertAll(
                    () -> assertEquals(new Position(1, 1), positionOf("a", text)),
                    () -> assertEquals(new Position(2, 1), positionOf("b", text)),
                    () -> assertEquals(new Position(3, 1), positionOf("c", text)),
                    () -> assertEquals(new Position(4, 1), positionOf("d", text)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void areNotStartedByAFinalLineEnd(String lineEnd) {
            assertEquals(2, text("one" + lineEnd + "two" + lineEnd).lineCount());
        }

        @Test
        void mayBeBlankInBetween() {
            SourceText text = text("one\n\n\r\n\rfive");

            assertAll(
                    () -> assertEquals(5, text.lineCount()),
                    () -> assertEquals(Span.at(4), text.line(2)),
                    () -> assertEquals(Span.at(5), text.line(3)),
                    () -> assertEquals(Span.at(7), text.line(4)),
                    () -> assertEquals("five", text.slice(text.line(5))));
        }

        @Test
        void areOneInAnEmptyText() {
            SourceText text = text("");

            assertAll(
                    () -> assertEquals(1, text.lineCount()),
                    () -> assertEquals(Span.at(0), text.line(1)),
                    () -> assertEquals(Position.START, text.position(0)));
        }

        @Test
        void areOneInATextOfOneLineEnd() {
            SourceText text = text("\n");

            assertAll(() -> assertEquals(1, text.lineCount()), () -> assertEquals("", text.slice(text.line(1))));
        }

        @Test
        void holdTheirOwnLineEnd() {
            SourceText text = text("ab\r\ncd");

            assertAll(
                    () -> assertEquals(1, text.lineOf(2)),
                    () -> assertEquals(1, text.lineOf(3)),
                    () -> assertEquals(2, text.lineOf(4)));
        }

        @Test
        void areFoundInATextOfVeryManyOfThem() {
            SourceText text = text("x\n".repeat(10_000));

            assertAll(
                    () -> assertEquals(10_000, text.lineCount()),
                    () -> assertEquals(new Position(10_000, 1), text.position(19_998)));
        }
    }

    @Nested
    class Columns {

        @Test
        void countAnEmojiAsOne() {
            SourceText text = text("🚀🚀 go\n🚀 on");

            assertAll(
                    () -> assertEquals(new Position(1, 4), positionOf("go", text)),
                    () -> assertEquals(
                            new Position(2, 1), text.position(text.line(2).start())),
                    () -> assertEquals(new Position(2, 3), positionOf("on", text)));
        }

        @Test
        void countATabAsOne() {
            assertEquals(new Position(1, 3), positionOf("x", text("\t\tx")));
        }

        @Test
        void countHalfOfAnEmojiAsOne() {
            SourceText text = text("\uD83Dx\uDE80y");

            assertEquals(new Position(1, 4), positionOf("y", text));
        }

        @Test
        void goOnBehindTheLastCharacter() {
            assertEquals(new Position(2, 4), text("ab\nüé🚀").position(7));
        }

        @Test
        void startAgainBehindAFinalLineEnd() {
            assertEquals(new Position(2, 1), text("ab\n").position(3));
        }
    }

    @Nested
    class Excerpts {

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
            assertEquals(
                    new Excerpt("a\\u{1b}[31mb\\u{202e}d\\u{200b}e f", 20, 10), excerpt.shown(), "what is printed");
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
                    () -> assertEquals(
                            excerpt.line().length() - 6, excerpt.line().indexOf("needle")));
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

    @Nested
    class Narrowing {

        private final SourceText text = text("x x\n🚀 Draft, Acepted, Acepted | Draft\n");

        @Test
        void findsTheWordsInsideOfThePlace() {
            Place whole = placeOf("Draft, Acepted", text);
            Place narrow = whole.narrow("Acepted");

            assertAll(
                    () -> assertEquals(new Position(2, 10), narrow.start()),
                    () -> assertEquals(new Position(2, 17), narrow.end()),
                    () -> assertEquals("Acepted", underlined(narrow.excerpt())),
                    () -> assertEquals(whole.path(), narrow.path()));
        }

        @Test
        void doesNotLookInFrontOfThePlace() {
            Place narrow = placeOf("Acepted | Draft", text).narrow("Draft");

            assertEquals(new Position(2, 29), narrow.start());
        }

        @Test
        void doesNotLookBehindThePlace() {
            Place whole = placeOf("Draft, ", text);

            assertSame(whole, whole.narrow("Acepted"));
        }

        @Test
        void leavesAPlaceWithoutTheWords() {
            Place whole = placeOf("Draft", text);

            assertAll(() -> assertSame(whole, whole.narrow("Final")), () -> assertSame(whole, whole.narrow("")));
        }

        @Test
        void leavesAPlaceOfSeveralLines() {
            Place whole = text.place(new Span(0, 8));

            assertSame(whole, whole.narrow("x"));
        }

        @Test
        void leavesAPlaceWithoutALine() {
            Place whole = Place.ofFile("a.md");

            assertSame(whole, whole.narrow("a"));
        }

        @Test
        void worksInALineThatWasCut() {
            SourceText huge = text("hay ".repeat(1_000) + "a needle" + " hay".repeat(1_000));
            Place narrow = placeOf("a needle", huge).narrow("needle");

            assertAll(
                    () -> assertEquals(new Position(1, 4_003), narrow.start()),
                    () -> assertEquals("needle", underlined(narrow.excerpt())));
        }
    }

    @Test
    void aPlaceReadsAsPathLineAndColumn() {
        assertEquals("docs/a.md:2:3", placeOf("b", text("\n  b")).toString());
    }

    @Test
    void placesAreOrderedByPathThenByLineThenByColumn() {
        SourceText text = text("a b\nc");
        Place first = placeOf("a", text);
        Place second = placeOf("b", text);
        Place third = placeOf("c", text);

        assertAll(
                () -> assertEquals(-1, Integer.signum(first.compareTo(second))),
                () -> assertEquals(-1, Integer.signum(second.compareTo(third))),
                () -> assertEquals(1, Integer.signum(first.compareTo(Place.ofFile("a.md")))));
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        assertAll(
                () -> assertThrows(IllegalArgumentException.class, () -> new Span(3, 2)),
                () -> assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2)));
    }

    private static SourceText text(String content) {
        return new SourceText("docs/a.md", content);
    }

    private static Span spanOf(String words, SourceText text) {
        int start = text.content().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Place placeOf(String words, SourceText text) {
        return text.place(spanOf(words, text));
    }

    private static Position positionOf(String words, SourceText text) {
        return text.position(spanOf(words, text).start());
    }

    private static String underlined(Excerpt excerpt) {
        int from = excerpt.line().offsetByCodePoints(0, excerpt.from());
        return excerpt.line().substring(from, excerpt.line().offsetByCodePoints(from, excerpt.length()));
    }

    @Test
    void findsTheOffsetOfACodePointBehindAnyMixtureOfCharacters() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(List.of("a", "🚀", "ü", "\ud83d", "\ude80", "\n").get(random.nextInt(6)));
            }
            SourceText source = new SourceText("a.md", text.toString());
            int start = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
            int left = text.codePointCount(start, text.length());
            for (int points = 0; points <= left; points++) {
                assertEquals(text.offsetByCodePoints(start, points), source.offset(start, points), text.toString());
            }
            assertEquals(text.length(), source.offset(start, left + 5));
        }
    }
}
