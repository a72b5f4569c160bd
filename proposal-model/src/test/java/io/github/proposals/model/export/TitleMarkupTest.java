package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.keptlist.Registers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other tools of a process show a title with its markup; pages and tables need it without. */
class TitleMarkupTest {

    @Test
    void keepsTheMarksOfCode() {
        assertEquals("Let `count` be *lazy*", of("# Let `count` be *lazy*  ").titleMarkup());
        assertEquals("Let count be lazy", of("# Let `count` be *lazy*  ").title());
    }

    @Test
    void keepsBackslashes() {
        assertEquals("Sort by first\\_name", of("# Sort by first\\_name").titleMarkup());
    }

    @Test
    void leavesOutTheMarksOfTheHeading() {
        assertEquals("Bind `self`", of("# Bind `self` #").titleMarkup());
        assertEquals("Bind `self` once", of("Bind `self`\nonce\n=====").titleMarkup());
    }

    @Test
    void isTheTitleWhereThereIsNoMarkup() {
        assertEquals("Lazy counts", of("# Lazy counts").titleMarkup());
        assertEquals(of("Text.").title(), of("Text.").titleMarkup());
    }

    @Test
    void leavesOutTheNumberOfTheHeading() {
        String adr = "# 7. Use `tar`\n\nDate: 2026-05-01\n\n## Status\n\nAccepted\n";
        assertEquals(
                "Use `tar`", only("nygard-adr", "doc/adr/0007-use-tar.md", adr).titleMarkup());
    }

    private static PublishedProposal of(String heading) {
        String text = heading + "\n\n* Proposal: [SE-0901](0901-lazy.md)\n* Status: **Accepted**\n";
        return only("swift-evolution", "proposals/0901-lazy.md", text);
    }

    private static PublishedProposal only(String process, String path, String text) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        return PublishedRegister.of(
                        Registers.lint(process, folder, Map.of(path, text)).proposals())
                .proposals()
                .get(0);
    }
}
