package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.text.LinearPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamingTest {

    private final FileNaming names = naming(
            "PEP-{number}-{slug}.md",
            4,
            new OtherFiles(
                    List.of(LinearPattern.compile("PEP-TEMPLATE\\.md")),
                    List.of(),
                    Optional.of(LinearPattern.compile("PEP-0000-[^/]*process[^/]*\\.md")),
                    Optional.empty()));

    @Test
    void theNumberStandsInTheName() {
        assertEquals(Optional.of("0007"), names.number("PEP-0007-response-cache.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PEP-7-cache.md",
                "PEP-00007-cache.md",
                "PEP-XXXX-cache.md",
                "PEP-0007-Cache.md",
                "PEP-0007-response_cache.md",
                "PEP-0007--cache.md",
                "PEP-0007-cache-.md",
                "PEP-0007-.md",
                "PEP-0007.md",
                "pep-0007-cache.md",
                "PEP-0007-cache.markdown",
                "PEP-0007-cacheXmd",
                "0007-cache.md",
                "my-PEP-0007-cache.md",
                "PEP-٠٠٠٧-cache.md"
            })
    void anotherNameIsNotMadeAsTheProcessDemands(String name) {
        assertEquals(Optional.empty(), names.number(name));
    }

    @ParameterizedTest
    @CsvSource({
        "PEP-7-cache.md, 7",
        "PEP-XXXX-cache.md, XXXX",
        "PEP-nnnn-Cache.md, nnnn",
        "PEP-12TBD-cache.md, 12TBD",
        "PEP-0007-Response Cache.md, 0007"
    })
    void aNameThatWasMeantSoHasANumber(String name, String number) {
        assertEquals(Optional.of(number), names.loosely(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "PEP-TEMPLATE.md", "PEP-abc-cache.md", "PEP-0007-.md", "cache.md"})
    void aNameThatWasNotMeantSoHasNone(String name) {
        assertEquals(Optional.empty(), names.loosely(name));
    }

    @Test
    void aPlaceholderInThePlaceOfTheNumberIsWellFormed() {
        assertTrue(names.isWellFormed("PEP-XXXX-cache.md"));
        assertFalse(names.isWellFormed("PEP-XXXX-Cache.md"));
    }

    @Test
    void theTemplateIsExcluded() {
        assertTrue(names.excluded("PEP-TEMPLATE.md"));
        assertFalse(names.excluded("PEP-0007-cache.md"));
        assertFalse(names.excluded("MY-PEP-TEMPLATE.md"));
    }

    @Test
    void aFileIsExcludedByItsWholeName() {
        FileNaming boxes = naming("{number}-{slug}/README.md", 4, excluding("OLD-README\\.md"));
        assertTrue(boxes.excluded("bees/0007-roofs/OLD-README.md"));
        assertFalse(boxes.excluded("bees/0007-roofs/README.md"));
        // The name of the file is the same in each folder, and tells nothing.
        assertFalse(
                naming("{number}-{slug}/README.md", 4, excluding("README\\.md")).excluded("0007-roofs/README.md"));
    }

    private static OtherFiles excluding(String name) {
        return new OtherFiles(List.of(LinearPattern.compile(name)), List.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void theProcessDocumentIsKnownByItsName() {
        assertTrue(names.others().isProcessDocument("PEP-0000-process.md"));
        assertTrue(names.others().isProcessDocument("PEP-0000-the-process-of-plano.md"));
        assertFalse(names.others().isProcessDocument("PEP-0001-process.md"));
    }

    @Test
    void thePrefixIsWhatStandsBeforeTheNumber() {
        assertEquals("PEP-", names.prefix());
        assertEquals("", naming("{number}-{slug}.md").prefix());
        assertEquals("", naming("{slug}.md").prefix());
        assertEquals("", naming("{year}-{number}-{slug}.md").prefix());
        assertEquals("K-", naming("kites/K-{year}-{number}.md").prefix());
    }

    @Test
    void aNameThatNeedsNoNumberHasNone() {
        assertTrue(naming("{slug}.md").fits("response-cache.md"));
        assertEquals(Optional.empty(), naming("{slug}.md").number("response-cache.md"));
        assertFalse(naming("{slug}.md").fits("Response cache.md"));
    }

    @Test
    void charactersOfTheTemplateStandForThemselves() {
        FileNaming dotted = naming("p.{number}+{slug}.md");
        assertEquals(Optional.of("0007"), dotted.number("p.0007+cache.md"));
        assertEquals(Optional.empty(), dotted.number("px0007+cache.md"));
    }

    @Test
    void aNameGoesOverAsManyFoldersAsTheTemplate() {
        FileNaming boxes = naming("{number}-{slug}/README.md");
        assertEquals(Optional.of("0007"), boxes.number("any/where/0007-bees/README.md"));
        assertEquals("0007-bees/README.md", boxes.name("any/where/0007-bees/README.md"));
        assertEquals(Optional.empty(), boxes.number("0007-bees/notes.md"));
        assertEquals(Optional.empty(), boxes.number("README.md"));
        assertEquals(Optional.empty(), boxes.number(""));
        assertEquals("/README.md", boxes.name("/README.md"));
    }

    @Test
    void aFolderTellsTheValueOfAField() {
        FileNaming shelves = naming("{status}/{number}-{slug}.md");
        assertEquals(Map.of("status", "in-talk"), shelves.values("bees/in-talk/0007-roofs.md"));
        assertEquals("bees/agreed/0007-roofs.md", shelves.with("bees/in-talk/0007-roofs.md", "status", "agreed"));
        assertEquals(Map.of(), shelves.values("0007-roofs.md"));
    }

    @ParameterizedTest
    @CsvSource({
        "PEP-{number}-{slug}.md, PEP-0007-cold-keys.md, cold keys",
        "PEP-{number}-{slug}.md, old/PEP-7-Cold_Keys.md, Cold Keys",
        "PEP-{number}-{slug}.md, PEP-0007.md, PEP 0007",
        "{year}-{number}-{slug}.md, 2026-0007-cold-keys.md, cold keys",
        "{year}-{number}-{slug}.md, 2026-7-Cold_Keys.md, Cold Keys",
        "{number}-{slug}/README.md, bees/0007-cold-keys/README.md, cold keys",
        "{status}/{number}-{slug}.md, draft/0007-cold-keys.md, cold keys",
        "{slug}.md, cold-keys.md, cold keys"
    })
    void theWordsOfANameStandBehindItsNumber(String template, String path, String words) {
        assertEquals(words, naming(template).words(path));
    }

    private static FileNaming naming(String template) {
        return naming(template, 4, OtherFiles.NONE);
    }

    private static FileNaming naming(String template, int width, OtherFiles others) {
        NameTemplate name =
                NameTemplate.of(template, NameTemplatesReader.USUAL_SLUG, NameTemplatesReader.USUAL_DATE, width);
        return new FileNaming(new NameTemplates(List.of(name)), List.of(), Optional.empty(), others, Quote.NONE);
    }

    @Test
    void aNumberWithoutZerosInFrontHasAnyLength() {
        FileNaming unpadded = naming("eip-{number}.md", 1, OtherFiles.NONE);
        assertEquals(Optional.of("1"), unpadded.number("eip-1.md"));
        assertEquals(Optional.of("1559"), unpadded.number("eip-1559.md"));
        assertEquals(Optional.empty(), unpadded.number("eip-x.md"));
        assertEquals(Optional.empty(), unpadded.number("eip-1559-fees.md"));
    }
}
