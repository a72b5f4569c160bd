package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field is all of its lines, whatever the style: it is taken out, put in order and moved to another style as a whole. */
class WholeFieldsTest {

    private static final String PROCESS = """
            id: log
            prefix: LOG
            files: {name: "{number}-{slug}.md"}
            header: %s
            fields: [{name: Status, type: status}, {name: Note}, {name: Place}]
            statuses: [{name: Open, initial: true, kind: open, next: [Shut]}, {name: Shut, kind: done}]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bold-lines   | '**Note**: a\nand b\n\n**Status**: Open\n'   | '**Status**: Open\n\n**Note**: a\nand b\n'",
                "bold-lines   | '**Note**: a  \n**Status**: Open\n'          | '**Status**: Open  \n**Note**: a\n'",
                "plain-lines  | 'Note: a\nand b\nStatus: Open\n'             | 'Status: Open\nNote: a\nand b\n'",
                "plain-lines  | 'Note: a\\\nStatus: Open\n'                  | 'Status: Open\\\nNote: a\n'",
                "plain-lines  | 'Note: a\nStatus: Open\nor so\n\n'           | 'Status: Open\nor so\nNote: a\n\n'",
                "quoted-lines | '> Note: a\n> and b\n> Status: Open\n'       | '> Status: Open\n> Note: a\n> and b\n'",
                "quoted-lines | '> Note: a  \n> Status: Open\n'              | '> Status: Open  \n> Note: a\n'",
                "quoted-lines | '> Note: a\n>\n> Status: Open\n'             | '> Status: Open\n> Note: a\n>\n'",
                "code-block   | '```\nNote: a\n  and b\nStatus: Open\n```\n' | '```\nStatus: Open\nNote: a\n  and b\n```\n'",
                "code-block   | '```\nNote: a\nStatus: Open\n  or so\n```\n' | '```\nStatus: Open\n  or so\nNote: a\n```\n'",
                "bullet-list  | '- Note: a\n  and b\n- Status: Open\n'       | '- Status: Open\n- Note: a\n  and b\n'",
                "heading-per-field | '## Note\n\na\n\nand b\n\n---\n\n## Status\n\nOpen\n' | '## Status\n\nOpen\n\n---\n\n## Note\n\na\n\nand b\n'",
            })
    void itsLinesStayTogetherWhereFieldsArePutInOrder(String style, String before, String after) {
        ProposalProcess process = process(style);
        String text = "# Boats\n\n%s\n## Context\n\nText.\n";
        assertEquals(text.formatted(after), new FieldOrder(process).sorted(document(process, text.formatted(before))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bold-lines   | '**Status**: Open\n\n**Note**: a\nand b\n'    | '**Status**: Open\n'",
                "bold-lines   | '**Note**: a\nand b\n\n**Status**: Open\n'    | '**Status**: Open\n'",
                "plain-lines  | 'Status: Open\nNote: a\nand b\nPlace: sea\n'  | 'Status: Open\nPlace: sea\n'",
                "code-block   | '```\nStatus: Open\nNote: a\n and b\nPlace: sea\n```\n' | '```\nStatus: Open\nPlace: sea\n```\n'",
                "bullet-list  | '- Status: Open\n- Note: a\n  and b\n'        | '- Status: Open\n'",
                "field-table  | '| Field | Value |\n|--|--|\n| Status | Open |\n| Note | a |\n' | '| Field | Value |\n|--|--|\n| Status | Open |\n'",
                "badges       | '![Status](https://img.shields.io/badge/Status-Open-blue)\n![Note](https://img.shields.io/badge/Note-a-blue)\n' | '![Status](https://img.shields.io/badge/Status-Open-blue)\n'",
                "badges       | '![Status](https://img.shields.io/badge/Status-Open-blue) ![Note](https://img.shields.io/badge/Note-a-blue)\n' | '![Status](https://img.shields.io/badge/Status-Open-blue) ![Note](https://img.shields.io/badge/Note-%20-blue)\n'",
            })
    void itGoesWithItsLinesAndNoOthers(String style, String before, String after) {
        ProposalProcess process = process(style);
        String text = "# Boats\n\n%s\n## Context\n\nText.\n";
        assertEquals(
                text.replace("%s", after),
                new FieldEditor(process).without(document(process, text.replace("%s", before)), "Note"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bold-lines   | '**Status**: Open\n\n**Note**: a\nand b\n'",
                "plain-lines  | 'Status: Open\nNote: a\nand b\n'",
                "quoted-lines | '> Status: Open\n> Note: a and b\n'",
                "code-block   | '```\nStatus: Open\nNote: a\n  and b\n```\n'",
                "code-block   | '```text\nStatus: Open\nNote: a\n  and b\n```\n'",
                "code-block   | '~~~\nStatus: Open\nNote: a\n  and b\n~~~\n'",
                "bullet-list  | '- Status: Open\n- Note: a\n  and b\n'",
                "field-table  | '| Field | Value |\n|---|---|\n| Status | Open |\n| Note | a and b |\n'",
                "field-table  | '| Status | Note |\n|---|---|\n| Open | a and b |\n'",
                "heading-per-field | '## Status\n\nOpen\n\n## Note\n\na and b\n'",
            })
    void nothingOfItStaysInTheStyleThatItLeaves(String style, String header) {
        ProposalProcess process = process(style);
        String text = "# Boats\n\n" + header + "\n## Context\n\n```\ncode\n```\n";
        ProposalDocument document = document(process, text);
        List<Map.Entry<String, String>> fields = document.header().fields().stream()
                .map(field -> Map.entry(field.label(), field.value()))
                .toList();
        assertEquals(Optional.empty(), HeaderMove.leftOver(document));
        assertEquals(
                Optional.of("---\nStatus: Open\nNote: a and b\n---\n\n# Boats\n\n## Context\n\n```\ncode\n```\n"),
                new HeaderMove(process("front-matter")).text(document, fields));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bold-lines        | '# Boats\n\n**Status**: Open\n\n**Note**: a\n\n## Context\n'",
                "plain-lines       | '# Boats\n\nStatus: Open\nNote: a\n\n## Context\n'",
                "quoted-lines      | '# Boats\n\n> Status: Open\n> Note: a\n\n## Context\n'",
                "code-block        | '# Boats\n\n```\n  Status: Open\n  Note: a\n```\n\n## Context\n'",
                "bullet-list       | '# Boats\n\n- Status: Open\n- Note: a\n\n## Context\n'",
                "heading-per-field | '# Boats\n\n## Status\n\nOpen\n\n## Note\n\na\n\n## Context\n'",
            })
    void itIsWrittenAsItsStyleIs(String style, String text) {
        ProposalDocument document =
                document(process("front-matter"), "---\nStatus: Open\nNote: a\n---\n\n# Boats\n\n## Context\n");
        assertEquals(
                Optional.of(text),
                new HeaderMove(process(style))
                        .text(document, List.of(Map.entry("Status", "Open"), Map.entry("Note", "a"))));
    }

    @Test
    void aBadgeIsWrittenAsAnAddressAndReadAsWords() {
        ProposalProcess process = process("badges");
        String badge = "![%s](https://img.shields.io/badge/%s-%s-blue)";
        String status = badge.formatted("Status", "Status", "Open");
        String text = "# Boats\n\n" + status + "\n%s\n## Context\n";
        String written = new FieldEditor(process)
                .set(document(process, text.formatted("")), "Note", "à l'eau - 50 %_~")
                .orElseThrow();
        assertEquals(
                text.replace("%s", badge.formatted("Note", "Note", "%C3%A0_l%27eau_--_50_%25__~") + "\n"), written);
        assertEquals(
                List.of("Open", "à l'eau - 50 %_~"),
                document(process, written).header().fields().stream()
                        .map(HeaderField::value)
                        .toList());
        assertEquals(
                "50%zz",
                document(process, text.replace("Open", "50%zz").replace("%s", ""))
                        .header()
                        .fields()
                        .get(0)
                        .value());
    }

    private static ProposalProcess process(String style) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", PROCESS.formatted(style)))
                .process()
                .orElseThrow();
    }

    private static ProposalDocument document(ProposalProcess process, String content) {
        return new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .document(new SourceText("0001-boats.md", content));
    }
}
