package io.github.proposals.model.document;

import io.github.proposals.model.text.Lines;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that belong to a field of the header.
 *
 * @param field the field
 * @param first number of the line with its label
 * @param last number of the line where its value, and any remark behind that, ends
 */
public record FieldLines(HeaderField field, int first, int last) {

    /** {@return the lines of all fields of a part of the header, in their order} */
    public static List<FieldLines> of(ProposalDocument document, Header.Part part) {
        List<HeaderField> fields = part.fields();
        SourceText source = document.source();
        List<FieldLines> lines = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int first = source.lineOf(fields.get(i).labelSpan().start());
            int next = i + 1 < fields.size()
                    ? source.lineOf(fields.get(i + 1).labelSpan().start())
                    : source.lineCount() + 1;
            int last = Math.max(first, Math.min(next - 1, part.style().lastLine(document, fields.get(i))));
            while (last > first && isBetween(source, part.style(), last)) {
                last--;
            }
            lines.add(new FieldLines(fields.get(i), first, last));
        }
        return lines;
    }

    private static boolean isBetween(SourceText source, HeaderStyle style, int line) {
        return Lines.isBlank(source, line) || style.isBetween(source.slice(source.line(line)));
    }

    /** {@return where these lines stand} A hard break stays: it belongs to the place, and the last field has none. */
    public Span span(SourceText source, HeaderStyle style) {
        Span end = style.breaksLines() ? Lines.withoutHardBreak(source, last) : source.line(last);
        return new Span(source.line(first).start(), end.end());
    }
}
