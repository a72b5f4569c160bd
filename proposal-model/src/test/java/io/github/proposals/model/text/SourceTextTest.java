package io.github.proposals.model.text;

import static io.github.proposals.model.text.GivenText.positionOf;
import static io.github.proposals.model.text.GivenText.text;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets become lines and columns as editors count them. */
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

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        assertAll(
                () -> assertThrows(IllegalArgumentException.class, () -> new Span(3, 2)),
                () -> assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2)));
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
