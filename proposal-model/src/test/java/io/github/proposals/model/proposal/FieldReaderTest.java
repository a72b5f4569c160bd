package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.ProposalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value, no value, no value yet, and the value of the template are four answers, and nothing else is confused with them. */
class FieldReaderTest {

    private final FieldReader reader =
            new FieldReader(TinyProcess.PROCESS, new ReferenceReader(TinyProcess.PROCESS, List.of()));

    @Nested
    class States {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "N/A",
                    "n/a",
                    "NA",
                    "N / A",
                    "N/A.",
                    "None",
                    "none yet",
                    "-",
                    "—",
                    "–",
                    "--",
                    "not applicable",
                    "\\-",
                    "**N/A**",
                    "_None_",
                    "`-`"
                })
        void somethingForNothingIsNone(String value) {
            assertState(ValueState.NONE, "Discussion", value);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"TBD", "tbd", "[TBD]", "TBA", "WIP", "TODO", "To be determined", "to be decided.", "**TBD**"
                })
        void aPromiseIsUnknown(String value) {
            assertState(ValueState.UNKNOWN, "Discussion", value);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[Name/Team]",
                    "\\[Name\\]",
                    "[Link to the discussion]",
                    "*your title*",
                    "_(filled later)_",
                    "<Title>",
                    "\\<Title\\>",
                    "<https://...>",
                    "<https://example.org of the issue>",
                    "XXXX",
                    "NNNN",
                    "####",
                    "YYYY-MM-DD",
                    "yyyy/mm/dd",
                    "*YYYY-MM-DD*",
                    "YYYY-MM-DD (of the last change)",
                    "NNNN _(the next number)_"
                })
        void textOfTheTemplateIsTold(String value) {
            assertState(ValueState.TEMPLATE, "Discussion", value);
        }

        @ParameterizedTest
        @CsvSource({
            "Title, Your short title",
            "Title, your SHORT title",
            "Title, *Your short title*",
            "Author(s), Name (@handle)",
            "Status, Draft \\| Under Review \\| Done",
            "Status, Draft | Under Review",
            "Kind, Technical \\| Process",
            "Status, **Draft** | **Done**"
        })
        void textOfTheTemplateOfOneFieldIsTold(String field, String value) {
            assertState(ValueState.TEMPLATE, field, value);
        }

        @ParameterizedTest
        @CsvSource({
            "Title, N/A and other words",
            "Title, TBD or not TBD",
            "Title, A [B] C",
            "Discussion, [Bees](https://example.org)",
            "Discussion, [Bees][bees]",
            "Discussion, https://example.org",
            "Sponsor, Name (@handle)",
            "Discussion, <https://example.org/a@b>",
            "Discussion, <https://example.org/a>",
            "Author(s), <a@example.org>",
            "Title, Draft | Done",
            "Status, Draft | **Under Review** | Done",
            "Status, *Draft*",
            "Status, _Under Review_",
            "Status, Draft | Dropped",
            "Title, XX",
            "Title, NNNNothing",
            "Created, 2026-01-01",
            "Title, 'a * b * c'",
            "Title, None of us"
        })
        void whatOnlyLooksLikeItIsAValue(String field, String value) {
            assertState(ValueState.KNOWN, field, value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"not needed", "Not Needed", "_(required for strangers)_", "**not needed**"})
        void theProcessMaySayWhatNothingIs(String value) {
            assertAll(
                    () -> assertState(ValueState.NONE, "Sponsor", value),
                    () -> assertTrue(state("Title", value) != ValueState.NONE));
        }

        @Test
        void nothingIsEmpty() {
            assertState(ValueState.EMPTY, "Title", "");
        }

        @Test
        void aFieldThatNobodyKnowsHasAStateToo() {
            assertAll(
                    () -> assertEquals(ValueState.UNKNOWN, reader.state("TBD", Optional.empty())),
                    () -> assertEquals(ValueState.KNOWN, reader.state("Draft | Done", Optional.empty())));
        }

        private void assertState(ValueState expected, String field, String value) {
            assertEquals(expected, state(field, value));
        }

        private ValueState state(String field, String value) {
            assertTrue(TinyProcess.PROCESS.field(field).isPresent(), field);
            return reader.state(value, TinyProcess.PROCESS.field(field));
        }
    }

    @Nested
    class Fields {

        @Test
        void areReadInTheirOrderWithTheirPlaces() {
            List<Field> fields = fields("""
                    | TIP | 0007 |
                    | Status | Draft |
                    | Weather | sunny |
                    """);

            assertAll(
                    () -> assertEquals(
                            List.of("TIP", "Status", "Weather"),
                            fields.stream().map(Field::label).toList()),
                    () -> assertEquals("a.md:4:3", fields.get(1).labelPlace().toString()),
                    () -> assertEquals("a.md:4:12", fields.get(1).place().toString()),
                    () -> assertFalse(fields.get(2).definition().isPresent()));
        }

        @Test
        void areKnownByOtherSpellingsToo() {
            assertAll(
                    () -> assertEquals("Author(s)", defined("Authors")),
                    () -> assertEquals("Author(s)", defined("AUTHOR")),
                    () -> assertEquals("Status", defined("**status**:")));
        }

        private String defined(String label) {
            return fields("| TIP | 0001 |\n| " + label + " | x |\n")
                    .get(1)
                    .definition()
                    .orElseThrow()
                    .name();
        }

        @Test
        void ofASingleWordHaveNoEmphasis() {
            assertAll(
                    () -> assertEquals("Draft", value("Status", "**Draft**").text()),
                    () -> assertEquals("Technical", value("Kind", "`Technical`").text()),
                    () -> assertEquals(
                            "2026-01-01", value("Created", "_2026-01-01_").text()),
                    () -> assertEquals("A word", value("Title", "A *word*").text()));
        }

        @Test
        void withSeveralChoicesKeepTheirEmphasis() {
            assertEquals(
                    "Draft | **Done**", value("Status", "Draft \\| **Done**").text());
        }

        @Test
        void ofPeopleNameThem() {
            assertEquals(
                    List.of("ada", "bob"),
                    value("Author(s)", "@ada, @bob").people().stream()
                            .map(Person::handle)
                            .toList());
        }

        @Test
        void ofPeopleNameNobodyWhereThereIsNoValue() {
            assertAll(
                    () -> assertEquals(List.of(), value("Author(s)", "TBD").people()),
                    () -> assertEquals(
                            List.of(), value("Author(s)", "Name (@handle)").people()));
        }

        @Test
        void ofOtherTypesNameNobody() {
            assertEquals(List.of(), value("Title", "@ada").people());
        }

        @Test
        void ofADayNameIt() {
            assertAll(
                    () -> assertEquals(
                            Optional.of(LocalDate.of(2026, 1, 2)),
                            value("Created", "2026-01-02").date()),
                    () -> assertEquals(
                            Optional.empty(),
                            value("Created", "January 2, 2026").date()),
                    () -> assertEquals(
                            Optional.of(LocalDate.of(2026, 1, 2)),
                            value("Created", "January 2, 2026").probableDate()));
        }

        @Test
        void ofLinksNameThem() {
            assertEquals(
                    List.of("https://example.org/a"),
                    value("Discussion", "[A](https://example.org/a)").links());
        }

        @Test
        void ofProposalsNameThem() {
            assertAll(
                    () -> assertEquals(
                            List.of(new ProposalId.Numbered("TIP", 2), new ProposalId.Numbered("TIP", 3)),
                            value("Requires", "TIP-0002, TIP-0003").references()),
                    () -> assertEquals(List.of(), value("Title", "TIP-0002").references()));
        }

        private Field value(String label, String value) {
            return fields("| TIP | 0001 |\n| " + label + " | " + value + " |\n").get(1);
        }

        private List<Field> fields(String rows) {
            return reader.fields(TinyProcess.proposal("a.md", "| Field | Value |\n|---|---|\n" + rows)
                    .document());
        }
    }
}
