package io.github.proposals.model.yaml;

import static io.github.proposals.model.yaml.GivenYaml.mapping;
import static io.github.proposals.model.yaml.GivenYaml.reader;
import static io.github.proposals.model.yaml.GivenYaml.sequence;
import static io.github.proposals.model.yaml.GivenYaml.value;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML becomes values with places. */
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
}
