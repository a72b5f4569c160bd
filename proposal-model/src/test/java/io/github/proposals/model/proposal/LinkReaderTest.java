package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are found however they are written. */
class LinkReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "https://example.org/pull/1 = https://example.org/pull/1",
                "http://example.org/a?c#b = http://example.org/a?c#b",
                "<https://example.org/a> = https://example.org/a",
                "(https://example.org/a) = https://example.org/a",
                "[PR](https://example.org/a) = https://example.org/a",
                "[#22](https://example.org/22) = https://example.org/22",
                "[PR #22](https://example.org/22) = https://example.org/22",
                "[PR](<https://example.org/a>) = https://example.org/a",
                "[PR](pull/1.md) = pull/1.md",
                "[PR](https://example.org/a \"that one\") = https://example.org/a",
                "[PR](https://example.org/a_(b)) = https://example.org/a_(b)",
                "[[Pitch] PR](https://example.org/a) = https://example.org/a",
                "#22 = #22",
                "hive/bees#22 = hive/bees#22",
                "see #22 please = #22"
            })
    void oneAddressIsFound(String text, String address) {
        assertEquals(List.of(address), LinkReader.read(text));
    }

    @Test
    void severalAddressesAreFound() {
        assertEquals(
                List.of("https://example.org/a", "https://example.org/b", "#3"),
                LinkReader.read("[A](https://example.org/a) https://example.org/b #3"));
    }

    @Test
    void theTextOfALinkIsNoFurtherAddress() {
        assertEquals(
                List.of("https://example.org/b"), LinkReader.read("[https://example.org/a](https://example.org/b)"));
    }

    @Test
    void theWordsOfALinkBelongToIt() {
        assertEquals(
                List.of(
                        new FieldLink("SR-1", "https://example.org/1"),
                        new FieldLink("[Pitch] bees", "https://example.org/2"),
                        new FieldLink("", "#3")),
                LinkReader.named(
                        "[`SR-1`](https://example.org/1), ([\\[Pitch\\] **bees**](https://example.org/2)) #3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TBD", "example.org/a", "nothing [yet]", "[Link to the pull request]", "a#1b", "# 22"})
    void whereThereIsNoAddressNoneIsFound(String text) {
        assertEquals(List.of(), LinkReader.read(text));
    }
}
