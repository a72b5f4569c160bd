package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was read with one process is not kept for another one. */
class ProcessWordsTest {

    private static final String SMALL = """
            id: small
            prefix: S
            files: {name: "{number}-{slug}.md"}
            numbering: {width: 4, any-width: true}
            """;

    @Test
    void theSameProcessHasTheSameWords() {
        assertEquals(ProcessWords.of(read(SMALL)), ProcessWords.of(read(SMALL)));
    }

    @ParameterizedTest
    @CsvSource({"prefix: S, prefix: T", "{slug}.md, {slug}.markdown", "width: 4, width: 3"})
    void anotherFileHasOthers(String before, String after) {
        assertNotEquals(ProcessWords.of(read(SMALL)), ProcessWords.of(read(SMALL.replace(before, after))));
    }

    @Test
    void whatIsLearnedFromFilesCounts() {
        ProposalProcess process = read(SMALL);
        String words = ProcessWords.of(process);

        assertTrue(words.contains("name=18:{number}-{slug}.md\n"), words);
        assertTrue(words.contains("width=1:4\n"), words);
        assertTrue(words.contains("process.yaml=" + SMALL.length() + ":" + SMALL + "\n"), words);
    }

    @Test
    void whatReadsDocumentsCounts() {
        DocumentFormat all = BuiltInFormats.ALL;
        DocumentFormat fewer = new DocumentFormat(all.markups(), all.headers().subList(0, 3), List.of());
        String words = ProcessWords.of(read(SMALL));

        assertNotEquals(
                words,
                ProcessWords.of(new ProcessReader(fewer)
                        .read(new SourceText("process.yaml", SMALL))
                        .process()
                        .orElseThrow()));
        assertTrue(words.contains("markup="), words);
        assertTrue(words.contains("header="), words);
    }

    private static ProposalProcess read(String yaml) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", yaml))
                .process()
                .orElseThrow();
    }
}
