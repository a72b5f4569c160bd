package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                               | true    | true    | true",
                "{status: Draft}                                  | true    | false   | unknown",
                "{status: [Draft, Done]}                          | true    | true    | unknown",
                "{kind: done}                                     | false   | true    | unknown",
                "{type: process}                                  | true    | false   | unknown",
                "{process-document: true}                         | true    | false   | false",
                "{process-document: false}                        | false   | true    | true",
                "{merged: true}                                   | true    | false   | unknown",
                "{merged: false}                                  | true    | true    | true",
                "{author: outsider}                               | true    | false   | unknown",
                "{status: Draft, merged: true}                    | true    | false   | unknown",
                "{status: Draft, process-document: true}          | true    | false   | false",
                "{any: [{status: Done}, {merged: true}]}          | true    | true    | unknown",
                "{any: [{status: Done}, {process-document: false}]} | false | true    | true",
                "{fields: {field: Status, values: [done, gone]}}  | false   | true    | false",
                "{fields: [{field: Status}]}                      | true    | true    | false",
                "{not: {fields: {field: Status, values: Done}}}   | true    | false   | true",
                "{number-from: 12}                                | true    | false   | unknown",
                "{created-since: 2026-03-08}                      | true    | false   | unknown",
                "{not: {created-since: 2026-03-08}}               | false   | true    | unknown",
                "{commit-since: 2026-03-09}                       | true    | false   | unknown",
                "{not: {commit-since: 2026-03-09}}                | false   | true    | unknown",
                "{any: []}                                        | true    | true    | true",
                "{not: {status: Draft}}                           | false   | true    | unknown",
                "{not: {author: outsider}}                        | false   | true    | unknown",
                "{not: {status: Draft, merged: true}}             | false   | true    | unknown",
                "{not: {any: [{kind: done}, {type: Process}]}}    | false   | false   | unknown",
                "{not: {not: {kind: done}}}                       | false   | true    | unknown",
                "{kind: open, not: {type: Feature}}               | true    | false   | unknown",
            })
    void whatIsNotKnownMakesNothingTrueAndNothingFalse(String yaml, String first, String second, String nobody) {
        Condition condition = condition(yaml);
        assertEquals(first, answer(condition, FIRST), "a merged draft of the process, by outsiders");
        assertEquals(second, answer(condition, SECOND), "a feature on a branch, done by maintainers");
        assertEquals(nobody, answer(condition, NOBODY), "a proposal of which nothing is known");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                         | \"\"",
                "{status: [Draft, Done]}                    | with status Done or Draft",
                "{not: {kind: [open, parked]}}              | that are not open or parked",
                "{type: Process, process-document: false}   | of type Process, that do not describe the process",
                "{fields: {field: Status, values: [Done, Draft]}} | whose Status is Done or Draft",
                "{fields: {field: Status}, number-from: 12} | with Status, with a number from 12 on",
                "{not: {created-since: 2026-03-08}}         | created before 2026-03-08",
                "{not: {commit-since: 2026-03-09}}          | first committed before 2026-03-09",
                "{any: [{type: Process}, {merged: true}]}   | of type Process or on the default branch",
                "{not: {any: [{type: Process}, {author: outsider}]}}"
                        + " | not of type Process, with a maintainer among the authors",
                "{not: {status: Done, merged: true}}        | without status Done or not yet on the default branch",
            })
    void aConditionIsWrittenForPeople(String yaml, String words) {
        assertEquals(words, condition(yaml).words(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "{}                                       | \"\"",
                "{type: Process, status: Draft}           | while the status is 'Draft'",
                "{type: Process, merged: true}            | for a proposal of type 'Process'",
                "{merged: true, author: outsider}         | since no author is a maintainer",
                "{any: [{status: Done}, {merged: true}]}  | on the default branch",
                "{fields: {field: Status, values: Draft}} | while 'Status' is 'Draft'",
                "{number-from: 12}                        | for a proposal with a number from 12 on",
                "{created-since: 2026-03-08}              | for a proposal created on 2026-03-08 or later",
                "{commit-since: 2026-03-09}               | for a proposal first committed on 2026-03-09 or later",
                "{not: {type: Feature}}                   | for a proposal of type 'Process'",
                "{not: {any: [{kind: done}]}}             | while the status is 'Draft'",
            })
    void theReasonIsWhatHolds(String yaml, String reason) {
        assertEquals(reason, condition(yaml).because(FIRST, true).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                              | \"\"         | false",
                "{status: Draft}                                 | Status       | false",
                "{kind: done}                                    | Status       | false",
                "{type: Process}                                 | Type         | true",
                "{created-since: 2026-03-08}                     | Since        | false",
                "{fields: {field: Place}}                        | Place        | false",
                "{merged: true}                                  | \"\"         | false",
                "{type: Process, status: Draft}                  | Type, Status | true",
                "{status: Draft, merged: true}                   | Status       | false",
                "{any: [{kind: open}, {type: Process}]}          | Type, Status | true",
                "{any: [{merged: true}, {fields: {field: Place}}]} | Place      | false",
                "{not: {type: Process}}                          | Type         | true",
                "{not: {merged: true}}                           | \"\"         | false",
            })
    void aConditionKnowsOnWhatItDepends(String yaml, String fields, boolean onType) {
        Condition condition = condition(yaml);
        List<String> asked = read(yaml).process().orElseThrow().fields().stream()
                .filter(condition::asks)
                .map(FieldDefinition::name)
                .toList();
        assertEquals(fields, String.join(", ", asked));
        assertEquals(onType, condition.asks(SaidCondition.TypeIs.class));
    }

    @Test
    void conditionsInsideOfOthersAreAsDeepAsAFileMayBe() {
        String deep = "{not: ".repeat(200) + "{merged: true}" + "}".repeat(200);
        ProcessReader.Result result = read(deep);
        assertEquals(Optional.empty(), result.process());
        assertEquals("config.syntax", result.diagnostics().all().get(0).rule());
    }

    @Test
    void aNameInsideOfAConditionIsLookedUp() {
        assertTrue(read("{not: {any: [{status: Drafft}]}}").diagnostics().all().stream()
                .anyMatch(it -> it.rule().equals("process.unknown-status")
                        && it.message().equals("there is no status 'Drafft'")));
    }

    private static final Case FIRST = new Case("Draft", "Process", true, Optional.of(true), Optional.of(true));
    private static final Case SECOND = new Case("Done", "Feature", false, Optional.of(false), Optional.of(false));
    private static final Case NOBODY = new Case("", "", false, Optional.empty(), Optional.empty());

    private record Case(
            String statusText,
            String type,
            boolean isProcessDocument,
            Optional<Boolean> isMerged,
            Optional<Boolean> isByOutsiders)
            implements Condition.Case {

        @Override
        public Optional<Status> status() {
            StatusKind kind = statusText.equals("Draft") ? StatusKind.OPEN : StatusKind.DONE;
            return statusText.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Status(
                            statusText,
                            List.of(),
                            List.of(),
                            kind,
                            "",
                            false,
                            false,
                            0,
                            List.of(),
                            Condition.ALWAYS,
                            Quote.NONE));
        }

        @Override
        public String value(String field) {
            return field.equals("Status") ? statusText : "";
        }

        @Override
        public Optional<Integer> number() {
            return statusText.isEmpty() ? Optional.empty() : Optional.of(statusText.equals("Draft") ? 12 : 7);
        }

        @Override
        public Optional<LocalDate> created() {
            return number().map(day -> LocalDate.of(2026, 3, day));
        }

        @Override
        public Optional<LocalDate> committed() {
            return created().map(day -> day.plusDays(1));
        }

        @Override
        public boolean isTypeKnown() {
            return !type.isEmpty();
        }
    }

    private static String answer(Condition condition, Case given) {
        return condition.of(given).map(String::valueOf).orElse("unknown");
    }

    private static Condition condition(String yaml) {
        return read(yaml)
                .process()
                .orElseThrow()
                .sections()
                .get(0)
                .demands()
                .get(0)
                .when();
    }

    private static ProcessReader.Result read(String condition) {
        return new ProcessReader().read(new SourceText("process.yaml", """
                id: small
                prefix: S
                files: {name: "{number}-{slug}.md"}
                fields:
                  - {name: Type, type: type, values: [Feature, Process]}
                  - {name: Status, type: status}
                  - {name: Since, type: date, role: created}
                  - {name: Place}
                statuses: [{name: Draft, initial: true, next: Done}, {name: Done, kind: done}]
                sections: [{name: A, required: [{when: %s}]}]
                """.formatted(condition)));
    }
}
