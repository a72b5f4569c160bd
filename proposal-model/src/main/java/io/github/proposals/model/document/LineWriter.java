package io.github.proposals.model.document;

import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Lines;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.List;
import java.util.regex.Pattern;

/** Writes {@code **Status**: Draft}, {@code - Status: Draft} and all else where each field has a line of its own. */
final class LineWriter implements HeaderWriter {

    private static final Pattern NO_WORDS = Pattern.compile("[*_:]{0,8}[ \\t]*");

    private final SourceText source;
    private final HeaderStyle style;

    LineWriter(ProposalDocument document, HeaderStyle style) {
        this.source = document.source();
        this.style = style;
    }

    @Override
    public List<TextEdit> replace(HeaderField field, String value) {
        Span old = field.valueSpan();
        if (old.length() == 0) {
            return List.of(TextEdit.insert(old.start(), value.isEmpty() ? "" : " " + value));
        }
        boolean blank = value.isEmpty() && source.content().charAt(old.start() - 1) == ' ';
        return List.of(new TextEdit(blank ? new Span(old.start() - 1, old.end()) : old, value));
    }

    @Override
    public List<TextEdit> add(Neighbour neighbour, String name, String value) {
        String text = written(neighbour, name, value).stripTrailing();
        String gap = LineEnds.of(source.content()).repeat(gap(neighbour) + 1);
        boolean joined = gap(neighbour) == 0;
        if (!neighbour.behind()) {
            int first = neighbour.field().first();
            String broken = joined ? Lines.hardBreak(source, first) : "";
            return List.of(TextEdit.insert(source.line(first).start(), text + broken + gap));
        }
        int last = neighbour.field().last();
        String own = Lines.hardBreak(source, last);
        String usual = joined ? usualBreak(neighbour) : "";
        // The last line of a paragraph needs no hard break until there is one behind it.
        boolean needed = own.isEmpty() && !usual.isEmpty();
        return List.of(TextEdit.insert(
                source.line(last).end(), (needed ? usual : "") + gap + text + (needed || !joined ? "" : own)));
    }

    /** In the manner of a field that has no words between its label and its value. */
    private String written(Neighbour neighbour, String name, String value) {
        for (FieldLines lines : neighbour.fields()) {
            HeaderField field = lines.field();
            String between = source.content()
                    .substring(
                            field.labelSpan().end(),
                            Math.max(field.labelSpan().end(), field.valueSpan().start()));
            String before = source.content()
                    .substring(
                            source.line(lines.first()).start(),
                            field.labelSpan().start());
            if (NO_WORDS.matcher(between).matches() && between.contains(":")) {
                String blank = between.endsWith(" ") || between.endsWith("\t") ? "" : " ";
                return before + name + between + blank + value;
            }
        }
        return style.line(name, value);
    }

    /** {@return how many blank lines stand between two fields here} */
    private int gap(Neighbour neighbour) {
        int index = neighbour.index();
        List<FieldLines> fields = neighbour.fields();
        int from = index + 1 < fields.size() ? index : Math.max(0, index - 1);
        if (from + 1 >= fields.size()) {
            return style.gap();
        }
        return Math.min(1, fields.get(from + 1).first() - fields.get(from).last() - 1);
    }

    private String usualBreak(Neighbour neighbour) {
        return neighbour.fields().stream()
                .map(lines -> Lines.hardBreak(source, lines.last()))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }
}
