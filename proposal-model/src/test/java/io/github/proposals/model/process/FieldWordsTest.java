package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a process says of a field is said in sentences. */
class FieldWordsTest {

    private static final String PROCESS = """
            id: small
            prefix: S
            files: {name: "{number}-{slug}.md"}
            fields:
              - {name: Created, type: date}
              - {name: Asked, %s}
            statuses:
              - {name: Draft, kind: open, initial: true, next: [Done, Lost]}
              - {name: Done, kind: done}
              - {name: Lost, kind: closed}
            """;

    @ParameterizedTest
    @CsvSource({
        "text, any text",
        "number, the number",
        "title, the title",
        "status, a status",
        "type, a type",
        "choice, a choice",
        "people, people",
        "'people, members: error', maintainers",
        "date, a day",
        "period, the days from one to another",
        "links, addresses on the web",
        "proposals, other proposals"
    })
    void theKindOfAValue(String type, String words) {
        assertEquals(words, FieldWords.type(asked("type: " + type)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            type: choice, values: [A, B]                  => One of: A, B.
            type: people, forms: ["{name} <{mail}>"]      => Written as “{name} <{mail}>”.
            type: people, groups: [A, B]                  => Also as a group: A, B.
            type: date, reached: [Done, Lost], past: false  => The day on which it became Done or Lost.
            type: date, not-before: Created               => Not before Created.
            type: date, past: true                        => Not in the future.
            type: text, aliases: [A, B]                   => Also called A, B.
            type: text, list: {min: 1}                    => A list with “, ” between the items.
            type: text, list: {separator: ';', sorted: true, unique: true} => A list with “; ” between the items, in order, each once.
            type: text, allowed: {status: [Done]}         => Only in proposals with status Done.
            """)
    void eachDemandIsASentence(String field, String words) {
        assertEquals(List.of(words), FieldWords.details(asked(field)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            {days: 0, what: go}                           => When the day is over: go.
            {days: 1, what: go}                           => 1 day after it at the latest: go.
            {days: 2, what: go}                           => 2 days after it at the latest: go.
            {days: 2}                                     => 2 days after it at the latest: take the next step.
            {days: 2, what: go, when: {status: [Draft]}}  => 2 days after it at the latest: go, for those with status Draft.
            """)
    void aDeadlineSaysFromWhen(String deadline, String words) {
        assertEquals(List.of(words), FieldWords.details(asked("type: date, deadlines: [" + deadline + "]")));
    }

    @Test
    void aFieldWithoutDemandsIsToldInOneWord() {
        assertEquals(List.of(), FieldWords.details(asked("type: text")));
        assertEquals(List.of(), FieldWords.details(asked("type: date, past: false")));
    }

    private static FieldDefinition asked(String field) {
        ProcessReader.Result result =
                new ProcessReader().read(new SourceText("process.yaml", PROCESS.formatted(field)));
        assertEquals(
                List.of(),
                result.diagnostics().all().stream().map(it -> it.message()).toList());
        return result.process().orElseThrow().field("Asked").orElseThrow();
    }
}
