package io.github.proposals.model.yaml;

import static io.github.proposals.model.yaml.GivenYaml.failing;
import static io.github.proposals.model.yaml.GivenYaml.only;
import static io.github.proposals.model.yaml.GivenYaml.reader;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in YAML is a finding that says where, and what to do. */
class YamlMistakesTest {

    @Test
    void aKeyThatIsGivenTwiceIsAFindingAndTheFirstOneCounts() {
        YamlReader reader = reader("a: 1\nb: 2\na: 3\n");
        YamlNode.Mapping mapping =
                assertInstanceOf(YamlNode.Mapping.class, reader.read().orElseThrow());
        Finding finding = only(reader);

        assertAll(
                () -> assertEquals("the key 'a' is given twice", finding.message()),
                () -> assertEquals("a.yaml:3:1", finding.place().toString()),
                () -> assertEquals(
                        "1", ((YamlNode.Scalar) mapping.entries().get("a").value()).text()));
    }

    @Test
    void aKeyThatIsNoWordIsAFinding() {
        YamlReader reader = reader("a: 1\n? [b, c]\n: 2\n");

        assertAll(
                () -> assertTrue(reader.read().isPresent()),
                () -> assertEquals("a key must be a single word", only(reader).message()),
                () -> assertEquals("a.yaml:2:3", only(reader).place().toString()));
    }

    @Test
    void aTabInTheIndentationIsAFindingAtItsPlace() {
        Finding finding = failing("a:\n\tb: 1\n");

        assertAll(
                () -> assertTrue(finding.message().startsWith("this is not YAML: "), finding.message()),
                () -> assertEquals(2, finding.place().start().line()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [1, 2\n", "a: {b: 1\n", "a: \"open\n\n\n"})
    void whatIsNeverClosedIsAFindingWhereItWasOpened(String yaml) {
        assertEquals("a.yaml:2:4", failing("# first\n" + yaml).place().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b: c", "- a\nb: c", "a: *nobody", "a: @b", "%", "a: `b`", "]", "a: \"\\q\""})
    void whatIsNoYamlIsAFinding(String yaml) {
        assertTrue(failing(yaml).message().startsWith("this is not YAML"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: b: c | this ':' stands in the middle of a value | write the value in quotes, or begin a line with the key, as far in as the keys beside it",
                "`a: b\n  c: d` | this ':' stands in the middle of a value | write the value in quotes, or begin a line with the key, as far in as the keys beside it",
                "a: @b | this sign cannot begin a value | write the value in quotes",
                "a: [b, c | this list is not closed, or a comma is missing in it | put a comma between its items, and ']' behind the last one",
                "a: *nobody | '*' stands in front of a name that no '&' gives | write '&' and the name in front of the value that is meant, further up",
                "a: \"\\q\" | this backslash means nothing in double quotes | write the value in single quotes"
            })
    void theFindingSaysWhatToDo(String yaml, String message, String help) {
        Finding finding = failing(yaml);

        assertAll(
                () -> assertEquals("this is not YAML: " + message, finding.message()),
                () -> assertEquals(help, finding.help()));
    }

    @Test
    void twoDocumentsAreAFindingAtTheSecondOne() {
        assertEquals(2, failing("a: 1\n---\nb: 2\n").place().start().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \u0000", "a: \u0007", "\uD83D", "a: \uFFFE"})
    void aCharacterThatYamlForbidsIsAFinding(String yaml) {
        assertTrue(failing(yaml).message().startsWith("this is not YAML"));
    }

    @Test
    void theFindingsCannotBeChanged() {
        YamlReader reader = reader("a: [");
        reader.read();

        assertThrows(
                UnsupportedOperationException.class, () -> reader.findings().clear());
    }
}
