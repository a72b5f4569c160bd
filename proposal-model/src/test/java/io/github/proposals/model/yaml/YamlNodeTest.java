package io.github.proposals.model.yaml;

import static io.github.proposals.model.yaml.GivenYaml.mapping;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A file may extend another one: what it says counts, and the rest stays. */
class YamlNodeTest {

    @Test
    void aChangedValueCounts() {
        assertMerged("{a: 1, b: 3}", "{a: 1, b: 2}", "{b: 3}");
    }

    @Test
    void aNewValueStandsAtTheEnd() {
        assertMerged("{a: 1, b: 2, c: 3}", "{a: 1, b: 2}", "{c: 3}");
    }

    @Test
    void aChangedValueStaysWhereItStood() {
        assertMerged("{a: 3, b: 2}", "{a: 1, b: 2}", "{a: 3}");
    }

    @Test
    void mappingsInsideAreMerged() {
        assertMerged("{a: {x: 1, y: 3, z: 4}, b: 2}", "{a: {x: 1, y: 2}, b: 2}", "{a: {y: 3, z: 4}}");
    }

    @Test
    void aListOfPlainValuesIsReplaced() {
        assertMerged("{a: [3]}", "{a: [1, 2]}", "{a: [3]}");
    }

    @Test
    void anEmptyListReplacesAListOfPlainValues() {
        assertMerged("{a: []}", "{a: [1, 2]}", "{a: []}");
    }

    @Test
    void listsOfNamedItemsAreMergedByName() {
        assertMerged(
                "{a: [{name: x, v: 1}, {name: y, v: 3, w: 5}, {name: z, v: 4}]}",
                "{a: [{name: x, v: 1}, {name: y, v: 2, w: 5}]}",
                "{a: [{name: y, v: 3}, {name: z, v: 4}]}");
    }

    @Test
    void aNamedItemCanBeRemoved() {
        assertMerged("{a: [{name: y}]}", "{a: [{name: x, v: 1}, {name: y}]}", "{a: [{name: x, remove: true}]}");
    }

    @Test
    void removingWhatIsNotThereDoesNothing() {
        assertMerged("{a: [{name: x}]}", "{a: [{name: x}]}", "{a: [{name: z, remove: true}]}");
    }

    @Test
    void anItemThatIsNotToBeRemovedIsChanged() {
        assertMerged(
                "{a: [{name: x, v: 1, remove: false}]}", "{a: [{name: x, v: 1}]}", "{a: [{name: x, remove: false}]}");
    }

    @Test
    void namedItemsInsideOfNamedItemsAreMergedToo() {
        assertMerged(
                "{a: [{name: x, b: [{name: p, v: 2}, {name: q}]}]}",
                "{a: [{name: x, b: [{name: p, v: 1}, {name: q}]}]}",
                "{a: [{name: x, b: [{name: p, v: 2}]}]}");
    }

    @Test
    void aListWithAnItemWithoutANameIsReplaced() {
        assertMerged("{a: [{v: 3}]}", "{a: [{name: x, v: 1}]}", "{a: [{v: 3}]}");
    }

    @Test
    void aValueOfAnotherKindReplacesTheOldOne() {
        assertAll(
                () -> assertMerged("{a: 1}", "{a: [2]}", "{a: 1}"),
                () -> assertMerged("{a: [2]}", "{a: {b: 1}}", "{a: [2]}"),
                () -> assertMerged("{a: {b: 1}}", "{a: 1}", "{a: {b: 1}}"));
    }

    @Test
    void theOldMappingStaysAsItWas() {
        YamlNode.Mapping old = mapping("{a: {x: 1}}");

        old.with(mapping("{a: {x: 2}, b: 3}"));

        assertEquals("{a: {x: 1}}", written(old));
    }

    @Test
    void aChangedValueStandsWhereTheChangeIs() {
        YamlNode.Mapping merged = mapping("a: 1\nb: 2\n").with(mapping("\n\n\nb: 3\n"));

        assertAll(
                () -> assertEquals(
                        "a.yaml:1:4", merged.entries().get("a").value().place().toString()),
                () -> assertEquals(
                        "a.yaml:4:4", merged.entries().get("b").value().place().toString()),
                () -> assertEquals(
                        "a.yaml:4:1", merged.entries().get("b").key().place().toString()));
    }

    @Test
    void anEntryCanBeLeftOut() {
        assertEquals("{a: 1, c: 3}", written(mapping("{a: 1, b: 2, c: 3}").without("b")));
    }

    @Test
    void leavingOutWhatIsNotThereDoesNothing() {
        assertEquals("{a: 1}", written(mapping("{a: 1}").without("b")));
    }

    @Test
    void aKindReadsWellInASentence() {
        YamlNode.Mapping mapping = mapping("{a: 1, b: [1], c: {d: 1}}");

        assertEquals(
                List.of("a single value", "a list", "a mapping of names to values"),
                mapping.entries().values().stream()
                        .map(entry -> entry.value().kind())
                        .toList());
    }

    @Test
    void aMappingCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> mapping("{a: 1}").entries().clear());
    }

    private static void assertMerged(String expected, String base, String changes) {
        assertEquals(expected, written(mapping(base).with(mapping(changes))));
    }

    private static String written(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry ->
                            entry.getKey() + ": " + written(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(YamlNodeTest::written).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlNode.Scalar) node).text();
    }
}
