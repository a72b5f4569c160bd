package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of the template is found where it is meant to stand, and words of the author that look like it are not. */
class LeftoverReaderTest {

    private static final ProposalProcess PROCESS = TinyProcess.read("""
            id: small
            prefix: S
            files: {name: "S-{number}-{slug}.md"}
            header: bullet-list
            fields: [{name: Status, type: status}]
            statuses: [{name: Draft, kind: open, initial: true, next: [Done]}, {name: Done, kind: done}]
            leftovers:
              - {in: prose, starts: [Write here], what: guidance}
              - {in: prose, contains: '<', pattern: '<(?:what|who)>', what: a placeholder}
              - {in: heading, pattern: '(?:^|\\s)<[^<>]*>', what: a placeholder}
              - {in: comment, starts: [Choose], pattern: 'delete me', what: a remark}
              - {in: code, pattern: 'class Foo.*', what: an example}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Write here what\nyou like.\n\nMine.'          | 'Write here what\nyou like.'",
                "'Write here what you like.'                    | 'Write here what you like.'",
                "'- Write here one\n- 2. Write here two'        | 'Write here one\n- 2. Write here two, Write here two'",
                "'> *Write here*\n'                             | 'Write here*'",
                "'I Write here what I like.'                    | ''",
                "'`Write here`'                                 | ''",
                "'<what> and <who>\nand <why>\nand <who>'       | <what>, <who>, <who>",
                "'### Of <bees>'                                | <bees>",
                "'### Of<bees>'                                 | ''",
                "'### <Bees> of <hives>'                        | <Bees>",
                "'<!--Choose one-->'                            | <!--Choose one-->",
                "'<!-- Choose one -->\nMine.'                   | <!-- Choose one -->",
                "'<!-- delete me -->'                           | <!-- delete me -->",
                "'<!-- Choosy -->'                              | ''",
                "'<!-- I Choose -->'                            | ''",
                "'```java\nclass Foo {}\n```'                   | '```java\nclass Foo {}\n```'",
                "'~~~\n\nclass Foo {}\n\n~~~'                   | '~~~\n\nclass Foo {}\n\n~~~'",
                "'    class Foo {}'                             | 'class Foo {}'",
                "'```\nclass Foo {}\nclass Bar {}\n```'         | ''",
                "'```\nmy class Foo {}\n```'                    | ''",
                "'```\n```'                                     | ''",
                "'class Foo {}'                                 | ''",
                "'<!-- Choose -->\n\n<who>\n\nWrite here.'      | '<!-- Choose -->, <who>, Write here.'",
            })
    void isFoundAtItsPlace(String body, String found) {
        ProposalText text = new ProposalReader(PROCESS, Circumstances.on(LocalDate.of(2026, 6, 1)))
                .read(new SourceText("S-0001-a.md", "# A\n\n- Status: Draft\n\n## B\n\n" + body + "\n"));
        List<String> words = text.leftovers().stream()
                .map(it -> text.document().source().slice(it.span()).strip())
                .toList();
        assertEquals(found, String.join(", ", words));
    }
}
