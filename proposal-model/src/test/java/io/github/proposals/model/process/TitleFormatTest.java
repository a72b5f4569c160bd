package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Quote;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFormatTest {

    private final TitleFormat numbered = new TitleFormat("PEP-{number}: {title}", 0, Quote.NONE);
    private final TitleFormat plain = new TitleFormat("{title}", 0, Quote.NONE);

    @Test
    void aHeadingHasANumberAndATitle() {
        assertEquals(parts("0007", "Response Cache"), numbered.parse("PEP-0007: Response Cache"));
    }

    @Test
    void aTitleMayHoldWhatSeparatesItFromTheNumber() {
        assertEquals(parts("0007", "Cache: the second try"), numbered.parse("PEP-0007: Cache: the second try"));
    }

    @Test
    void aPlaceholderMayStandInThePlaceOfTheNumber() {
        assertEquals(parts("XXXX", "Cache"), numbered.parse("PEP-XXXX: Cache"));
    }

    @Test
    void blanksBehindTheColonDoNotMatter() {
        assertEquals(parts("0007", "Cache"), numbered.parse("PEP-0007:Cache"));
        assertEquals(parts("0007", "Cache"), numbered.parse("PEP-0007:   Cache"));
    }

    @Test
    void aTitleMayBeMissing() {
        assertEquals(parts("0007", ""), numbered.parse("PEP-0007:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PEP",
                "PEP-",
                "PEP-0007",
                "Response Cache",
                "pep-0007: Cache",
                "PEP-: Cache",
                "PEP-0007 - Cache",
                "PEP-00 07: Cache",
                "PEP-01234567890: Cache"
            })
    void anotherFormIsNoHeadingOfAProposal(String heading) {
        assertEquals(Optional.empty(), numbered.parse(heading));
    }

    @Test
    void withoutANumberTheWholeHeadingIsTheTitle() {
        assertEquals(parts("", "PEP-0007: Cache"), plain.parse("PEP-0007: Cache"));
    }

    @Test
    void aFormKnowsWhetherItHasANumber() {
        assertTrue(numbered.numbered());
        assertFalse(plain.numbered());
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        assertEquals("PEP-0007: Cache", numbered.written("0007", "Cache"));
        assertEquals("Cache", plain.written("0007", "Cache"));
        assertEquals(parts("0007", "Cache"), numbered.parse(numbered.written("0007", "Cache")));
    }

    @Test
    void whatIsWrittenKeepsATitleWithBraces() {
        assertEquals("PEP-0007: {number} of things", numbered.written("0007", "{number} of things"));
    }

    private static Optional<TitleFormat.Parts> parts(String number, String title) {
        return Optional.of(new TitleFormat.Parts(number, title));
    }
}
