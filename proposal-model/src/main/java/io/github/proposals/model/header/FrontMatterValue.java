package io.github.proposals.model.header;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.text.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The value of a key of front matter: what a list or a quoted text says, without the marks of YAML. */
public final class FrontMatterValue {

    private static final Pattern ITEM = Pattern.compile(LineEnds.LINE_START + "[ \\t]*-(?:[ \\t]+|(?![^\\n\\r]))");
    private static final Pattern PAIR = Pattern.compile("[ \\t]*([\\w.-]{1,60}):[ \\t]+(\\S[^\\n\\r]{0,2000})");
    private static final Pattern BLOCK = Pattern.compile("^[|>][-+0-9]{0,2}[ \\t]*" + LineEnds.PATTERN);
    private static final Pattern PROPERTIES =
            Pattern.compile("^(?:[&!][^\\s,\\[\\]{}]{0,80}[ \\t\\r\\n]{1,80}){1,2}(?=\\S)");
    private static final Pattern SINGLE = Pattern.compile("'((?:[^']++|'')*+)'", Pattern.DOTALL);
    private static final Pattern DOUBLE = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U00([0-9a-fA-F]{6})|(\\r\\n|.))", Pattern.DOTALL);

    private FrontMatterValue() {}

    /**
     * {@return a value on one line, the items of a list separated by commas}
     *
     * @param anchors what was given a name elsewhere, as it is written there
     */
    static String read(String written, Map<String, String> anchors) {
        String text = bare(written, anchors);
        return isList(text)
                ? items(text).stream()
                        .map(item -> item(bare(item, anchors)))
                        .filter(item -> !item.isEmpty())
                        .collect(Collectors.joining(", "))
                : scalar(unfolded(text));
    }

    /** {@return a text without its anchor and its tag; for the name of an anchor, what was given that name} */
    private static String bare(String written, Map<String, String> anchors) {
        String text = PROPERTIES.matcher(written.strip()).replaceFirst("").strip();
        return text.startsWith("*")
                ? PROPERTIES
                        .matcher(anchors.getOrDefault(text.substring(1), text))
                        .replaceFirst("")
                        .strip()
                : text;
    }

    /** {@return what an item of a list says by itself} */
    static String said(String item) {
        return scalar(unfolded(bare(item, Map.of())));
    }

    private static String unfolded(String text) {
        return BLOCK.matcher(text).replaceFirst("");
    }

    /** {@return the items of a list as they are written, quotes and all; nothing if it is no list} */
    public static List<String> items(String written) {
        String text = written.strip();
        if (!isList(text)) {
            return List.of();
        }
        return text.startsWith("[") ? flow(text.substring(1, text.length() - 1)) : block(text);
    }

    /** {@return a single text without its quotes} */
    public static String scalar(String written) {
        String text = written.strip();
        Matcher single = SINGLE.matcher(text);
        if (single.matches()) {
            return InlineMarkdown.oneLine(single.group(1).replace("''", "'"));
        }
        Matcher twice = DOUBLE.matcher(text);
        return InlineMarkdown.oneLine(
                twice.matches()
                        ? ESCAPE.matcher(twice.group(1))
                                .replaceAll(escape -> Matcher.quoteReplacement(character(escape)))
                        : text);
    }

    /** An item that holds a comma keeps its quotes, so that it stays one among those that commas separate; one that holds names and values
     * gets braces. */
    private static String item(String written) {
        List<Matcher> pairs = written.lines().map(PAIR::matcher).toList();
        if (pairs.size() > 1 && pairs.stream().allMatch(Matcher::matches)) {
            return pairs.stream()
                    .map(it -> it.group(1) + ": " + item(it.group(2)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        String text = scalar(unfolded(written));
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        return quoted && text.indexOf(',') >= 0 && text.indexOf('"') < 0 ? '"' + text + '"' : text;
    }

    private static String character(MatchResult escape) {
        for (int group = 1; group <= 3; group++) {
            if (escape.group(group) != null) {
                int code = Integer.parseInt(escape.group(group), 16);
                return Character.isValidCodePoint(code) ? Character.toString(code) : escape.group();
            }
        }
        // Breaks and tabs are blanks on the one line that a value is.
        return "nrtNLP \r\n".contains(escape.group(4)) ? " " : escape.group(4);
    }

    private static boolean isList(String text) {
        boolean flow = text.startsWith("[") && text.endsWith("]");
        return flow && !hasListInside(text) || ITEM.matcher(text).lookingAt();
    }

    /** A link of Markdown, or a list of lists, is left as it is. */
    private static boolean hasListInside(String text) {
        return flow(text.substring(1, text.length() - 1)).stream()
                .anyMatch(item -> !item.startsWith("\"") && !item.startsWith("'") && item.matches("(?s).*[\\[\\]].*"));
    }

    private static List<String> block(String text) {
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        int from = -1;
        while (item.find()) {
            if (from >= 0) {
                items.add(text.substring(from, item.start()).strip());
            }
            from = item.end();
        }
        items.add(text.substring(from).strip());
        return items;
    }

    /** Commas separate, but not inside of braces, or of quotes, which open only where an item begins. */
    private static List<String> flow(String text) {
        List<String> items = new ArrayList<>();
        int from = 0;
        char quote = 0;
        int depth = 0;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == '"' && c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && !begun) {
                quote = c;
            } else if (c == '{' || c == '}') {
                depth += c == '{' ? 1 : -1;
            } else if (c == ',' && depth <= 0) {
                items.add(text.substring(from, i).strip());
                from = i + 1;
            }
            begun = from <= i && (begun || !Character.isWhitespace(c));
        }
        items.add(text.substring(from).strip());
        return items;
    }
}
