package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.proposals.model.keptlist.Registers;
import io.github.proposals.model.proposal.Summary;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final String PATH = "proposals/0901-lazy.md";

    @Test
    void isTheTextOfTheSectionAsWritten() {
        assertEquals(
                "Counts are `lazy`.\n\n* One\n* Two", of("## Introduction\n\nCounts are `lazy`.\n\n* One\n* Two\n\n"));
    }

    @Test
    void endsAtTheNextHeadingOfAnyLevel() {
        assertEquals("Short.", of("## Introduction\n\nShort.\n\n### History\n\nLong.\n\n"));
        assertEquals("Short.", of("## Introduction ##\nShort.\n## More\n"));
        assertEquals("Short.", of("Introduction\n---\nShort.\n\nHistory\n---\nLong.\n\n"));
    }

    @Test
    void takesNoHeadingOfCodeForItsEnd() {
        assertEquals("```\n# a\n```\nb", of("## Introduction\n\n```\n# a\n```\nb\n"));
    }

    @Test
    void hasNoComments() {
        assertEquals("One.\n\nTwo <!-- and", of("## Introduction\n<!-- Be\nshort. -->\nOne.<!---->\n\nTwo <!-- and\n"));
    }

    @Test
    void isCutBehindAWord() {
        String cut = of("## Introduction\n\n" + "word ".repeat(900));
        assertTrue(cut.length() <= Summary.LENGTH && cut.length() > Summary.LENGTH - 10, cut.length() + "");
        assertTrue(cut.endsWith(" word…"), cut);
        String rockets = of("## Introduction\n\na" + "🚀".repeat(2000));
        assertTrue(rockets.endsWith("🚀…") && rockets.length() <= Summary.LENGTH, rockets);
    }

    @Test
    void isThatOfTheFirstSectionInTheOrderOfTheProcess() {
        assertEquals("Later.", of("## Summary of changes\n\nLater.\n"));
        assertEquals("First.", of("## Introduction\n\nFirst.\n\n## Summary of changes\n\nLater.\n"));
    }

    @Test
    void isMissingWhereNothingIsSaid() {
        assertFalse(
                json("swift-evolution", PATH, text("## Motivation\n\nNone.\n")).has("summary"));
        assertFalse(json("swift-evolution", PATH, text("## Introduction\n\n## Motivation\n\nNone.\n"))
                .has("summary"));
        assertFalse(json("swift-evolution", PATH, text("## Introduction")).has("summary"));
    }

    @Test
    void isWhatTheProcessCallsIt() {
        String pep = Registers.pep("0001", "Lazy counts", "Draft", "Ada");
        assertEquals(
                "What it is about.",
                json("plano-pep", "peps/PEP-0001-lazy-counts.md", pep)
                        .get("summary")
                        .getAsString());
    }

    private static String of(String body) {
        return json("swift-evolution", PATH, text(body)).get("summary").getAsString();
    }

    private static String text(String body) {
        return "# Lazy counts\n\n* Proposal: [SE-0901](0901-lazy.md)\n* Status: **Accepted**\n\n" + body;
    }

    private static JsonObject json(String process, String path, String text) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        PublishedRegister register = PublishedRegister.of(
                Registers.lint(process, folder, Map.of(path, text)).proposals());
        return JsonParser.parseString(new RegisterJson().write(register))
                .getAsJsonObject()
                .getAsJsonArray("proposals")
                .get(0)
                .getAsJsonObject();
    }
}
