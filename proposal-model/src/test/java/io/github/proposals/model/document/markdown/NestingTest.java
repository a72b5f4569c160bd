package io.github.proposals.model.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody writes lists and quotations that are forty deep. */
class NestingTest {

    private static final String DEEP = "> ".repeat(41) + "a\n";

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "- ", "* ", "+ ", "1. ", "1) ", "123456789. ", "-\t", ">- ", "  > "})
    void fortyMarksAreBorneAndOneMoreIsNot(String mark) {
        int marks = mark.strip().equals(">-") ? 20 : 40;

        assertEquals(List.of(), tooDeep(mark.repeat(marks) + "a\n"));
        assertEquals(List.of(1), tooDeep(mark.repeat(marks) + "> a\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "1.", "1", "1234567890. ", "1.\t", "a ", "- - -a ", "=", "# "})
    void whatIsNoMarkNestsNothing(String text) {
        assertEquals(List.of(), tooDeep(text.repeat(50) + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"'- ', 0", "'* ', 0", "'-\t', 0", "'-', 0", "'+ ', 1", "'> ', 1"})
    void aLineAcrossThePageNestsNothing(String mark, int lines) {
        assertEquals(lines, tooDeep(mark.repeat(50) + "\n").size());
    }

    @Test
    void eachListInsideOfAnotherOneIsIndentedByTwoColumns() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 42; i++) {
            text.append("  ".repeat(i)).append("- a\n").append(i % 2 == 0 ? " \n" : "");
        }

        // The last two of them, with the blank lines between.
        assertEquals(List.of(61, 63), tooDeep(text.toString()));
    }

    @Test
    void whereNoListIsOpenNothingIsDeepHoweverFarItIsIndented() {
        assertEquals(List.of(), tooDeep(" ".repeat(200) + "- a\n"));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("  ".repeat(i)).append("- a\n").append(i % 30 == 29 ? "b\n" : "");
        }
        assertEquals(List.of(), tooDeep(text.toString()));
    }

    @Test
    void whatGoesOnWithAnItemKeepsItOpen() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 41; i++) {
            text.append("  ".repeat(i))
                    .append("- a\n")
                    .append("  ".repeat(i + 1))
                    .append("b\n");
        }
        assertEquals(List.of(81), tooDeep(text.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '%', textBlock = """
            ```;@              => 0
            ~~~;@              => 0
            ```;a;```;@        => 1
            ~~~;```;@          => 0
            ```;~~~;```;@      => 1
            %  ```;@%          => 0
            %a;  ~~~;@%        => 0
            ```                => 0
            ``;@               => 1
            @;```;@            => 1
            """)
    void inCodeMarksMeanNothing(String text, int lines) {
        assertEquals(
                lines,
                tooDeep(text.replace("@", DEEP.strip()).replace(';', '\n') + "\n")
                        .size());
    }

    @Test
    void evenInCodeThereIsAnEnd() {
        assertEquals(List.of(), tooDeep("```\n" + "> ".repeat(200) + "a\n"));
        assertEquals(List.of(2), tooDeep("```\n" + "> ".repeat(201) + "a\n"));
    }

    @Test
    void whatStandsBehindTheMarksIsNoMatter() {
        for (String text : List.of("5 bees", "5. bees", "5", "bees", "# bees", "")) {
            assertEquals(List.of(1), tooDeep("> ".repeat(41) + text + "\n"), text);
        }
    }

    @Test
    void theLastLineCountsAsWell() {
        assertEquals(List.of(2), tooDeep("a\n" + DEEP.strip()));
    }

    private static List<Integer> tooDeep(String text) {
        SourceText source = new SourceText("a.md", text);
        return Nesting.tooDeep(source).stream()
                .map(it -> source.lineOf(it.start()))
                .toList();
    }
}
