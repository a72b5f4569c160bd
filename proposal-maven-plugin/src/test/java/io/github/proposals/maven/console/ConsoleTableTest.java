package io.github.proposals.maven.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTableTest {

    @Test
    void eachColumnIsAsWideAsItsWidestCell() {
        ConsoleTable table = new ConsoleTable(20, "Number", "Title");
        table.add("PEP-0001", "A");
        table.add("PEP-12", "B");
        assertEquals(List.of("Number    Title", "PEP-0001  A", "PEP-12    B"), table.lines());
    }

    @Test
    void aCellThatIsTooWideIsCutButForTheLastOne() {
        ConsoleTable table = new ConsoleTable(6, "Title", "Author");
        table.add("Answers 🚀 for all", "Somebody With a Long Name");
        assertEquals(List.of("Title   Author", "Answe…  Somebody With a Long Name"), table.lines());
    }

    @Test
    void aColumnThatSaysNothingIsLeftOut() {
        ConsoleTable table = new ConsoleTable(20, "Number", "Type", "Title");
        table.add("1", "", "A");
        assertEquals(List.of("Number  Title", "1       A"), table.lines());
    }

    @Test
    void nobodyMovesTheCursorOfATerminal() {
        ConsoleTable table = new ConsoleTable(20, "Title", "Author");
        table.add("a\u001b[2Jb\nc", "d");
        assertEquals("a\\u{1b}[2Jb\\u{a}c  d", table.lines().get(1));
    }
}
