package io.github.proposals.model.document;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code status: draft} between the {@code ---} lines at the very top. Values are taken as written, each from its key to
 * the next one, since YAML would read {@code 0010} as eight.
 */
final class FrontMatterReader implements HeaderReader {

    private static final Pattern KEY = Pattern.compile("^([\\w][\\w .()/-]{0,60}?)\\s?:(?=\\s|$)");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|[ \\t])(#.*)$");
    private static final Pattern QUOTED = Pattern.compile("^([\"'])([^\"']*)\\1$");

    private static final Pattern LIST = Pattern.compile("^\\[([^\\[\\]]*)]$");

    @Override
    public HeaderStyle style() {
        return HeaderStyle.FRONT_MATTER;
    }

    @Override
    public List<HeaderField> read(HeaderRegion whole) {
        SourceText source = whole.source();
        Span yaml = whole.frontMatter().yaml();
        HeaderRegion region = whole.hiding(comments(source, yaml));
        List<HeaderField> fields = new ArrayList<>();
        int end = yaml.end();
        for (int number = yaml.length() == 0 ? 0 : source.lineOf(yaml.end() - 1); number > 1; number--) {
            Span line = source.line(number);
            Matcher key = KEY.matcher(source.slice(line));
            if (key.find()) {
                Span label = new Span(key.start(1), key.end(1)).shift(line.start());
                fields.add(
                        0,
                        unquoted(region.field(label, new Span(line.start() + key.end(), Math.max(end, line.end())))));
                end = line.start();
            }
        }
        return fields;
    }

    private static List<Span> comments(SourceText source, Span yaml) {
        Matcher comment = COMMENT.matcher(source.slice(yaml));
        List<Span> comments = new ArrayList<>();
        while (comment.find()) {
            comments.add(new Span(comment.start(1), comment.end(1)).shift(yaml.start()));
        }
        return comments;
    }

    private static HeaderField unquoted(HeaderField field) {
        Matcher list = LIST.matcher(field.value());
        String value = list.matches() ? list.group(1).strip() : field.value();
        Matcher quoted = QUOTED.matcher(value);
        return new HeaderField(
                field.label(), field.labelSpan(), quoted.matches() ? quoted.group(2) : value, field.valueSpan());
    }
}
