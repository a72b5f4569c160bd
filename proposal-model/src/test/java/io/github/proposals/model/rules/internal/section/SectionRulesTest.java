package io.github.proposals.model.rules.internal.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a section, and where that ends. */
class SectionRulesTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: bees
                    prefix: BEE
                    numbering: {width: 1}
                    title: {form: "{title}"}
                    files: {name: "{number}-{slug}.md"}
                    header: bullet-list
                    fields: [{name: status, type: status}]
                    statuses: [{name: Open, kind: open, initial: true, next: [Done]}, {name: Done, kind: done}]
                    section-level: 2
                    other-sections: error
                    sections:
                      - {name: Summary, paragraphs: 1, says: One paragraph.}
                      - {name: Terms, sorted: true, says: Sort them.}
                      - {name: Rules, keywords: [MUST, MAY], says: In bold.}
                      - {name: Questions, resolved: {status: [Done]}, says: Answer them.}
                      - name: Plan
                        says: In steps.
                        entries: {word: Step, example: "Step 1: title", labels: [Reason, Result], says: Each has a reason.}
                      - name: Log
                        says: Day by day.
                        entries: {word: Day, example: "Day 1", labels: [Weather], says: Each has its weather.}
                      - {name: Costs, required: true, not-applicable: off, says: What it costs., sections: [{name: Honey}]}
                      - {name: History, links: info, says: With links.}
                    leftovers:
                      - {in: prose, starts: ['**Write', 'Hint:'], what: a hint of the template}
                    """))
            .process()
            .orElseThrow();

    private static final String COSTS = "\n## Costs\n\nNone at all.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "^One.\n^",
                "^![the roof](roof.png)\n\nOne.\n^",
                "^One.\n\n![the roof](roof.png)\n^",
                "^One.\n\n- an item\n^",
                "^One.\n\n### More\n\nTwo.\n\nThree.\n^"
            })
    void aPictureAListOrAPartIsNoParagraphOfASection(String body) throws IOException {
        assertEquals(List.of(), found("Open", "## Summary\n\n" + body + COSTS));
    }

    @Test
    void theParagraphThatIsTooMuchIsTold() throws IOException {
        assertEquals(
                List.of("9 the section 'Summary' goes on after one paragraph"),
                found("Open", "## Summary\n\nOne.\n\nTwo.\nThree.\n\nFour.\n" + COSTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "^**Bee**: a\n\n**Hive**: b\n^; ^^",
                "^**Bee**: a\n\n**bee**: b\n\n**Hive**: c\n^; ^^",
                "^| Term | Text |\n|---|---|\n| Bee | a |\n| Bee | b |\n| Hive | c |\n^; ^^",
                "^**Hive**: a\n\n**Bee**: b\n^; 9 'Bee' stands after 'Hive'",
                "^**Hive**: a\n\n**Wax**: b\n\n**Bee**: c\n^; 11 'Bee' stands after 'Wax'",
                "^| Term | Text |\n|---|---|\n| Hive | a |\n| *Bee* | b |\n^; 10 'Bee' stands after 'Hive'",
                "^**Write your terms here**\n\n**Bee**: b\n^; 7 a hint of the template is still there"
            })
    void termsAreSortedHoweverTheyAreWritten(String body, String found) throws IOException {
        assertEquals(lines(found), found("Open", "## Terms\n\n" + body + COSTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "^A roof **MUST** be flat and **MAY** be red.^; ^^",
                "^A roof **MUST be flat, and MAY be red**.^; ^^",
                "^A roof MUST be flat.^; 7 'MUST' is not bold: write '**MUST**' and the like in bold",
                "^A roof **must** be flat, and MAY be red, and MUST be new.^; ^7 'MAY' is not bold: write '**MUST**' and the like in bold; the same goes for 1 more in this section^",
                "^A **roof** MUST be **flat**.^; 7 'MUST' is not bold: write '**MUST**' and the like in bold",
                "^A roof **MUST be flat.^; 7 'MUST' is not bold: write '**MUST**' and the like in bold",
                "^A roof **MUST be flat.\n\nIt is** new.^; 7 'MUST' is not bold: write '**MUST**' and the like in bold",
                "^A **roof.\n\nIt MUST be **flat**.^; 9 'MUST' is not bold: write '**MUST**' and the like in bold"
            })
    void aKeywordIsBoldBetweenTwoMarksOfAParagraph(String body, String found) throws IOException {
        assertEquals(lines(found), helped("Open", "## Rules\n\n" + body + "\n" + COSTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "^- Who asks? It was resolved by Ada^",
                "^- Who asks? (resolved)\n  - and who does not\n^",
                "^- Who asks? Resolved: Ada.\n  - Why? Because.\n- Who else? Resolved: Ben.\n^",
                "^Both were resolved with Ada\n\nWho else is there?\n^",
                "^Who else is there?\n\nBoth were resolved with Ada\n^",
                "^How are bees kept? That is resolved! Who knows?\n^",
                "^~~Who asks?~~\n^",
                "^No open questions.\n^"
            })
    void aQuestionIsAnsweredWhereWordsOutsideOfQuestionsSaySo(String body) throws IOException {
        assertEquals(List.of(), found("Done", "## Questions\n\n" + body + "\n" + COSTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "^- Who asks?\n^; 7 this question is still open",
                "^- Who asks? (resolved)\n- How is it resolved?\n^; 8 this question is still open",
                "^  - Who asks? (resolved)\n- Who else?\n^; 8 this question is still open",
                "^How is that resolved\nwithout Ada?\n^; 5 these questions are still open",
                "^How is that not resolved. Who else?\n^; 5 these questions are still open"
            })
    void anOpenOneIsTold(String body, String found) throws IOException {
        assertEquals(List.of(found + " while the status is 'Done'"), found("Done", "## Questions\n\n" + body + COSTS));
        assertEquals(List.of(), found("Open", "## Questions\n\n" + body + COSTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "^## Plan\n\n### Step 1: build\n\n**Reason:** rain.\n\n**Result:** a roof.\n^; ^^",
                "^## Plan\n\n### Step 1: build\n\n**Reason:** rain.\n^; 7 'Step 1: build' has no 'Result': add a paragraph that starts with '**Result:**'",
                "^## Plan\n\n### Step 1: build\n^; 7 'Step 1: build' is empty: write it, with paragraphs that start with '**Reason:**', '**Result:**'",
                "^## Log\n\n### Day 1\n^; 7 'Day 1' has no 'Weather': add a paragraph that starts with '**Weather:**'",
                "^## Plan\n\nWe build.\n^; 5 the section 'Plan' has no subsection such as 'Step 1: title': put what it says below such headings, numbered one by one",
                "^## Plan\n\n#### Step 1: build\n\n**Reason:** rain.\n\n**Result:** a roof.\n^; ^^"
            })
    void aStepHasItsParts(String body, String found) throws IOException {
        assertEquals(lines(found), helped("Open", body + COSTS));
    }

    @Test
    void aStepOfAnotherSectionIsNone() throws IOException {
        assertEquals(
                List.of("5 the section 'Plan' has no subsection such as 'Step 1: title'"),
                found("Open", "## Plan\n\nWe build.\n\n## Costs\n\n### Step 1: build\n\nNone.\n"));
    }

    @Test
    void aHintIsToldUnlessItsOwnSectionIsToldToBeEmpty() throws IOException {
        assertEquals(
                List.of("5 the section 'Costs' is empty", "13 a hint of the template is still there"),
                found("Open", "## Costs\n\nHint: none.\n\n## History\n\nSee <https://example.org>.\n\nHint: more.\n"));
    }

    @Test
    void aSectionOfNobodyIsToldUnlessItIsTheTitleOrAPart() throws IOException {
        assertEquals(
                List.of("5 the process has no section 'Odd'"),
                found("Open", "## Odd\n\nText.\n\n### Odder\n\nText.\n" + COSTS));
        assertEquals(List.of(), found("Open", "## Costs\n\n### Honey\n\nNone.\n\n### Odder\n\nNone.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "^# More\n\n## Costs\n\nNone.\n^; 5 'More' is as high as the title: the section 'Costs' below it is no part of the proposal",
                "^# Appendix\n\n## Costs\n\nNone.\n^; 5 'Appendix' is as high as the title: the section 'Costs' below it is no part of the proposal",
                "^## Costs\n\nNone.\n\n# More\n\n## Rules\n\nNone.\n^; 9 'More' is as high as the title: the section 'Rules' below it is no part of the proposal",
                "^## Costs\n\nNone.\n\n# Appendix\n\n## Rules\n\nNone.\n^; 9 the process has no section 'Appendix'",
                "^## Costs\n\nNone.\n\n# More\n\n### Rules\n\nNone.\n^; 9 the process has no section 'More'",
                "^## Costs\n\nNone.\n\n# More\n\n## Costs\n\nNone.\n^; 9 the process has no section 'More'"
            })
    void aHeadingAsHighAsTheTitleCutsOffWhatStandsNowhereElse(String body, String found) throws IOException {
        assertEquals(lines(found), found("Open", body));
    }

    /** The pages of rules list the sentences that a rule speaks for. */
    @Test
    void aRuleSpeaksForTheSentencesOfItsOwnSections() {
        assertEquals(List.of("One paragraph."), sentences(new LongSection()));
        assertEquals(List.of("Sort them."), sentences(new UnsortedTerms()));
        assertEquals(List.of("In bold."), sentences(new PlainKeyword()));
        assertEquals(List.of("Answer them."), sentences(new UnresolvedQuestions()));
        assertEquals(List.of("With links."), sentences(new UnlinkedHistory()));
        assertEquals(List.of("Each has a reason.", "Each has its weather."), sentences(new IncompleteEntry()));
    }

    private static List<String> sentences(ProposalRule rule) {
        return rule.sentences(PROCESS).map(Quote::text).toList();
    }

    private static List<String> lines(String found) {
        return found.isEmpty() ? List.of() : List.of(found);
    }

    private static String begin(String status) {
        return "# Roofs\n\n- status: " + status + "\n\n";
    }

    private static List<String> found(String status, String body) throws IOException {
        return helped(status, body).stream()
                .map(it -> it.replaceFirst(": (?:write|add|put|make|mark|shorten|remove|keep).*", ""))
                .toList();
    }

    private static List<String> helped(String status, String body) throws IOException {
        return Proposals.in(SourceTree.of("bees", Map.of("bees/1-roofs.md", begin(status) + body)), PROCESS)
                .judge(LocalDate.of(2026, 11, 21))
                .diagnostics()
                .all()
                .stream()
                .filter(it -> it.rule().startsWith("section."))
                .map(it -> it.place().start().line() + " " + it.message() + ": "
                        + it.finding().help())
                .toList();
    }
}
