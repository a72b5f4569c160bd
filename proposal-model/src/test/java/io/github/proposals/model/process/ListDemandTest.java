package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list stands in a field as the process wants it. */
class ListDemandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
            a, b      | none
            a         | none
            a,b       | the items are not separated by ', '
            a , b     | the items are not separated by ', '
            a; b      | none
            a, , b    | one of the items is empty
            a, b,     | one of the items is empty
            , a       | one of the items is empty
            """)
    void itsItemsAreSeparatedInOneWay(String value, String flaw) {
        assertEquals(flaw == null ? "" : flaw, flaws(new ListDemand(", ", 0, 9, false, false), value));
    }

    @Test
    void noValueIsAnEmptyList() {
        assertEquals("", flaws(new ListDemand(", ", 0, 9, false, false), ""));
        assertEquals("there must be at least 1, not 0", flaws(new ListDemand(", ", 1, 9, false, false), ""));
    }

    @Test
    void moreThingsThanItemsAreSeparatedOtherwise() {
        ListDemand list = new ListDemand(", ", 0, 9, false, false);

        assertEquals(0, list.flaws("a and b, c", 2).size());
        assertEquals(
                List.of("the items are not separated by ', '"),
                list.flaws("a and b, c", 3).stream().map(ListDemand.Flaw::what).toList());
    }

    @Test
    void blanksAloneMaySeparateThem() {
        ListDemand list = new ListDemand(" ", 0, 9, false, false);

        assertEquals(List.of("a", "b"), list.items("a b"));
        assertEquals("", flaws(list, "a b"));
        assertEquals("the items are not separated by ' '", flaws(list, "a  b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
            a              | there must be at least 2, not 1
            a, b           | none
            a, b, c        | none
            a, b, c, d     | there may be at most 3, not 4
            """)
    void itHasAsManyItems(String value, String flaw) {
        assertEquals(flaw == null ? "" : flaw, flaws(new ListDemand(", ", 2, 3, false, false), value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
            a, b, a        | 'a' stands there twice
            a, A           | none
            """)
    void noItemStandsThereTwice(String value, String flaw) {
        assertEquals(flaw == null ? "" : flaw, flaws(new ListDemand(", ", 0, 9, false, true), value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
            a, B, c                                      | none
            b, a                                         | 'a' does not stand in order
            a, c, b, d                                   | 'b' does not stand in order
            a, a                                         | none
            9, 10                                        | none
            10, 9                                        | '9' does not stand in order
            EIP-9, EIP-10                                | none
            EIP-10, EIP-9                                | 'EIP-9' does not stand in order
            EIP-2, BIP-3                                 | 'BIP-3' does not stand in order
            eip-2, EIP-3                                 | none
            v1.9, v1.10                                  | 'v1.10' does not stand in order
            9, a                                         | none
            a9, a10x                                     | 'a10x' does not stand in order
            999999999999999999, 1000000000000000000      | '1000000000000000000' does not stand in order
            99999999999999999, 100000000000000000        | none
            """)
    void itsItemsStandInOrder(String value, String flaw) {
        assertEquals(flaw == null ? "" : flaw, flaws(new ListDemand(", ", 0, 9, true, false), value));
    }

    @Test
    void aFlawIsAboutItsItemOrAboutAll() {
        ListDemand.Flaw twice =
                new ListDemand(", ", 0, 9, false, true).flaws("a, a", 0).get(0);
        ListDemand.Flaw few =
                new ListDemand(", ", 3, 9, false, false).flaws("a, a", 0).get(0);

        assertEquals("a", twice.what());
        assertEquals("there must be at least 3, not 2", few.what());
    }

    private static String flaws(ListDemand list, String value) {
        return list.flaws(value, 0).stream().map(ListDemand.Flaw::words).collect(Collectors.joining("; "));
    }
}
