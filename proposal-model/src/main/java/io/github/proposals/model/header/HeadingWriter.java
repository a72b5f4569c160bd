package io.github.proposals.model.header;

import io.github.proposals.model.document.FieldLines;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.List;

/** {@code ## Status} with the value below. */
final class HeadingWriter implements HeaderWriter {

    private final List<HeaderField> fields;
    private final List<Table> tables;
    private final SourceText source;

    HeadingWriter(ProposalDocument document, HeaderStyle style) {
        this.fields = document.header().in(style);
        this.tables = document.tables();
        this.source = document.source();
    }

    @Override
    public List<TextEdit> replace(HeaderField field, String value) {
        Span old = field.valueSpan();
        int heading = source.line(source.lineOf(field.labelSpan().start())).end();
        if (old.length() == 0) {
            return List.of(TextEdit.insert(heading, value.isEmpty() ? "" : gap() + value));
        }
        return List.of(new TextEdit(
                value.isEmpty() ? new Span(heading, old.end()) : old,
                isInTable(old) ? TableWriter.escaped(value) : value));
    }

    /** The value may be the last one of a table. */
    private boolean isInTable(Span value) {
        return tables.stream().anyMatch(it -> it.span().contains(value));
    }

    /** What stands between a heading and its value here. */
    private String gap() {
        for (HeaderField field : fields) {
            int heading = source.lineOf(field.labelSpan().start());
            boolean joined = field.valueSpan().length() > 0
                    && source.lineOf(field.valueSpan().start()) == heading + 1;
            if (joined) {
                return LineEnds.of(source.content());
            }
        }
        return LineEnds.of(source.content()).repeat(2);
    }

    @Override
    public List<TextEdit> add(Neighbour neighbour, String name, String value) {
        FieldLines next = neighbour.field();
        String gap = LineEnds.of(source.content()).repeat(2);
        String line = source.slice(source.line(next.first()));
        String marks = line.substring(
                0, line.length() - line.replaceFirst("^[ #]+", "").length());
        String text = marks + name + gap() + value;
        return neighbour.behind()
                ? List.of(TextEdit.insert(source.line(next.last()).end(), gap + text))
                : List.of(TextEdit.insert(source.line(next.first()).start(), text + gap));
    }
}
