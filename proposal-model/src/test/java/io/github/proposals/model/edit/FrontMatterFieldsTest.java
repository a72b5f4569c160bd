package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in front matter are written as their author wrote them, unless YAML would read something else. */
class FrontMatterFieldsTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: log
                    prefix: LOG
                    files: {name: "{number}-{slug}.md"}
                    header: front-matter
                    fields: [{name: status, type: status}, {name: keepers, type: people, role: author}, {name: See_Also, type: text}]
                    statuses: [{name: Open, initial: true, kind: open, next: [Shut]}, {name: Shut, kind: done}]
                    """))
            .process()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "status: Open                | status  | Shut          | status: Shut",
                "status: 'Open'              | status  | Shut          | status: 'Shut'",
                "status: \"Open\"            | status  | Shut          | status: \"Shut\"",
                "status: 'a: b'              | status  | Shut          | status: Shut",
                "status: 'Open'              | status  | Ada's         | status: Ada's",
                "status: \"Open\"            | status  | a\\b          | status: a\\b",
                "status: 'Open'              | status  | 'tis          | status: \"'tis\"",
                "status: \"Open\"            | status  | \\a            | status: \\a",
                "keepers: [Ada, Ben]         | keepers | [a            | keepers: \"[a\"",
                "keepers: [Ada, Ben]         | keepers | ]a            | keepers: \"]a\"",
                "keepers: ['Ada', \"Ada\"]    | keepers | Ada, Cid      | keepers: ['Ada', Cid]",
                "status: ''                  | status  | Shut          | status: Shut",
                "status: 'O'                 | status  | S             | status: 'S'",
                "status:                     | status  | Shut          | status: Shut",
                "status:                     | status  | a: b          | status: \"a: b\"",
                "status:                     | status  | \"a\": b      | status: '\"a\": b'",
                "status: Open                | status  | ^^            | status:",
                "status: Open # for now      | status  | Shut          | status: Shut # for now",
                "keepers: [Ada, Ben]         | keepers | Ada, Cid      | keepers: [Ada, Cid]",
                "keepers: ['Ada', Ben]       | keepers | Ada, Cid      | keepers: ['Ada', Cid]",
                "keepers: [Ada, Ben]         | keepers | Ada (a, b), C | keepers: [\"Ada (a, b)\", C]",
                "keepers: [Ada, Ben]         | keepers | [a]           | keepers: \"[a]\"",
                "keepers:/- Ada/- Ben        | keepers | Ada, Cid, Dan | keepers:/- Ada/- Cid/- Dan",
                "keepers:/  - 'Ada'/  - Ben  | keepers | Cid, Ada      | keepers:/  - Cid/  - 'Ada'",
                "keepers:/  - Ada            | keepers | Ben: b        | keepers:/  - \"Ben: b\"",
                "status: Open                | keepers | Ada           | status: Open/keepers: Ada",
                "keepers: Ada                | status  | Open          | status: Open/keepers: Ada",
                "status: Open/a_b: c         | See_Also | x            | status: Open/see_also: x/a_b: c",
                "Status: Open                | See_Also | x            | Status: Open/See_Also: x",
            })
    void areWrittenAsTheyWere(String before, String field, String value, String after) {
        assertEquals(Optional.of(text(after)), set(text(before), field, value));
    }

    private static String text(String yaml) {
        return "---\n" + yaml.replace('/', '\n') + "\n---\n\n# Boats\n";
    }

    private static Optional<String> set(String content, String field, String value) {
        ProposalDocument document = new ProposalReader(PROCESS, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .document(new SourceText("0001-boats.md", content));
        return new FieldEditor(PROCESS).set(document, field, value == null ? "" : value);
    }
}
