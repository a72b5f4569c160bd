package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SkinSinksTest {

    @Test
    void aTitleHoldsNothingThatSomebodyWouldHaveToEscape() {
        assertEquals(
                "\u2039/title\u203A\u2039b title=\u201Dx\u201D\u203A", SkinSinks.harmless("</title><b title=\"x\">"));
    }

    @Test
    void aTitleIsNoVariableOfTheSkin() {
        assertEquals("$\u2060relativePath", SkinSinks.harmless("$relativePath"));
        assertEquals("Q & A for $5", SkinSinks.harmless("Q & A for $5"));
    }
}
