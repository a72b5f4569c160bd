package io.github.proposals.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void linesKeepTheirEnds() {
        assertEquals(List.of("a\r", "b\r\n", "\n", "c\u2028d"), LineEnds.split("a\rb\r\n\nc\u2028d"));
        assertEquals(List.of("a\n"), LineEnds.split("a\n"));
        assertEquals(List.of(""), LineEnds.split(""));
    }

    @Test
    void aTextUsesTheEndOfItsFirstLine() {
        assertEquals("\r", LineEnds.of("a\rb\r\nc\n"));
        assertEquals("\r\n", LineEnds.of("\r\nb\n"));
        assertEquals("\n", LineEnds.of("a\u0085b"));
    }
}
