package io.github.proposals.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinearPatternTest {

    private static final LinearPattern VERSION = LinearPattern.compile("v([0-9]+)(-beta)?");

    @Test
    void tellsWhetherItIsAllOfATextOrAPartOfIt() {
        assertTrue(VERSION.matches("v12"));
        assertFalse(VERSION.matches("in v12"));
        assertTrue(VERSION.isIn("in v12"));
        assertFalse(VERSION.isIn("in version 12"));
    }

    @Test
    void findsPlaces() {
        assertEquals(Optional.of(new Span(3, 6)), VERSION.find("in v12, v7"));
        assertEquals(List.of(new Span(3, 6), new Span(8, 10)), VERSION.findAll("in v12, v7"));
        assertEquals(List.of(), VERSION.findAll(""));
    }

    @Test
    void findsGroups() {
        assertEquals(2, VERSION.groups());
        assertEquals(Optional.of(new Span(4, 6)), VERSION.find("in v12", 1));
        assertEquals(Optional.empty(), VERSION.find("in v12", 2));
        assertEquals(Optional.of("12"), VERSION.firstGroup("v12"));
        assertEquals(Optional.empty(), VERSION.firstGroup("in v12"));
    }

    @Test
    void quotesWhatIsMeantAsItStands() {
        assertTrue(LinearPattern.compile(LinearPattern.quote("a.b*")).matches("a.b*"));
        assertFalse(LinearPattern.compile(LinearPattern.quote("a.b*")).matches("axbb"));
    }

    @Test
    void isTheSameAsAnotherOneOfTheSameExpression() {
        assertEquals(LinearPattern.compile("a+"), LinearPattern.compile("a+"));
        assertEquals("a+", LinearPattern.compile("a+").toString());
    }

    @Test
    void saysWhatIsWrongWithWhatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> LinearPattern.compile("(a"));
        String message = assertThrows(IllegalArgumentException.class, () -> LinearPattern.compile("a(?=b)"))
                .getMessage();
        assertTrue(message.contains("Perl syntax"), message);
    }
}
