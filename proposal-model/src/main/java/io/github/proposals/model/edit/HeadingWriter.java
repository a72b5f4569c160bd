package io.github.proposals.model.edit;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;

/** {@code ## Status} with the value below. */
final class HeadingWriter implements HeaderWriter {

    private final SourceText source;

    HeadingWriter(ProposalDocument document) {
        this.source = document.source();
    }

    @Override
    public List<TextEdit> replace(HeaderField field, String value) {
        Span old = field.valueSpan();
        int heading = source.line(source.lineOf(field.labelSpan().start())).end();
        if (old.length() == 0) {
            return List.of(TextEdit.insert(
                    heading, value.isEmpty() ? "" : Lines.end(source).repeat(2) + value));
        }
        return List.of(new TextEdit(value.isEmpty() ? new Span(heading, old.end()) : old, value));
    }

    @Override
    public List<TextEdit> add(Neighbour neighbour, String name, String value) {
        FieldLines next = neighbour.field();
        String gap = Lines.end(source).repeat(2);
        String line = source.slice(source.line(next.first()));
        String marks = line.substring(
                0, line.length() - line.replaceFirst("^[ #]+", "").length());
        String text = marks + name + gap + value;
        return neighbour.behind()
                ? List.of(TextEdit.insert(source.line(next.last()).end(), gap + text))
                : List.of(TextEdit.insert(source.line(next.first()).start(), text + gap));
    }
}
