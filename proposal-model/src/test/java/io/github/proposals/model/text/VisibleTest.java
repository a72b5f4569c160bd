package io.github.proposals.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @Test
    void whatCanBeSeenStaysAsItIs() {
        String text = "Größe — 中文 🚀 e\u0301 ## Heading ::: note [x]";
        assertEquals(text, Visible.line(text));
        assertSame("plain", Visible.line("plain"));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 9, 0xA, 0xD, 0x1B, 0x7F, 0x85, 0x9B, 0x9D, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029,
                0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x3164, 0xFEFF, 0xD800, 0xE0041
            })
    void whatCannotBeSeenIsWrittenOut(int character) {
        String shown = "a\\u{" + Integer.toHexString(character) + "}b";
        assertEquals(shown, Visible.line("a" + new StringBuilder().appendCodePoint(character) + "b"));
    }

    @ParameterizedTest
    @CsvSource({
        "::warning::x, \\u{3a}:warning::x",
        "'  ::set-env name=A::b', '  \\u{3a}:set-env name=A::b'",
        "a ##vso[task.complete], a \\u{23}#vso[task.complete]",
        "###[group]x, #\\u{23}#[group]x",
        "##teamcity[x], \\u{23}#teamcity[x]"
    })
    void nothingIsACommandToACiSystem(String text, String shown) {
        assertEquals(shown, Visible.line(text));
    }

    @Test
    void linesOfOursStayLines() {
        assertEquals("a\n\tb\n \\u{3a}:error::c\nd\\u{d}e", Visible.lines("a\r\n\tb\n ::error::c\nd\re"));
    }

    @Test
    void jsonKeepsItsValues() {
        String value = "a\u001B[2J\u009B\u202E##vso[x]🚀\uDB40\uDC41 \u2028";
        String json = "{\n  \"a\": \"a\\u001b[2J\u009B\u202E##vso[x]🚀\uDB40\uDC41 \u2028\"\n}";
        String shown = Visible.json(json);
        assertEquals(
                value, JsonParser.parseString(shown).getAsJsonObject().get("a").getAsString());
        assertFalse(shown.codePoints().anyMatch(c -> c == 0x9B || c == 0x202E || c == 0x2028 || c == 0xE0041), shown);
        assertFalse(shown.contains("##"), shown);
    }
}
