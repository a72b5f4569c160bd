package io.github.proposals.model.header;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code status: draft} between the {@code ---} lines at the very top. Values are taken as written, each from its key to
 * the next one, since YAML would read {@code 0010} as eight.
 */
final class FrontMatterReader {

    private static final Pattern KEY = Pattern.compile(
            "^([\\p{L}\\p{N}\\p{Cf}_][\\p{L}\\p{M}\\p{N}\\p{Cf}\\p{Zs}_.()/\\u2010-\\u2012-]{0,60}?)\\s?:(?=\\s|$)");
    private static final Pattern NESTED =
            Pattern.compile("^[ ]{1,8}([\\p{L}\\p{N}\\p{Cf}_][\\p{L}\\p{M}\\p{N}\\p{Cf}_.-]{0,60}) ?:(?=\\s|$)");
    private static final Pattern COMMENT = Pattern.compile("(?:" + LineEnds.LINE_START + "|[ \\t])(#[^\\n\\r]*)");
    private static final Pattern OPEN_QUOTE =
            Pattern.compile("^(?:[^:\"']{0,61}:|[ \\t]*-)[ \\t]+\\[?((?:\"[^\"]*|'[^']*))$");

    private static final Pattern ANCHOR =
            Pattern.compile("[:,\\[-] ?&([\\w-]{1,80})(?=\\s)([ \\t]{0,9}\\[[^\\]]{0,2000}]|[^\\n\\r,\\]]{0,2000})");

    /** Nobody names more things in a header. */
    private static final int MOST = 100;

    private FrontMatterReader() {}

    /** {@return the keys of {@code yaml} with their values} */
    static List<HeaderField> read(HeaderRegion whole, Span yaml) {
        SourceText source = whole.source();
        HeaderRegion region = whole.hiding(comments(source, yaml));
        Set<Span> strays = Set.copyOf(strays(source, yaml));
        List<HeaderField> fields = new ArrayList<>();
        Map<String, String> anchors = anchors(region.visible(yaml));
        int end = yaml.end();
        int first = source.lineOf(yaml.start());
        for (int number = yaml.length() == 0 ? 0 : source.lineOf(yaml.end() - 1); number >= first; number--) {
            Span line = source.line(number);
            Matcher key = KEY.matcher(source.slice(line));
            if (key.find()) {
                Span label = new Span(key.start(1), key.end(1)).shift(line.start());
                HeaderField field = region.field(label, new Span(line.start() + key.end(), Math.max(end, line.end())));
                String value = FrontMatterValue.read(region.visible(field.valueSpan()), anchors);
                fields.addAll(0, nested(region, field, Math.max(end, line.end()), anchors));
                fields.add(0, new HeaderField(field.label(), field.labelSpan(), value, field.valueSpan()));
                end = line.start();
            } else if (strays.contains(line)) {
                end = line.start();
            }
        }
        return fields;
    }

    /** {@return what is given a name in {@code yaml}: the rest of a line, or what is indented below a key} */
    private static Map<String, String> anchors(String yaml) {
        Map<String, String> anchors = new HashMap<>();
        if (yaml.indexOf('&') >= 0 && yaml.indexOf('*') >= 0) {
            Matcher anchor = ANCHOR.matcher(yaml);
            for (int count = 0; count < MOST && anchor.find(); count++) {
                String rest = anchor.group(2).strip();
                anchors.putIfAbsent(anchor.group(1), rest.isEmpty() ? below(yaml.substring(anchor.end())) : rest);
            }
        }
        return anchors;
    }

    private static String below(String yaml) {
        return yaml.lines()
                .skip(1)
                .takeWhile(line -> line.startsWith(" ") || line.startsWith("- "))
                .collect(Collectors.joining("\n"));
    }

    /**
     * {@return what stands below a key, by the names of both, such as {@code team.lead}; nothing if the process knows none of
     * that}
     */
    private static List<HeaderField> nested(
            HeaderRegion region, HeaderField outer, int end, Map<String, String> anchors) {
        SourceText source = region.source();
        List<HeaderField> fields = new ArrayList<>();
        if (source.slice(outer.valueSpan()).startsWith("-")) {
            // Keys in the items of a list belong to these.
            return fields;
        }
        List<Integer> indents = new ArrayList<>();
        int depth = -1;
        int until = end;
        int first = source.lineOf(outer.labelSpan().start());
        for (int number = source.lineOf(Math.max(outer.valueSpan().end() - 1, 0)); number > first; number--) {
            Span line = source.line(number);
            Matcher key = NESTED.matcher(source.slice(line));
            if (key.find()) {
                Span label = new Span(key.start(1), key.end(1)).shift(line.start());
                String name = outer.label() + "." + source.slice(label);
                HeaderField field =
                        region.field(label, new Span(line.start() + key.end(), Math.max(until, line.end())));
                String value = FrontMatterValue.read(region.visible(field.valueSpan()), anchors);
                fields.add(0, new HeaderField(name, label, value, field.valueSpan()));
                indents.add(0, key.start(1));
                depth = region.knownLabel().test(name) ? key.start(1) : depth;
                until = line.start();
            }
        }
        int known = depth;
        return IntStream.range(0, fields.size())
                .filter(i -> indents.get(i) == known
                        || region.knownLabel().test(fields.get(i).label()))
                .mapToObj(fields::get)
                .toList();
    }

    /** {@return the lines of {@code yaml} that are no key, and go on from none: these are indented, or in quotes} */
    private static List<Span> strays(SourceText source, Span yaml) {
        List<Span> strays = new ArrayList<>();
        int last = yaml.length() == 0 ? 0 : source.lineOf(yaml.end() - 1);
        long quotes = 0;
        for (int number = source.lineOf(yaml.start()); number <= last; number++) {
            String text = source.slice(source.line(number));
            boolean key = KEY.matcher(text).find();
            if (!key && quotes % 2 == 0 && isPlain(text)) {
                strays.add(source.line(number));
            }
            quotes = (key ? 0 : quotes)
                    + text.chars().filter(c -> c == '"' || c == '\'').count();
        }
        return strays;
    }

    private static boolean isPlain(String line) {
        return !line.isEmpty() && line.charAt(0) != ' ' && "-#]})'\"".indexOf(line.charAt(0)) < 0;
    }

    private static List<Span> comments(SourceText source, Span yaml) {
        Matcher comment = COMMENT.matcher(source.slice(yaml));
        List<Span> comments = new ArrayList<>();
        int from = 0;
        while (comment.find(from)) {
            Span span = new Span(comment.start(1), comment.end(1)).shift(yaml.start());
            int quote = closingQuote(source, span);
            if (quote < 0) {
                comments.add(span);
            }
            from = quote < 0 ? comment.end() : quote + 1 - yaml.start();
        }
        return comments;
    }

    /** {@return where the quote is closed in which a comment only seems to stand; negative if there is none} */
    private static int closingQuote(SourceText source, Span comment) {
        int start = source.line(source.lineOf(comment.start())).start();
        Matcher open = OPEN_QUOTE.matcher(source.content().substring(start, comment.start()));
        int quote = open.find() ? source.content().indexOf(open.group(1).charAt(0), comment.start()) : -1;
        return quote < comment.end() ? quote : -1;
    }
}
