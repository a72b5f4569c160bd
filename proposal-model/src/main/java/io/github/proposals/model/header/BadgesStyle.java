package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ![Status](https://img.shields.io/badge/status-accepted-green)}, an image that shows a label and a value. It says so
 * in its address, in the way of <a href="https://shields.io/badges">shields.io</a>, or in the words that stand for it.
 */
final class BadgesStyle implements HeaderStyle {

    private static final Pattern IMAGE =
            Pattern.compile("!\\[((?:[^\\[\\]]|\\[[^\\[\\]]{0,200}]){0,400}+)]\\(([^()\\s]{1,2000})");

    /** A dash parts label, value and colour; two are one that is shown. */
    private static final Pattern PARTS =
            Pattern.compile("/badge/((?:[^-/?#]|--){1,200}+)-((?:[^-/?#]|--){1,1000}+)-[^-/?#]+");

    @Override
    public String word() {
        return "badges";
    }

    @Override
    public String words() {
        return "badges";
    }

    @Override
    public String line(String name, String value) {
        return "![" + name + "](https://img.shields.io/badge/" + escaped(name) + "-" + escaped(value) + "-blue)";
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        return region.blocksOf(Block.Kind.PARAGRAPH)
                .flatMap(block -> images(block.span(), region))
                .toList();
    }

    private static Stream<HeaderField> images(Span block, HeaderRegion region) {
        return IMAGE.matcher(region.source().slice(block))
                .results()
                .flatMap(image ->
                        shown(image, block.start(), region).or(() -> said(image, block.start(), region)).stream())
                .filter(field -> region.knownLabel().test(field.label()));
    }

    /** What its address says; the words that stand for it may name it better. */
    private static Optional<HeaderField> shown(MatchResult image, int start, HeaderRegion region) {
        Matcher parts = PARTS.matcher(image.group(2));
        if (!parts.find()) {
            return Optional.empty();
        }
        int address = start + image.start(2);
        Span value = new Span(address + parts.start(2), address + parts.end(2));
        boolean named = region.knownLabel().test(image.group(1).strip());
        return Optional.of(new HeaderField(
                named ? image.group(1).strip() : unescaped(parts.group(1)),
                named
                        ? new Span(start + image.start(1), start + image.end(1))
                        : new Span(address + parts.start(1), address + parts.end(1)),
                unescaped(parts.group(2)),
                value));
    }

    private static Optional<HeaderField> said(MatchResult image, int start, HeaderRegion region) {
        int colon = image.group(1).indexOf(':');
        int words = start + image.start(1);
        return colon > 0
                ? Optional.of(
                        region.field(new Span(words, words + colon), new Span(words + colon + 1, start + image.end(1))))
                : Optional.empty();
    }

    private static String unescaped(String part) {
        String plain = part.replace("--", "\0")
                .replace("__", "\1")
                .replace('_', ' ')
                .replace('\0', '-')
                .replace('\1', '_');
        try {
            return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException e) {
            return plain.strip();
        }
    }

    /** Nothing is a blank: an address without a value would have other parts. */
    private static String escaped(String text) {
        if (text.isEmpty()) {
            return "%20";
        }
        StringBuilder address = new StringBuilder();
        for (byte b :
                text.replace("-", "--").replace("_", "__").replace(' ', '_').getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-_.~".indexOf(b) >= 0);
            address.append(plain ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return address.toString();
    }

    /** What stands in an address is written as an address. */
    @Override
    public HeaderWriter writer(ProposalDocument document) {
        HeaderWriter lines = HeaderStyle.super.writer(document);
        return new HeaderWriter() {
            @Override
            public List<TextEdit> replace(HeaderField field, String value) {
                boolean address = field.valueSpan().start() > 0
                        && document.source().content().charAt(field.valueSpan().start() - 1) == '-';
                return lines.replace(field, address ? escaped(value) : value);
            }

            @Override
            public List<TextEdit> add(Neighbour neighbour, String name, String value) {
                int end = document.source().line(neighbour.field().last()).end();
                return List.of(
                        TextEdit.insert(end, LineEnds.of(document.source().content()) + line(name, value)));
            }
        };
    }
}
