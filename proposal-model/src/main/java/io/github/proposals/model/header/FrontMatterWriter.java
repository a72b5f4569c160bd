package io.github.proposals.model.header;

import io.github.proposals.model.document.FieldLines;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code status: draft} between two {@code ---} lines: quoted where YAML would take the value for something else. */
final class FrontMatterWriter implements HeaderWriter {

    private static final Pattern SPECIAL =
            Pattern.compile("^[\\[\\]{}>|*&!%@`#,?\"'].*|^[-?:](?:\\s.*)?$|.*:(?:\\s.*)?$|.*\\s#.*");
    private static final Pattern ITEM = Pattern.compile("^-[ \\t]+");

    private final List<HeaderField> fields;
    private final SourceText source;

    FrontMatterWriter(ProposalDocument document, HeaderStyle style) {
        this.fields = document.header().in(style);
        this.source = document.source();
    }

    @Override
    public List<TextEdit> replace(HeaderField field, String value) {
        Span old = field.valueSpan();
        if (old.length() == 0) {
            int colon = source.content().indexOf(':', field.labelSpan().end()) + 1;
            return List.of(TextEdit.insert(colon, value.isEmpty() ? "" : " " + scalar(value)));
        }
        if (value.isEmpty()) {
            int colon = source.content().indexOf(':', field.labelSpan().end()) + 1;
            return List.of(new TextEdit(new Span(colon, old.end()), ""));
        }
        return List.of(new TextEdit(old, likewise(source.slice(old), old, value)));
    }

    /** Quotes that nobody needs are the author's style, and a list stays a list. */
    private String likewise(String old, Span span, String value) {
        char first = old.charAt(0);
        boolean quoted = old.length() > 2 && (first == '"' || first == '\'') && old.charAt(old.length() - 1) == first;
        boolean needed = quoted && isSpecial(old.substring(1, old.length() - 1));
        if (quoted && !needed && value.indexOf(first) < 0 && value.indexOf('\\') < 0) {
            return first + value + first;
        }
        if (first == '[' && old.endsWith("]") && value.indexOf('[') < 0 && value.indexOf(']') < 0) {
            Map<String, String> kept = written(old);
            return items(value).stream()
                    .map(item -> kept.getOrDefault(item, item(item)))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (ITEM.matcher(old).find()) {
            Span line = source.line(source.lineOf(span.start()));
            String indent = source.content().substring(line.start(), span.start());
            Map<String, String> kept = written(old);
            return items(value).stream()
                    .map(item -> "- " + kept.getOrDefault(item, scalar(item)))
                    .collect(Collectors.joining(LineEnds.of(source.content()) + indent));
        }
        return scalar(value);
    }

    /** {@return how the items of a list are written, by what they say} Who adds one leaves the others alone. */
    private static Map<String, String> written(String list) {
        return FrontMatterValue.items(list).stream()
                .collect(Collectors.toMap(FrontMatterValue::said, item -> item, (first, second) -> first));
    }

    @Override
    public List<TextEdit> add(Neighbour neighbour, String name, String value) {
        String text = key(name) + ":" + (value.isEmpty() ? "" : " " + scalar(value));
        FieldLines next = neighbour.field();
        return neighbour.behind()
                ? List.of(TextEdit.insert(source.line(next.last()).end(), LineEnds.of(source.content()) + text))
                : List.of(TextEdit.insert(source.line(next.first()).start(), text + LineEnds.of(source.content())));
    }

    /** {@code superseded-by} where the other keys are written so. */
    private String key(String name) {
        List<String> labels = fields.stream().map(HeaderField::label).toList();
        boolean lower = labels.stream().allMatch(label -> label.equals(label.toLowerCase(Locale.ROOT)));
        boolean underscores = labels.stream().anyMatch(label -> label.contains("_"));
        return lower ? name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", underscores ? "_" : "-") : name;
    }

    static String scalar(String value) {
        return isSpecial(value) ? quoted(value) : value;
    }

    private static boolean isSpecial(String value) {
        return SPECIAL.matcher(value).matches();
    }

    private static String item(String value) {
        return value.contains(",") ? quoted(value) : scalar(value);
    }

    private static String quoted(String value) {
        return value.contains("\"") || value.contains("\\")
                ? "'" + value.replace("'", "''") + "'"
                : "\"" + value + "\"";
    }

    /** Commas separate, but not inside of brackets. */
    private static List<String> items(String value) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += "([<".indexOf(c) >= 0 ? 1 : ")]>".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth <= 0) {
                items.add(value.substring(from, i).strip());
                from = i + 1;
            }
        }
        items.add(value.substring(from).strip());
        return items;
    }
}
