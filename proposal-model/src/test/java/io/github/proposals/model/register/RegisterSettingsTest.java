package io.github.proposals.model.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "notes.md, notes.md",
        "*.md, notes.md",
        "note?.md, notes.md",
        "drafts/*, drafts/a.md",
        "drafts/**, drafts/a.md",
        "drafts/**, drafts/old/a.md",
        "drafts/**/a.md, drafts/very/old/a.md",
        "**/a.md, drafts/old/a.md",
        "**, drafts/old/a.md",
        "a+b (1).md, a+b (1).md",
        "größe/*.md, größe/ä.md",
        "not?.md, not🚀.md"
    })
    void aPatternExcludesWhatItMatches(String pattern, String path) {
        assertTrue(excludes(pattern, path));
    }

    @ParameterizedTest
    @CsvSource({"drafts/**/a.md, drafts/a.md", "**/a.md, a.md"})
    void twoStarsMayStandForNoFolderAtAll(String pattern, String path) {
        assertTrue(excludes(pattern, path));
    }

    @ParameterizedTest
    @CsvSource({
        "notes.md, drafts/notes.md",
        "*.md, drafts/notes.md",
        "*.md, notes.mdx",
        "notes.md, notesXmd",
        "note?.md, note.md",
        "drafts?a.md, drafts/a.md",
        "drafts/*, drafts/old/a.md",
        "drafts/**, drafts.md",
        "drafts/**, my-drafts/a.md",
        "**/a.md, drafts/ba.md",
        "[ab].md, a.md",
        "'{a,b}.md', a.md",
        "'', a.md"
    })
    void aPatternLeavesWhatItDoesNotMatch(String pattern, String path) {
        assertFalse(excludes(pattern, path));
    }

    @Test
    void oneOfSeveralPatternsIsEnough() {
        Predicate<String> excluded = new RegisterSettings(Map.of(), List.of("a.md", "b.md")).excluded();
        assertEquals(
                List.of(true, true, false),
                List.of(excluded.test("a.md"), excluded.test("b.md"), excluded.test("c.md")));
    }

    @Test
    void withoutPatternsNothingIsExcluded() {
        assertFalse(RegisterSettings.NONE.excluded().test("a.md"));
        assertEquals(Map.of(), RegisterSettings.NONE.severities());
    }

    @Test
    void nobodyCanChangeThem() {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        List<String> excludes = new ArrayList<>();
        RegisterSettings settings = new RegisterSettings(severities, excludes);
        severities.put("number.gap", Optional.empty());
        excludes.add("**");
        assertEquals(RegisterSettings.NONE, settings);
        assertThrows(
                UnsupportedOperationException.class, () -> settings.excludes().add("**"));
    }

    private static boolean excludes(String pattern, String path) {
        return new RegisterSettings(Map.of(), List.of(pattern)).excluded().test(path);
    }
}
