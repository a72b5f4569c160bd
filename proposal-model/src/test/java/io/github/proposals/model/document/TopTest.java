package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.BuiltInFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Title and header of an old version are read from the top of its text alone. */
class TopTest {

    private static final String REST = "## Context\n\nHoney is dear.\n";

    private static final DocumentParser PARSER = new DocumentParser(BuiltInFormats.ALL, DocumentCase::isLabel);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Bees\n\n**Status**: Draft\n\n",
                "---\ntitle: Bees\n---\n# Bees\n\n",
                "---\ntitle: Bees\n---\n",
                "## Bees\n\n**Status**: Draft\n\n",
                "# Bees\n\n# Bees\n\n**Status**: Draft\n\n",
                "# Bees\n\n## Status\n\nDraft\n\n## Author ##\n\nAda\n\n",
                "<!--\n# No bees\n-->\n# Bees\n\n**Status**: Draft\n\n",
                "<!-- # No bees -->\n# Bees\n\n**Status**: Draft\n\n",
                "# Bees\n\n```\n# No bees\n```\n\n**Status**: Draft\n\n",
                "# Bees\n\n~~~\n```\n# No bees\n~~~\n\n**Status**: Draft\n\n",
                "**Status**: Draft\n\n# Bees\n\n"
            })
    void theTopEndsInFrontOfTheFirstSection(String top) {
        assertEquals(top, PARSER.top("a.md", top + REST));
    }

    @Test
    void ofALongTextWithoutSectionsOnlyTheBeginningIsTheTop() {
        assertEquals(
                16_384, PARSER.top("a.md", "# Bees\n" + "Bees.\n".repeat(5_000)).length());
        assertEquals("# Bees\n\nBees.\n", PARSER.top("a.md", "# Bees\n\nBees.\n"));
    }
}
