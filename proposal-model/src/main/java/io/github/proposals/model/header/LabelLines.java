package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that start with a label and a colon; a line without a label goes on with the value.
 *
 * @param kind the blocks that the lines stand in
 * @param pattern of a line up to its value, with the label as one of its groups
 */
record LabelLines(Block.Kind kind, Pattern pattern) {

    /** The colon may stand inside or behind the bold; a remark may stand between: {@code **Replaces** (partly): 3}. */
    static final String BOLD = "(?:\\*{2,3}|__)([^*:|]{1,60}?)\\s?"
            + "(?:(?::(?:\\*{2,3}|__)\\s?:?)|(?:(?:\\*{2,3}|__)[^:*|\\[]{0,40}?:))";

    /** One mark around the label makes no other style of it: {@code *Status*: Draft}. */
    static final String PLAIN = "(?:[*_](?=\\p{L}))?"
            + "([\\p{L}\\p{Cf}][\\p{L}\\p{M}\\p{N}\\p{Cf}\\p{Zs}_/().#\\u2010-\\u2012-]{0,50}?)[*_]?\\s?:[*_]?(?=\\s|$)";

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3}|~{3})");
    private static final Pattern ITEM = Pattern.compile("^[ \\t]*+(?:[-*+]|[0-9]{1,9}[.)])(?:[ \\t]|$)");

    List<HeaderField> read(HeaderRegion region) {
        List<HeaderField> fields = new ArrayList<>();
        List<HeaderField> unconfirmed = new ArrayList<>();
        boolean adjacent = false;
        for (Block block : region.blocksOf(kind).toList()) {
            List<HeaderField> inBlock = fields(block, region);
            for (HeaderField field : inBlock) {
                unconfirmed.add(field);
                // A label nobody knows is part of the header only in front of one that somebody does, or right behind.
                if (region.knownLabel().test(field.label())) {
                    fields.addAll(unconfirmed);
                    unconfirmed.clear();
                    adjacent = true;
                }
            }
            if (inBlock.isEmpty()) {
                fields.addAll(adjacent ? unconfirmed : List.of());
                unconfirmed.clear();
                adjacent = false;
            }
        }
        fields.addAll(adjacent ? unconfirmed : List.of());
        return fields;
    }

    private List<HeaderField> fields(Block block, HeaderRegion region) {
        List<Span> labels = new ArrayList<>();
        List<Integer> valueStarts = new ArrayList<>();
        List<Integer> valueEnds = new ArrayList<>();
        Span inside = inside(block, region.source());
        int first = region.source().lineOf(inside.start());
        int last = region.source().lineOf(Math.max(inside.start(), inside.end() - 1));
        for (int number = first; number <= last; number++) {
            Span line = region.source().line(number);
            Matcher matcher = pattern.matcher(region.source().slice(line));
            if (matcher.find()) {
                labels.add(labelSpan(matcher).shift(line.start()));
                valueStarts.add(line.start() + matcher.end());
                end(valueEnds, labels.size() - 1, line.start());
            } else if (labels.isEmpty()) {
                return List.of();
            } else if (valueEnds.size() < labels.size()
                    && (kind == Block.Kind.PARAGRAPH && PhraseStyle.leadsSomewhere(region, line)
                            || endsValue(
                                    region.source().slice(line),
                                    region.source()
                                            .content()
                                            .substring(valueStarts.get(labels.size() - 1), line.start())))) {
                end(valueEnds, labels.size(), line.start());
            }
        }
        end(valueEnds, labels.size(), inside.end());
        List<HeaderField> fields = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            fields.add(region.field(
                    labels.get(i), new Span(valueStarts.get(i), Math.max(valueStarts.get(i), valueEnds.get(i)))));
        }
        return fields;
    }

    /** The fences around code are no lines of it. */
    private static Span inside(Block block, SourceText source) {
        Span span = block.span();
        if (block.kind() != Block.Kind.CODE) {
            return span;
        }
        int first = source.lineOf(span.start());
        int last = source.lineOf(Math.max(span.start(), span.end() - 1));
        int start = isFence(source.slice(source.line(first))) && first < last
                ? source.line(first + 1).start()
                : span.start();
        int end = isFence(source.slice(source.line(last))) ? source.line(last).start() : span.end();
        return new Span(start, Math.max(start, end));
    }

    /** {@return whether a line stands above a block of code, or below one} */
    static boolean isFence(String line) {
        return FENCE.matcher(line).lookingAt();
    }

    /** The first end counts. */
    private static void end(List<Integer> ends, int fields, int offset) {
        if (ends.size() < fields) {
            ends.add(offset);
        }
    }

    /** Another item, or what follows an empty line, says something else than a value, unless that is a list itself. */
    private static boolean endsValue(String line, String value) {
        boolean goesOn = Character.isWhitespace(line.isEmpty() ? ' ' : line.charAt(0))
                && ITEM.matcher(value.stripLeading()).lookingAt();
        return !value.isBlank()
                && !goesOn
                && (line.isBlank() || ITEM.matcher(line).lookingAt());
    }

    private static Span labelSpan(Matcher matcher) {
        int group = matcher.start(1) >= 0 ? 1 : 2;
        return new Span(matcher.start(group), matcher.end(group));
    }

    /** {@return the number of the last line of the block that a field stands in} */
    static int lastLine(ProposalDocument document, HeaderField field) {
        for (Block block : document.blocks()) {
            if (block.span().contains(field.labelSpan())) {
                return document.source()
                        .lineOf(Math.max(block.span().start(), block.span().end() - 1));
            }
        }
        return document.source().lineOf(field.labelSpan().start());
    }
}
