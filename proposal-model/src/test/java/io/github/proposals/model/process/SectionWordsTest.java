package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a process asks of a section, in sentences. */
class SectionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "level: 2                              | \"\"",
                "paragraphs: 1                         | One paragraph.",
                "paragraphs: 3                         | At most 3 paragraphs.",
                "text: All is free.                    | Nothing but “All is free.”.",
                "entries: {word: Step, example: Step 1} | Consists of numbered parts such as “Step 1”.",
                "entries: {word: Step, example: Step 1, labels: [Who, When]}"
                        + " | Consists of numbered parts such as “Step 1”. Each of them has: Who, When.",
                "resolved: {}                          | All of it is settled.",
                "resolved: {status: Done}              | All of it is settled for those with status Done.",
                "keywords: [MUST, MAY]                 | Bold in it: MUST, MAY.",
                "sorted: true                          | In alphabetical order.",
                "links: info                           | With addresses on the web.",
                "dated: true                           | Says on which day which status was reached.",
                "aliases: [Reasons, Why]               | Also called Reasons, Why.",
            })
    void saysWhatIsAskedOfASection(String yaml, String words) {
        assertEquals(words, String.join(" ", SectionWords.details(section(yaml))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[]                                       | optional",
                "true                                     | required",
                "[{severity: warning}]                    | recommended",
                "[{severity: info}]                       | nice to have",
                "[{when: {status: Done}}]                 | required for those with status Done",
                "[{when: {status: Done}, severity: info}, {when: {status: Draft}}]"
                        + " | required for those with status Draft; nice to have for those with status Done",
                "[{when: {status: Done}}, {when: {status: Draft}}]"
                        + " | required for those with status Done; with status Draft",
                "[{when: {status: Done}}, {when: {status: Done}, accept: [none]}]"
                        + " | required for those with status Done",
            })
    void saysWhenItMustBeThere(String yaml, String words) {
        assertEquals(words, DemandWords.demands(section("required: " + yaml).demands()));
    }

    private static SectionDefinition section(String yaml) {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", """
                id: small
                prefix: S
                files: {name: "{number}-{slug}.md"}
                fields: [{name: Status, type: status}]
                statuses: [{name: Draft, initial: true, next: Done}, {name: Done, kind: done}]
                sections: [{name: Motivation, %s}]
                """.formatted(yaml)));
        assertEquals(List.of(), result.diagnostics().all());
        return result.process().orElseThrow().sections().get(0);
    }
}
