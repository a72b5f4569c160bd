package io.github.proposals.model.document;

import io.github.proposals.model.text.Lines;
import io.github.proposals.model.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that belong to a field of the header.
 *
 * @param field the field
 * @param first number of the line with its label
 * @param last number of the line where its value, and any remark behind that, ends
 */
record FieldLines(HeaderField field, int first, int last) {

    /** {@return the lines of all fields, in their order} */
    static List<FieldLines> of(ProposalDocument document) {
        List<HeaderField> fields = document.header().fields();
        SourceText source = document.source();
        List<FieldLines> lines = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int first = source.lineOf(fields.get(i).labelSpan().start());
            int next = i + 1 < fields.size()
                    ? source.lineOf(fields.get(i + 1).labelSpan().start())
                    : source.lineCount() + 1;
            int last = Math.max(first, Math.min(next - 1, end(document, fields.get(i), first)));
            while (last > first && isBetween(document, last)) {
                last--;
            }
            lines.add(new FieldLines(fields.get(i), first, last));
        }
        return lines;
    }

    /** Comments between the lines of front matter belong to nobody, nor do rules below the last heading. */
    private static boolean isBetween(ProposalDocument document, int line) {
        boolean comment = document.header().style() == HeaderStyle.FRONT_MATTER
                && document.source().slice(document.source().line(line)).startsWith("#");
        boolean rule = document.header().style() == HeaderStyle.HEADING_PER_FIELD
                && document.source()
                        .slice(document.source().line(line))
                        .matches(" {0,3}([-*_])(?:[ \\t]*\\1){2,}+[ \\t]*");
        return comment || rule || Lines.isBlank(document.source(), line);
    }

    private static int end(ProposalDocument document, HeaderField field, int first) {
        SourceText source = document.source();
        return switch (document.header().style()) {
            case FIELD_TABLE, NONE -> first;
            case FRONT_MATTER -> endOfFrontMatter(source, first);
            case BOLD_LINES, BULLET_LIST, PLAIN_LINES -> endOfBlock(document, field, first);
            case HEADING_PER_FIELD -> endOfSection(document, field);
        };
    }

    private static int endOfFrontMatter(SourceText source, int first) {
        for (int number = first + 1; number <= source.lineCount(); number++) {
            String line = source.slice(source.line(number)).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return number - 1;
            }
        }
        return first;
    }

    private static int endOfBlock(ProposalDocument document, HeaderField field, int first) {
        for (Block block : document.blocks()) {
            if (block.span().contains(field.labelSpan())) {
                return document.source()
                        .lineOf(Math.max(block.span().start(), block.span().end() - 1));
            }
        }
        return first;
    }

    private static int endOfSection(ProposalDocument document, HeaderField field) {
        for (Section section : document.sections()) {
            if (section.extent().start() > field.labelSpan().end()) {
                return document.source().lineOf(section.extent().start()) - 1;
            }
        }
        return document.source().lineCount();
    }
}
