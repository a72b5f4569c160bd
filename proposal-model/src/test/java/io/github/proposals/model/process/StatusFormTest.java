package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"Implemented", "{Version}", " {Version}", "Done {Version", "Done {A} {B}"})
    void isNoneWhereItHoldsNothingOrNobodyKnowsWhere(String written) {
        assertEquals(Optional.empty(), StatusForm.of(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Done ({Version})             | Done (Swift 5)            | Swift 5     | true",
                "Done ({Version})             | done (Swift 5)            | Swift 5     | false",
                "Done ({Version})             | Done (Swift (5) or 6)     | Swift (5) or 6 | true",
                "Done ({Version})             | Done (Swift 5             | none        | false",
                "Done ({Version})             | Done (Swift 5) at last    | none        | false",
                "Done ({Version})             | Done ()                   | none        | false",
                "Done ({Version})             | Undone (Swift 5)          | none        | false",
                "Done in {Version}            | Done in 5                 | 5           | true",
                "Done in {Version}            | Done in 5 (or 6)          | 5 (or 6)    | true",
                "Under review ({From}...{To}) | Under review (May 1...May 9) | May 1;May 9 | true",
                "Under review ({From}...{To}) | Under review (May 1)      | none        | false",
                "Under review ({From}...{To}) | Under review (a(...)...b) | a(...);b    | true",
            })
    void readsTheValuesThatStandInIt(String written, String text, String values, boolean spelled) {
        StatusForm form = StatusForm.of(written).orElseThrow();
        assertEquals(written, form.toString());
        assertEquals(values, values(form, text, false));
        assertEquals(
                spelled,
                form.match(text, false).filter(it -> form.spells(text, it)).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Done ({Version})      | Done (Swift 5) at last | Swift 5",
                "Done ({Version})      | Done (a) (b)           | a",
                "Done in {Version}     | Done in 5 at last      | 5 at last",
                "Done ({Version}) now  | Done (Swift 5) later   | none",
            })
    void somethingMayStandBehindIt(String written, String text, String values) {
        assertEquals(values, values(StatusForm.of(written).orElseThrow(), text, true));
    }

    @ParameterizedTest
    @CsvSource({"Done ({Version}), true", "Done in {Version}, false", "Done in {Version} now, false"})
    void endsWithASignOrNot(String written, boolean closes) {
        assertEquals(closes, StatusForm.of(written).orElseThrow().closes());
    }

    private static String values(StatusForm form, String text, boolean remark) {
        return form.match(text, remark)
                .map(spans -> spans.stream()
                        .map(it -> text.substring(it.start(), it.end()))
                        .collect(Collectors.joining(";")))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({"Done ({Version}), Done (5)", "{Version} done, none"})
    void isWrittenWithOtherValues(String written, String expected) {
        assertEquals(
                expected,
                StatusForm.of(written).map(it -> it.written(List.of("5"))).orElse("none"));
    }
}
