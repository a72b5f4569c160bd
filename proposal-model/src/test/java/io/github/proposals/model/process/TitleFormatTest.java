package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFormatTest {

    private final TitleFormat numbered = new TitleFormat(List.of("PEP-{number}: {title}"), 0, Quote.NONE);
    private final TitleFormat plain = new TitleFormat(List.of("{title}"), 0, Quote.NONE);

    @Test
    void aHeadingHasANumberAndATitle() {
        assertEquals(parts("0007", "Response Cache"), parse(numbered, "PEP-0007: Response Cache"));
    }

    @Test
    void aTitleMayHoldWhatSeparatesItFromTheNumber() {
        assertEquals(parts("0007", "Cache: the second try"), parse(numbered, "PEP-0007: Cache: the second try"));
    }

    @Test
    void aPlaceholderMayStandInThePlaceOfTheNumber() {
        assertEquals(parts("XXXX", "Cache"), parse(numbered, "PEP-XXXX: Cache"));
    }

    @Test
    void blanksBehindTheColonDoNotMatter() {
        assertEquals(parts("0007", "Cache"), parse(numbered, "PEP-0007:Cache"));
        assertEquals(parts("0007", "Cache"), parse(numbered, "PEP-0007:   Cache"));
    }

    @Test
    void aTitleMayBeMissing() {
        assertEquals(parts("0007", ""), parse(numbered, "PEP-0007:"));
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
        assertEquals(Optional.empty(), parse(numbered, heading));
    }

    @Test
    void withoutANumberTheWholeHeadingIsTheTitle() {
        assertEquals(parts("", "PEP-0007: Cache"), parse(plain, "PEP-0007: Cache"));
    }

    private final TitleFormat any = new TitleFormat(
            List.of("{number}. {title}", "ADR-{number}: {title}", "{number} {title}", "{title}"), 1, Quote.NONE);

    @Test
    void ofSeveralFormsTheOneCountsThatAHeadingHas() {
        assertEquals(parts("7", "Cache"), parse(any, "7. Cache"));
        assertEquals(parts("007", "Cache"), parse(any, "ADR-007: Cache"));
        assertEquals(parts("XXX", "Cache"), parse(any, "ADR-XXX: Cache"));
        assertEquals(parts("007", "Cache"), parse(any, "007 Cache"));
        assertEquals(parts("", "Databases. Which one"), parse(any, "Databases. Which one"));
    }

    @Test
    void aTitleIsWrittenAsThePresentOneIs() {
        assertEquals("ADR-0008: Oven", any.written("0008", "Oven", "ADR-000: Title"));
        assertEquals("8. Oven", any.written("0008", "Oven", "1. Title"));
        assertEquals("Oven", any.written("0008", "Oven", "Title"));
        assertEquals("PEP-0008: Oven", numbered.written("0008", "Oven", "Title"));
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        assertEquals("PEP-0007: Cache", numbered.written("0007", "Cache"));
        assertEquals("Cache", plain.written("0007", "Cache"));
        assertEquals(parts("0007", "Cache"), parse(numbered, numbered.written("0007", "Cache")));
    }

    @Test
    void whatIsWrittenKeepsATitleWithBraces() {
        assertEquals("PEP-0007: {number} of things", numbered.written("0007", "{number} of things"));
    }

    private static Optional<List<String>> parts(String number, String title) {
        return Optional.of(List.of(number, title));
    }

    private static Optional<List<String>> parse(TitleFormat format, String heading) {
        return format.parse(heading).map(parts -> List.of(parts.number(), parts.title()));
    }
}
