package io.github.proposals.model.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of a table is cut at its pipes, and as wide as a screen shows it. */
class TableLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "| a | b |; a , b ",
                "| a | b; a , b",
                "a | b;a , b",
                "a | b |;a , b ",
                "  | a |; a ",
                "| a \\| b | c |; a \\| b , c ",
                "\\| a | b;\\| a , b",
                "|| b |;, b ",
                "| a |  ; a ",
            })
    void isCutAtPipesThatAreNotEscaped(String line, String cells) {
        for (String text : List.of(line, "above\n" + line + "\nbelow")) {
            TableLine row = TableLine.of(new SourceText("a.md", text), text.equals(line) ? 1 : 2);
            List<String> cut = row.cells().stream().map(row.source()::slice).toList();
            assertEquals(List.of(cells.split(",", -1)), cut);
        }
    }

    @Test
    void whatStandsOnAPipeOrBehindAllOfThemIsOfTheCellBehindIt() {
        TableLine row = TableLine.of(new SourceText("a.md", "| a | b |"), 1);
        assertEquals(
                List.of(0, 0, 0, 0, 1, 1, 1, 1, 1),
                List.of(0, 1, 2, 3, 4, 5, 7, 8, 9).stream().map(row::cellAt).toList());
        assertEquals(List.of(4, 8), List.of(row.columnBehind(0), row.columnBehind(1)));
    }

    @Test
    void aCellAtTheEndOfTheLineHasNoPipeBehindIt() {
        TableLine row = TableLine.of(new SourceText("a.md", "| a | b"), 1);
        assertEquals(
                List.of(true, false), row.cells().stream().map(row::isClosed).toList());
        assertEquals(new Span(5, 7), row.cells().get(1));
    }

    /** What Unicode calls wide or full, at both ends of each stretch of that. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x1100, 0x115F, 0x2E80, 0x3042, 0xA4C6, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6B, 0xFF01, 0xFF60,
                0x1F300, 0x1FAF8, 0x20000, 0x3FFFD
            })
    void lettersOfTheEastAndPicturesTakeTwoPlaces(int letter) {
        assertEquals(4, TableLine.width("a" + Character.toString(letter) + "b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', 0xE9, 0x10FF, 0x2E3A, 0xA4D0, 0xABF9, 0xD7CB, 0xFB00, 0xFE70, 0xFF61, 0x1F000, 0x1FB00})
    void allOthersTakeOne(int letter) {
        assertEquals(3, TableLine.width("a" + Character.toString(letter) + "b"));
    }

    /** An accent, a ring around a letter, and what joins two pictures. */
    @ParameterizedTest
    @ValueSource(ints = {0x301, 0x20DD, 0x200D})
    void whatIsDrawnOverALetterTakesNone(int mark) {
        assertEquals(2, TableLine.width("a" + Character.toString(mark) + "b"));
    }
}
