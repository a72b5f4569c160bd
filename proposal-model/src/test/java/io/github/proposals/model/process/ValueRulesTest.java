package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.markdown.Markdown;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a process demands of values and words. */
class ValueRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            min-length: 3                       | ab      | 2 characters are too few: there must be at least 3
            min-length: 3                       | abc     | none
            max-length: 3                       | abc     | none
            max-length: 3                       | abcd    | 4 characters are too many: there may be at most 3
            max-length: 1                       | \uD83D\uDC1D      | none
            pattern: '[a-z]+'                   | abc     | none
            pattern: '[a-z]+'                   | abc1    | the value does not have the form it has to have
            not-pattern: '[0-9]'                | abc     | none
            not-pattern: '[0-9]'                | abc1    | the value does not have the form it has to have
            pattern: '.*', not-pattern: b       | abc     | the value does not have the form it has to have
            pattern: '[a-z]+', message: no word | 1       | no word
            min-length: 3, message: too short   | ab      | too short
            """)
    void aValueHasALengthAndAForm(String check, String value, String problem) {
        ValueCheck read = read("fields: [{name: Word, checks: [{" + check + "}]}]")
                .field("Word")
                .orElseThrow()
                .checks()
                .get(0);

        assertEquals(Optional.ofNullable(problem), read.problem(value));
    }

    @Test
    void wordsOfALanguageStandBesideOurs() {
        Words words =
                read("words: {locale: de, none: [keine], unknown: [offen], and: [und, sowie], table: [Feld, Wert]}")
                        .words();

        assertAll(
                () -> assertEquals(Locale.GERMAN, words.locale()),
                () -> assertTrue(words.isNone("Keine")),
                () -> assertTrue(words.isNone("keine.")),
                () -> assertFalse(words.isNone("keine davon")),
                () -> assertFalse(words.isNone("offen")),
                () -> assertTrue(words.isUnknown("offen")),
                () -> assertFalse(words.isUnknown("keine")),
                () -> assertEquals("Ada, Bo, Cy", words.withCommas("Ada, Bo und Cy")),
                () -> assertEquals("Ada, Bo, Cy", words.withCommas("Ada UND Bo sowie Cy")),
                () -> assertEquals("Ada Hundert", words.withCommas("Ada Hundert")),
                () -> assertEquals(List.of("Feld", "Wert"), words.table()));
    }

    @Test
    void withoutWordsTheyAreEnglish() {
        Words words = read("").words();

        assertAll(
                () -> assertEquals(Locale.ENGLISH, words.locale()),
                () -> assertEquals("Ada und Bo", words.withCommas("Ada und Bo")),
                () -> assertEquals(List.of("Field", "Value"), words.table()),
                () -> assertEquals(
                        List.of("Field", "Value"),
                        read("words: {table: [Feld]}").words().table()),
                () -> assertEquals(
                        List.of("Field", "Value"),
                        read("words: {table: ['Feld|', Wert]}").words().table()));
    }

    @Test
    void aSectionIsAsBadWhenEmptyAsWhenMissing() {
        List<SectionDefinition> sections = read("""
                sections:
                  - {name: Why, required: true, aliases: [Reason]}
                  - {name: How, required: [{severity: info}, {severity: warning}]}
                  - {name: When, required: [{severity: info}]}
                  - {name: Who}
                  - {name: Where, required: true, empty: off, not-applicable: info, misplaced: error}
                section-level: 3
                """).sections();

        assertAll(
                () -> assertEquals(
                        List.of("error", "warning", "off", "off", "off"),
                        sections.stream().map(it -> word(it.empty())).toList()),
                () -> assertEquals(
                        List.of("warning", "warning", "off", "off", "info"),
                        sections.stream().map(it -> word(it.notApplicable())).toList()),
                () -> assertEquals(
                        List.of("warning", "warning", "info", "info", "error"),
                        sections.stream().map(it -> word(it.misplaced())).toList()),
                () -> assertEquals("### Why", sections.get(0).asHeading(new Markdown())),
                () -> assertTrue(sections.get(0).answersTo("REASON")),
                () -> assertFalse(sections.get(0).answersTo("Who")));
    }

    private static String word(Optional<Severity> severity) {
        return severity.map(Severity::word).orElse("off");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            supersedes: Lost  | Old      | Old      | Lost
            unknown: off      | Replaces | Replaces | Replaced
            unknown: off      | Old      | none     | Replaced
            """)
    void oneProposalTakesThePlaceOfAnotherOne(String said, String field, String relation, String status) {
        SupersessionDefinition supersession = SupersessionDefinition.of(read("""
                fields:
                  - {name: Old, type: proposals}
                  - {name: Replaces, type: proposals}
                statuses:
                  - {name: Draft, kind: open, initial: true, next: [Lost, Replaced]}
                  - {name: Lost, kind: closed}
                  - {name: Replaced, kind: closed}
                relations: [{field: %s, %s}]
                """.formatted(field, said)));

        assertAll(
                () -> assertEquals(
                        Optional.ofNullable(relation), supersession.relation().map(RelationDefinition::field)),
                () -> assertEquals(Optional.of(status), supersession.ended().map(Status::name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "S-{number}: {title}"                   | S-{number}: {title}
            "{title} ({number})"                    | {title}
            "{title} {title}"                       | {title}
            "{number} {number} {title}"             | {title}
            "Plan: {title}"                         | Plan: {title}
            "Plan"                                  | {title}
            ["A {title}", "B", "C {title}"]         | A {title}, {title}, C {title}
            []                                      | {title}
            """, quoteCharacter = '~')
    void aTitleThatCannotBeReadMayBeAnything(String form, String read) {
        TitleFormat title = read("title: {form: " + form + "}").title();

        assertEquals(List.of(read.split(", ")), title.templates());
    }

    @Test
    void onlyAStatusThatEndsAProposalEndsTheOlderOne() {
        SupersessionDefinition supersession = SupersessionDefinition.of(read("""
                fields: [{name: Replaces, type: proposals}]
                statuses:
                  - {name: Draft, kind: open, initial: true, next: [Replaced, Lost]}
                  - {name: Replaced, kind: done}
                  - {name: Lost, kind: closed}
                relations: [{field: Replaces}]
                """));

        assertEquals(Optional.empty(), supersession.ended());
    }

    @Test
    void whatIsSoftenedIsAtWorstSo() {
        Softening some =
                read("soften: [{rules: [section.*], to: warning}]").softened().get(0);
        Softening all = read("soften: [{to: off}]").softened().get(0);

        assertAll(
                () -> assertTrue(some.covers("section.missing")),
                () -> assertFalse(some.covers("number.gap")),
                () -> assertTrue(all.covers("number.gap")),
                () -> assertEquals(Optional.of(Severity.WARNING), some.of(Severity.ERROR)),
                () -> assertEquals(Optional.of(Severity.INFO), some.of(Severity.INFO)),
                () -> assertEquals(Optional.empty(), all.of(Severity.ERROR)));
    }

    @Test
    void aTitleHasAsManyDigitsAsANameUnlessItSaysOtherwise() {
        assertEquals(
                3,
                read("title: {form: \"S-{number}: {title}\", width: 3}").title().width());
        assertEquals(
                9,
                read("title: {form: \"S-{number}: {title}\", width: 12}")
                        .title()
                        .width());
        assertEquals(0, read("title: {form: \"S-{number}: {title}\"}").title().width());
    }

    private static ProposalProcess read(String more) {
        return new ProcessReader()
                .read(new SourceText(
                        "process.yaml", "id: small\nprefix: S\nfiles: {name: \"{number}-{slug}.md\"}\n" + more))
                .process()
                .orElseThrow();
    }
}
