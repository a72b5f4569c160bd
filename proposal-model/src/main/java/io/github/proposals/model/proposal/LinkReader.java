package io.github.proposals.model.proposal;

import io.github.proposals.model.document.InlineMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the addresses in a header value: bare, in a Markdown link, or as {@code #123} and {@code org/repository#123}. The
 * words of a link may hold brackets, and its address may hold them in pairs.
 */
final class LinkReader {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s()<>\\[\\]\"]+|(?<![\\w/])(?:[\\w.-]{1,100}/[\\w.-]{1,100})?#\\d{1,9}\\b");
    private static final Pattern MARKDOWN = Pattern.compile("\\[((?:[^\\[\\]]++|\\[[^\\[\\]]*+\\]){0,20})\\]"
            + "\\(\\s*+<?((?:[^()\\s<>]++|\\([^()\\s<>]*+\\)){1,20})>?(?:\\s++\"[^\"]*+\")?\\s*+\\)");

    private LinkReader() {}

    static List<String> read(String text) {
        return named(text).stream().map(FieldLink::address).toList();
    }

    static List<FieldLink> named(String text) {
        List<FieldLink> links = new ArrayList<>();
        Matcher markdown = MARKDOWN.matcher(text);
        while (markdown.find()) {
            links.add(new FieldLink(InlineMarkdown.plain(markdown.group(1)), markdown.group(2)));
        }
        Matcher address = ADDRESS.matcher(MARKDOWN.matcher(text).replaceAll(" "));
        while (address.find()) {
            links.add(new FieldLink("", address.group()));
        }
        return links;
    }
}
