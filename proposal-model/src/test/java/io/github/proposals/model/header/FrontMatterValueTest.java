package io.github.proposals.model.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of front matter says what YAML reads in it. */
class FrontMatterValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "plain words, with a comma",
                "'it''s quoted'",
                "\"twice \\\"quoted\\\"\"",
                "\"caf\\xe9 \\u00e9 \\U0001F600\"",
                "\"\\x41\\u0042\\U00000043\"",
                "\"a\\\\b c\"",
                "\"a\\tb\"",
                "\"\"",
                "''",
                "[]",
                "[one]",
                "[one, two]",
                "[ one ,two , three ]",
                "['a', \"b\", c]",
                "[it's, you're]",
                "[\"a \\\" b\", c]",
                "[a b, c d]",
                "[\"a \\\", b\", c]",
                "['one', 'it''s two']",
                "|\n  one\n  two",
                ">-\n  one\n  two",
                "- one\n- two",
                "- 'one'\n- \"two\"\n- three",
                "!!str 12",
                "&name plain",
                "! plain",
            })
    void isReadAsYamlReadsIt(String written) {
        assertEquals(yaml(written), FrontMatterValue.read(written, Map.of()));
    }

    @Test
    void anItemWithACommaKeepsItsQuotes() {
        assertEquals("\"one, two\", three", FrontMatterValue.read("['one, two', three]", Map.of()));
        assertEquals("\"one, two\", three", FrontMatterValue.read("[\"one, two\", three]", Map.of()));
        assertEquals("\"one, two\", three", FrontMatterValue.read("- 'one, two'\n- three", Map.of()));
        assertEquals("say \"a, b\", c", FrontMatterValue.read("['say \"a, b\"', c]", Map.of()));
    }

    @Test
    void aCommaInQuotesOrBracesPartsNoItems() {
        assertEquals(List.of("'a, b'", "it's", "c"), FrontMatterValue.items("['a, b', it's, c]"));
        assertEquals(List.of("a 'b", "c' d"), FrontMatterValue.items("[a 'b, c' d]"));
        assertEquals(
                List.of("{a: 1, b: {c: 2, d: 3}, e: 4}", "f"),
                FrontMatterValue.items("[{a: 1, b: {c: 2, d: 3}, e: 4}, f]"));
        assertEquals(List.of("a", "b"), FrontMatterValue.items("- a\n- b"));
        assertEquals(List.of(), FrontMatterValue.items("a, b"));
    }

    @Test
    void namesAndValuesGetBraces() {
        assertEquals("{name: Ada, org: Hive}, Ben", FrontMatterValue.read("- name: Ada\n  org: Hive\n- Ben", Map.of()));
        assertEquals("{name: Ada, org: Hive}, Ben", FrontMatterValue.read("[{name: Ada, org: Hive}, Ben]", Map.of()));
        assertEquals("name: Ada, Ben", FrontMatterValue.read("- name: Ada\n- Ben", Map.of()));
    }

    @Test
    void aLinkIsNoListOfLists() {
        assertEquals(
                "[Ada](https://example.org/ada)", FrontMatterValue.read("[Ada](https://example.org/ada)", Map.of()));
        assertEquals("[[one], [two]]", FrontMatterValue.read("[[one], [two]]", Map.of()));
        assertEquals("[one], two", FrontMatterValue.read("['[one]', two]", Map.of()));
        assertEquals("[one], two", FrontMatterValue.read("[\"[one]\", two]", Map.of()));
    }

    @Test
    void whatIsNoCharacterStaysAsItIsWritten() {
        assertEquals("a \\U00FFFFFF b", FrontMatterValue.read("\"a \\U00FFFFFF b\"", Map.of()));
    }

    @Test
    void aNameStandsForWhatWasGivenIt() {
        Map<String, String> anchors = Map.of("all", "[Ada, Ben]", "ada", "!!str Ada");
        assertEquals("Ada, Ben", FrontMatterValue.read("*all", anchors));
        assertEquals("Ada, Ben", FrontMatterValue.read("[*ada, Ben]", anchors));
        assertEquals("*unknown", FrontMatterValue.read("*unknown", anchors));
    }

    /** What YAML reads, on one line. */
    private static String yaml(String written) {
        return shown(new Yaml().compose(new StringReader(written)));
    }

    private static String shown(Node node) {
        return switch (node.getNodeId()) {
            case scalar -> ((ScalarNode) node).getValue().strip().replaceAll("\\s+", " ");
            case sequence ->
                String.join(
                        ", ",
                        ((SequenceNode) node)
                                .getValue().stream()
                                        .map(FrontMatterValueTest::shown)
                                        .toList());
            case mapping -> throw new AssertionError(((MappingNode) node).getValue());
            default -> throw new AssertionError(List.of(node));
        };
    }
}
