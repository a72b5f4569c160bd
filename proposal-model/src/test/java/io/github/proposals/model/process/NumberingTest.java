package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({"0007, 7, true", "7, 0007, true", "7, 8, false", "XXXX, XXXX, true", "XXXX, 7, false"})
    void zerosInFrontMakeNoOtherNumber(String text, String number, boolean same) {
        assertEquals(same, Numbering.isSame(text, number));
    }

    @ParameterizedTest
    @CsvSource({"0042, true", "042, false", "00042, true", "10000, true"})
    void aNumberHasAllItsDigits(String digits, boolean whole) {
        assertEquals(whole, numbering("width: 4").isWhole(digits));
        assertTrue(numbering("any-width: true, width: 4").isWhole(digits));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "001 002 003 004 005        | 3 | false",
                "001 002 003 004            | 3 | true",
                "001 002 003 004 5          | 3 | false",
                "001 002 003 4 5            | 3 | true",
                "0001 0002 10000 0004 0005  | 4 | false",
                "1 2 3 4 5                  | 1 | false",
            })
    void mostNumbersShowTheWidth(String numbers, int width, boolean any) {
        Numbering like = numbering("any-width: true, width: 4").like(List.of(numbers.split(" ")), false);
        assertEquals(width, like.width());
        assertEquals(any, like.anyWidth());
    }

    @Test
    void numbersThatAreKeptAreThoseBetweenTheTwo() {
        Numbering numbering = numbering("reserved: [{from: 3, to: 5, what: for us}]");
        assertEquals(
                List.of(false, true, true, true, false),
                List.of(2, 3, 4, 5, 6).stream().map(numbering::isReserved).toList());
    }

    @Test
    void aPlaceholderIsOneThatCanBeWritten() {
        Numbering numbering = numbering("placeholders: ['X+', 'NNNN']");
        assertEquals(Optional.of("NNNN"), numbering.placeholder());
        assertTrue(numbering.isPlaceholder("XXX"));
        assertFalse(numbering.isPlaceholder("42"));
        assertEquals(Optional.empty(), numbering("placeholders: ['X+']").placeholder());
    }

    @ParameterizedTest
    @CsvSource({
        "'placeholders: [XXXX], unassigned: off', true",
        "'placeholders: [XXXX], unassigned: info', true",
        "'placeholders: [XXXX], unassigned: warning', false",
        "'unassigned: off', false",
    })
    void numbersComeLaterWhereItIsFineToHaveNone(String yaml, boolean later) {
        assertEquals(later, numbering(yaml).isAssignedLater());
    }

    private static Numbering numbering(String yaml) {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", """
                id: small
                prefix: S
                files: {name: "{number}-{slug}.md"}
                numbering: {%s}
                statuses: [{name: Draft, initial: true, kind: living}]
                """.formatted(yaml)));
        assertEquals(List.of(), result.diagnostics().all());
        return result.process().orElseThrow().numbering();
    }
}
