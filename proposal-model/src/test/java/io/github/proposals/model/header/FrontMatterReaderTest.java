package io.github.proposals.model.header;

import static io.github.proposals.model.header.Headers.fields;
import static io.github.proposals.model.header.Headers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of front matter, with those below them, and what is no value there. */
class FrontMatterReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: Open/team:/  lead: Ada/  size: 4  | status=Open, team=lead: Ada size: 4, team.lead=Ada, team.size=4",
                "team:/  size: 4/  lead: Ada/    Vale       | team=size: 4 lead: Ada Vale, team.size=4, team.lead=Ada Vale",
                "status: Open/team:/  size: 4               | status=Open, team=size: 4",
                "status: Open/team:/  - lead: Ada           | status=Open, team=lead: Ada",
                "- /team:/  lead: Ada/status: Open          | team=lead: Ada, team.lead=Ada, status=Open",
                "team:/  lead: Ada # for now/  # size: 4    | team=lead: Ada, team.lead=Ada",
            })
    void aKeyBelowAnotherOneIsAFieldIfOneOfThemIsKnown(String yaml, String fields) {
        assertEquals(fields, read(yaml));
    }

    @Test
    void whatStandsFurtherDownIsNoField() {
        assertEquals(
                List.of("team", "team.lead", "team.more"),
                header("front-matter", "---\nteam:\n  lead: Ada\n  more:\n    size: 4\n---\n").fields().stream()
                        .map(HeaderField::label)
                        .toList());
    }

    @Test
    void aFieldBelowAnotherOneHasItsPlace() {
        String text = "---\nteam:\n  size: 4\n  lead: Ada\n---\n";
        HeaderField lead = header("front-matter", text).fields().get(2);
        assertEquals("lead", new SourceText("a.md", text).slice(lead.labelSpan()));
        assertEquals("Ada", new SourceText("a.md", text).slice(lead.valueSpan()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: Open/and a stray line/date: May    | status=Open, date=May",
                "status: Open/and a stray line              | status=Open",
                "status: \"Open/and shut\"/date: May        | status=Open and shut, date=May",
                "status: \"Open\"/and shut\"/date: May      | status=Open, date=May",
                "status: 'Open/and/shut'/stray/date: May    | status=Open and shut, date=May",
                "status: it's/date: 'May/or June'           | status=it's, date=May or June",
                "status:/- Open/- Shut/date: May            | status=Open, Shut, date=May",
                "status: [Open,/]/date: May                 | status=Open, date=May",
            })
    void aLineThatIsNoKeyBelongsToTheOneAboveOnlyInQuotesOrIndented(String yaml, String fields) {
        assertEquals(fields, read(yaml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "status: Open # for now/# date: May/date: June     | status=Open, date=June",
                "status: 'Open # 1' # for now/date: June           | status=Open # 1, date=June",
                "status: \"Open # 1, # 2\"/date: June # or so      | status=Open # 1, # 2, date=June",
                "status: [\"Open # 1\", Shut]                      | status=Open # 1, Shut",
                "status:/  - 'Open # 1'/  - Shut # for good        | status=Open # 1, Shut",
                "status: it's # told by \"all\"                    | status=it's",
                "status: Open#1                                    | status=Open#1",
            })
    void aCommentIsNoPartOfAValueButASignInQuotesIs(String yaml, String fields) {
        assertEquals(fields, read(yaml));
    }

    @Test
    void aNameStandsForTheListBelowTheKeyThatHasIt() {
        assertEquals(
                "team=Ada, Ben, deciders=Ada, Ben, date=May",
                read("team: &all/  - Ada/  - Ben/deciders: *all/date: May"));
        assertEquals("status=a & b * c", read("status: a & b * c"));
        assertEquals("deciders=Ada, status=Ada", read("deciders: &all Ada/status: *all"));
        assertEquals("status=*all, deciders=Ben", read("status: *all/deciders: Ben"));
    }

    @Test
    void whereNoLineOpensTheFrontMatterTwoKeysTellThatItIsMeant() {
        assertEquals(
                List.of(true, false, false, false, false),
                List.of(
                                "a: b\nc: d\n---\n",
                                "a: b\n---\n",
                                "a: b\nc: d\n",
                                "a: b\nc: d\nwords\n---\n",
                                "words\na: b\nc: d\n---\n")
                        .stream()
                        .map(FrontMatter::isUnopened)
                        .toList());
    }

    @Test
    void behindEmptyLinesAndCommentsItWasMovedIfAKeyStandsInIt() {
        assertEquals(
                List.of(true, true, true, false, false, false, false),
                List.of(
                                "\n---\na: b\n---\n",
                                "<!-- c -->\n<!-- d -->\n---\na: b\n---\n",
                                "\n---\na: b\n...\n",
                                "\n---\n- b\n---\n",
                                "---\na: b\n---\n",
                                "\nwords\n---\na: b\n---\n",
                                "\n---\na: b\n")
                        .stream()
                        .map(FrontMatter::isMoved)
                        .toList());
    }

    /** Nobody writes more lines than that, and looking for the end takes time. */
    @Test
    void itHasUpToAThousandLines() {
        String longest = "---\n" + "a: b\n".repeat(998) + "---\n";
        assertEquals(new Span(0, longest.length() - 1), FrontMatter.of(longest).whole());
        FrontMatter longer = FrontMatter.of("---\n" + "a: b\n".repeat(999) + "---\n");
        assertEquals(new FrontMatter(Span.at(0), Span.at(0), true), longer);
        assertEquals(true, FrontMatter.isUnopened("a: b\n".repeat(999) + "---\n"));
        assertEquals(false, FrontMatter.isUnopened("a: b\n".repeat(1000) + "---\n"));
    }

    private static String read(String yaml) {
        return fields("front-matter", "---\n" + yaml.replace('/', '\n') + "\n---\n\n# Keep logs\n");
    }
}
