package io.github.proposals.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReplacementTest {

    @Test
    void isNoLargerThanItMustBe() {
        assertEquals("2:5-2:5 'r'", of("a\nit is dy.\n", "a\nit irs dy.\n"));
        assertEquals("2:1-3:1 ''", of("a\nb\nc\n", "a\nc\n"));
        assertEquals("3:1-3:1 'c\n'", of("a\nb\n", "a\nb\nc\n"));
        assertEquals("1:1-2:1 'x'", of("ab\n", "x"));
    }

    @Test
    void tearsNoCharacterApart() {
        assertEquals("1:2-1:3 '🐝'", of("a🐜c", "a🐝c"));
        assertEquals("1:3-1:3 '🐜'", of("a🐜c", "a🐜🐜c"));
    }

    private static String of(String before, String after) {
        Replacement it = Replacement.of("a.md", before, after);
        return it.start().line() + ":" + it.start().column() + "-" + it.end().line() + ":"
                + it.end().column() + " '" + it.text() + "'";
    }
}
