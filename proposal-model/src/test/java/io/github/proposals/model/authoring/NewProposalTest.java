package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.history.BranchDocument;
import io.github.proposals.model.history.Contents;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryRecord;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewProposalTest {

    @Test
    void fillsInAllThatIsKnown() throws IOException {
        Shelf shelf = Shelf.example("plano", "plano-pep", "docs/peps");
        Plan plan = shelf.carryOut(begin(shelf, "Größere Caches: 2 | 3", "Ada Lovelace (@ada)", ""));
        String text = shelf.text("PEP-0004-grossere-caches-2-3.md");
        assertTrue(text.startsWith("# PEP-0004: Größere Caches: 2 | 3\n"), text);
        assertTrue(text.contains("""
                | **PEP** | 0004 |
                | **Title** | Größere Caches: 2 \\| 3 |
                | **Status** | Draft |
                | **Author(s)** | Ada Lovelace (@ada) |
                | **Sponsor** | _(required for non-maintainers)_ |
                | **Created** | 2026-11-21 |
                """), text);
        assertTrue(plan.notes().get(0).contains("instruction comment"), plan.notes()::toString);
    }

    @Test
    void takesTheTemplateOfTheRepositoryAndTheOneThatIsNamed() throws IOException {
        Shelf shelf = Shelf.example("dynamo", "dynamo-dep", "deps");
        shelf.put("NNNN-complete-template.md", "# <Title>\r\n\r\n**Status**: Draft | Approved\r\n\r\n# Ours\r\n");
        shelf.carryOut(begin(shelf, "Boats", "", "complete"));
        assertEquals("# Boats\r\n\r\n**Status**: Draft\r\n\r\n# Ours\r\n", shelf.text("0000-boats.md"));
        Outcome again = begin(shelf, "Boats", "", "");
        assertEquals(
                "there is a file deps/0000-boats.md already",
                assertInstanceOf(Refusal.class, again).reason());
        Outcome other = begin(shelf, "Ships", "", "huge");
        assertEquals(
                "there is no template 'huge'",
                assertInstanceOf(Refusal.class, other).reason());
    }

    @Test
    void aTitleThatTheTemplateHasInItsHeadingAloneStandsThereAlone() throws IOException {
        for (String process : List.of("madr", "log4brains")) {
            Shelf shelf = Shelf.of(process, "docs/adr");
            shelf.carryOut(begin(shelf, "Ship: a \"boat\"", "", ""));
            String text = shelf.files.values().iterator().next();
            assertTrue(text.contains("# Ship: a \"boat\"\n"), text);
            assertTrue(text.lines().noneMatch(it -> it.matches("(?i)[- *]*title:.*")), text);
        }
    }

    @Test
    void aProcessThatExtendsAnotherOneStartsFromItsTemplate() throws IOException {
        Shelf plano = Shelf.of("plano-pep", "docs/peps");
        plano.carryOut(begin(plano, "Boats", "", ""));
        Shelf acme = new Shelf(read("extends: plano-pep\nid: acme-pep\n"), "docs/peps");
        Plan plan = acme.carryOut(begin(acme, "Boats", "", ""));
        assertEquals(plano.text("boats.md"), acme.text("boats.md"));
        assertTrue(plan.toString().contains("the template of plano-pep"), plan::toString);
    }

    @Test
    void aProcessNamesTheFilesThatAuthorsStartFrom() throws IOException {
        Shelf shelf = new Shelf(read("""
                id: rfc
                prefix: RFC
                files: {name: "{number}-{slug}.md", templates: [vorlage.md, kurz.md]}
                """), "rfcs");
        shelf.put("rfcs/vorlage.md", "# Titel\n\n## Anlass\n").put("rfcs/kurz.md", "# Titel\n\n## Kurz\n");
        shelf.carryOut(begin(shelf, "Boote", "", ""));
        assertEquals("# Boote\n\n## Anlass\n", shelf.text("0001-boote.md"));
        shelf.carryOut(begin(shelf, "Schiffe", "", "kurz"));
        assertEquals("# Schiffe\n\n## Kurz\n", shelf.text("0002-schiffe.md"));
        assertEquals(2, shelf.desk().proposals().all().size(), "templates are no proposals");
    }

    @Test
    void aNumberIsWrittenInTheFormOfItsField() throws IOException {
        Shelf shelf = new Shelf(read("""
                id: rfc
                prefix: RFC
                files: {name: "{number}-{slug}.md", templates: [start.md]}
                header: bullet-list
                fields:
                  - {name: Proposal, type: number, forms: ["[RFC-{number}]({file})"]}
                  - {name: Author}
                """), "rfcs");
        shelf.put("rfcs/start.md", "# Title\n\n* Proposal: [RFC-NNNN](NNNN-name.md)\n* Author: Ada\n");
        shelf.carryOut(begin(shelf, "Boats", "", ""));
        assertEquals("# Boats\n\n* Proposal: [RFC-0001](0001-boats.md)\n* Author: Ada\n", shelf.text("0001-boats.md"));
    }

    private static ProposalProcess read(String yaml) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", yaml))
                .process()
                .orElseThrow();
    }

    @Test
    void leavesOutNumbersThatOtherBranchesHaveTaken() throws IOException {
        Shelf shelf = Shelf.of("plano-pep", "docs/peps");
        Version there = new Version("docs/peps/PEP-0001-a.md", "1", "Draft", "A", Optional.of(1));
        shelf.history = History.of(
                Optional.empty(),
                new HistoryRecord(
                        true,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new BranchDocument("origin/a", false, there)),
                        List.of(),
                        Contents.NONE));
        shelf.carryOut(begin(shelf, "Boats", "", ""));
        assertTrue(shelf.files.containsKey("docs/peps/PEP-0002-boats.md"));
    }

    @Test
    void writesAPersonAsFarAsItIsKnown() throws IOException {
        Shelf shelf = Shelf.of("jumpstarter-jep", "jeps");
        shelf.carryOut(begin(shelf, "One", "Ada Lovelace (@ada) <ada@example.org>", ""));
        shelf.carryOut(begin(shelf, "Two", "Ada Lovelace", ""));
        assertTrue(shelf.text("JEP-0010-one.md").contains("@ada (Ada Lovelace <ada@example.org>)"));
        assertTrue(shelf.text("JEP-0011-two.md").contains("| **Author(s)**     | Ada Lovelace  "));
    }

    @Test
    void makesATemplateWhereThereIsNone() throws IOException {
        Shelf shelf = new Shelf(
                new ProcessReader()
                        .read(new SourceText("process.yaml", """
                                id: tiny
                                name: Tiny
                                prefix: TIP
                                files: {name: "{number}-{slug}.md", directories: [tips]}
                                numbering: {width: 4, first: 1}
                                title: {form: "TIP-{number}: {title}"}
                                header: front-matter
                                fields:
                                  - {name: status, type: status, role: status, required: true}
                                  - {name: created, type: date, role: created, required: true}
                                  - {name: author, type: people, role: author, required: true}
                                statuses:
                                  - {name: Draft, kind: open, initial: true, meaning: It is written.}
                                sections:
                                  - {name: Why, required: true, says: "Why?"}
                                  - {name: More}
                                """))
                        .process()
                        .orElseThrow(),
                "tips");
        shelf.carryOut(begin(shelf, "Boats", "@ada", ""));
        assertEquals("""
                ---
                status: Draft
                created: 2026-11-21
                author: "@ada"
                ---

                # TIP-0001: Boats

                ## Why

                <!-- Why? -->
                """, shelf.text("0001-boats.md"));
    }

    @Test
    void makesSlugsOfLettersThatEverySystemKnows() {
        assertEquals("uberall-schnellere-zuge", Slug.of("Überall schnellere Züge!"));
        assertEquals("dont-panic-c", Slug.of("  Don't panic: C++ "));
        assertEquals("ri-ben", Slug.of("日本"));
        assertEquals("", Slug.of("?!"));
        assertTrue(Slug.of("word ".repeat(50)).length() <= 60);
        assertTrue(Slug.of("word ".repeat(50)).endsWith("word"));
    }

    @Test
    void theFirstRowMakesTheTableOfAnIndex() throws IOException {
        for (String index : List.of("## Index\n", "## Index\n\nAll of them.\n")) {
            Shelf shelf = Shelf.of("plano-pep", "docs/peps");
            shelf.put("docs/peps/PEP-0000-process.md", PROCESS + index);
            shelf.carryOut(begin(shelf, "Boats", "Ada (@ada)", ""));
            String text = shelf.text("PEP-0000-process.md");
            assertTrue(text.contains("| [0001](PEP-0001-boats.md) | Boats | Draft | Ada (@ada) |"), text);
        }
    }

    private static final String PROCESS = """
            # PEP-0000: How We Propose

            | Field | Value |
            |---|---|
            | **PEP** | 0000 |
            | **Title** | How We Propose |
            | **Status** | Active |
            | **Authors** | Plano Maintainers |
            | **Created** | 2026-04-01 |

            Whenever something changes.

            """;

    @Test
    void aTitleInAnyScriptGivesAName() throws IOException {
        Shelf shelf = Shelf.of("plano-pep", "docs/peps");
        shelf.carryOut(begin(shelf, "Быстрый кэш", "", ""));
        assertTrue(shelf.text("PEP-0001-bystryi-kesh.md").startsWith("# PEP-0001: Быстрый кэш\n"));
        shelf.carryOut(begin(shelf, "缓存答案", "", ""));
        assertTrue(shelf.text("PEP-0002-huan-cun-da-an.md").startsWith("# PEP-0002: 缓存答案\n"));
    }

    @Test
    void theNameOfTheFileCanBeChosen() throws IOException {
        Shelf shelf = Shelf.of("plano-pep", "docs/peps");
        shelf.carryOut(named(shelf, "缓存答案", "answer-cache"));
        assertTrue(shelf.text("PEP-0001-answer-cache.md").startsWith("# PEP-0001: 缓存答案\n"));
        assertEquals(
                new Refusal(
                        "the file cannot be called 'PEP-0002-Answer Cache.md'",
                        List.of(
                                "say with -Dproposal.slug which words stand in its name, such as PEP-0002-short-title.md"),
                        Diagnostics.none()),
                named(shelf, "Answers", "Answer Cache"));
    }

    @Test
    void aNameThatIsANumberAloneNeedsNoWords() throws IOException {
        Shelf shelf = new Shelf(read("{id: eip, prefix: EIP, files: {name: 'eip-{number}.md'}}"), "eips");
        shelf.carryOut(begin(shelf, "ዜና", "", ""));
        assertTrue(shelf.files.containsKey("eips/eip-0001.md"), shelf.files::toString);
    }

    private static Outcome named(Shelf shelf, String title, String slug) throws IOException {
        return NewProposal.plan(
                shelf.desk(), new NewProposal.Request(title, Optional.empty(), Optional.empty(), "", slug));
    }

    private static Outcome begin(Shelf shelf, String title, String author, String template) throws IOException {
        return NewProposal.plan(
                shelf.desk(),
                new NewProposal.Request(
                        title, Optional.empty(), Optional.of(author).filter(it -> !it.isEmpty()), template));
    }
}
