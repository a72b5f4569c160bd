package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People are read in all the ways in which people write them. */
class PeopleReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Nora Beek                                   = Nora Beek||
            nora                                        = nora||
            @nora                                       = |nora|
            @hive/bee-keepers                           = |hive/bee-keepers|
            Nora Beek (@nora)                           = Nora Beek|nora|
            @nora (Nora Beek)                           = Nora Beek|nora|
            Nora Beek @nora                             = Nora Beek|nora|
            @nora (Nora Beek <n.b@example.org>)         = Nora Beek|nora|n.b@example.org
            @nora (Nora Beek \\<n.b@example.org\\>)       = Nora Beek|nora|n.b@example.org
            Nora Beek <n.b@example.org>                 = Nora Beek||n.b@example.org
            Nora Beek (n.b@example.org)                 = Nora Beek||n.b@example.org
            <mailto:n.b@example.org>                    = ||n.b@example.org
            [Nora Beek](https://github.com/nora)        = Nora Beek|nora|
            [@nora](https://github.com/nora)            = |nora|
            [@nora](https://github.com/nora) (Nora Beek) = Nora Beek|nora|
            [Nora Beek](https://github.com/nora) (Hive) = Nora Beek|nora|
            [Nora Beek](https://github.com/nora) (n.b@example.org) = Nora Beek|nora|n.b@example.org
            Nora "Bee" Beek                             = Nora "Bee" Beek||
            "Nora Beek" <n.b@example.org>               = Nora Beek||n.b@example.org
            [nora](https://github.com/Nora)             = |Nora|
            [Nora](https://github.com/nora/)            = |nora|
            [Bees](https://github.com/orgs/hive/teams)  = Bees|hive/teams|
            {ins: N. Beek, name: Nora Beek, email: n@b.example, role: editor} = Nora Beek||n@b.example
            {name: "Beek, Nora", github: nora}          = Beek, Nora|nora|
            name: Nora Beek                             = Nora Beek||
            Nora Beek ([@nora](https://github.com/nora)) = Nora Beek|nora|
            [Nora Beek](https://github.com/nora) ([*@nb*](https://example.org/u/nb)) = Nora Beek|nora|
            [Nora Beek](https://example.org/nora)       = Nora Beek||
            **Nora Beek**                               = Nora Beek||
            Nora \\_B\\_ Beek                             = Nora _B_ Beek||
            Hive Maintainers                            = Hive Maintainers||
            Zoë Ångström-O'Neil Jr. (@zoe)              = Zoë Ångström-O'Neil Jr.|zoe|
            """)
    void onePersonIsRead(String text, String person) {
        assertEquals(person, written(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ada, @bob, @cy",
                "@ada,@bob,@cy",
                "@ada @bob @cy",
                "@ada; @bob; @cy",
                "@ada and @bob and @cy",
                "@ada, @bob & @cy",
                "@ada<br>@bob<br/>@cy",
                "- @ada - @bob - @cy",
                "[@ada](https://github.com/ada) [@bob](https://github.com/bob) [@cy](https://github.com/cy)",
                "[@ada](https://github.com/ada),[@bob](https://github.com/bob), @cy,",
                "@ada, , @bob,, @cy"
            })
    void severalPeopleAreSeparatedInManyWays(String text) {
        assertEquals(
                List.of("ada", "bob", "cy"),
                Person.read(text).stream().map(Person::handle).toList());
    }

    @Test
    void aWordBehindAMailAddressBeginsTheNextPerson() {
        assertEquals(
                "Ada Love||a@b.example; Bob Bee||b@b.example", written("Ada Love <a@b.example> Bob Bee <b@b.example>"));
        assertEquals("Ada Love|a|a@b.example", written("Ada Love <a@b.example> (@a)"));
        assertEquals("Ada of Love Bob||", written("Ada <of Love> Bob"));
        assertEquals("Kim||; Nora Beek||n@b.example", written("Kim, \"Nora Beek\" <n@b.example>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Nora Beek, Kim                                  = Nora Beek, Kim
            {name: Nora Beek, github: nora}, {name: Kim}    = Nora Beek @nora, Kim
            {name: Nora, handle: "@nora", mail: n@b.example} = Nora @nora <n@b.example>
            {name: "Beek, Nora", github: nora}, {name: Kim} = {name: "Beek, Nora", github: nora}, Kim
            {role: editor}, {name: Kim}                     = {role: editor}, Kim
            """)
    void partsWithNamesAreWrittenInALine(String text, String line) {
        assertEquals(line, PeopleReader.written(text));
    }

    @Test
    void namesAreSeparatedByCommasOnly() {
        assertEquals("Ada Love||; Bob B. Bee||", written("Ada Love, Bob B. Bee"));
    }

    @Test
    void aCommaInBracketsSeparatesNothing() {
        assertEquals(1, Person.read("Nora Beek (@nora, hive)").size());
    }

    @Test
    void aNameMayContainTheWordThatSeparates() {
        assertEquals("Sandy Andersen||", written("Sandy Andersen"));
    }

    @Test
    void aHyphenInANameSeparatesNothing() {
        assertEquals("Nora-Kim Beek|nora-kim|", written("Nora-Kim Beek (@nora-kim)"));
    }

    @Test
    void aMailAddressIsNoHandle() {
        assertEquals("||nora@example.org", written("nora@example.org"));
    }

    @Test
    void nobodyIsInAnEmptyText() {
        assertEquals(List.of(), Person.read("  "));
    }

    @Test
    void bracketsThatAreNeverClosedAreReadAsOnePerson() {
        assertEquals(1, Person.read("Nora (@nora, @kim").size());
    }

    @Test
    void aPersonRemembersHowItWasWritten() {
        assertEquals(
                List.of("Nora (@nora)", "@kim"),
                Person.read("Nora (@nora),  @kim ").stream()
                        .map(Person::written)
                        .toList());
    }

    private static String written(String text) {
        return Person.read(text).stream()
                .map(person -> person.name() + "|" + person.handle() + "|" + person.mail())
                .collect(Collectors.joining("; "));
    }
}
