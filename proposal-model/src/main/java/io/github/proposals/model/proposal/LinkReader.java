package io.github.proposals.model.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses in a header value: bare, in a Markdown link, or as {@code #123} and {@code org/repository#123}. */
final class LinkReader {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s()<>\\[\\]\"]+|(?<![\\w/])(?:[\\w.-]{1,100}/[\\w.-]{1,100})?#\\d{1,9}\\b");
    private static final Pattern MARKDOWN = Pattern.compile("\\[[^\\[\\]]*]\\(\\s*<?([^()\\s<>]+)>?\\s*\\)");

    private LinkReader() {}

    static List<String> read(String text) {
        List<String> links = new ArrayList<>();
        Matcher markdown = MARKDOWN.matcher(text);
        while (markdown.find()) {
            links.add(markdown.group(1));
        }
        Matcher address = ADDRESS.matcher(MARKDOWN.matcher(text).replaceAll(" "));
        while (address.find()) {
            links.add(address.group());
        }
        return links;
    }
}
