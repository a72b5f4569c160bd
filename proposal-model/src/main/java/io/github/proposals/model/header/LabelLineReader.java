package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderReader;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that start with a label and a colon, in one of three styles; a line without a label goes on with the value. */
final class LabelLineReader implements HeaderReader {

    /** The colon may stand inside or behind the bold; a remark may stand between: {@code **Replaces** (partly): 3}. */
    private static final String BOLD = "(?:\\*{2,3}|__)(?<bold>[^*:|]{1,60}?)\\s?"
            + "(?:(?::(?:\\*{2,3}|__)\\s?:?)|(?:(?:\\*{2,3}|__)[^:*|\\[]{0,40}?:))";

    private static final String PLAIN = "(?<plain>[\\p{L}][\\p{L}\\p{N} _/().#-]{0,50}?)\\s?:(?=\\s|$)";
    private static final Pattern BOLD_LINE = Pattern.compile("^ {0,3}" + BOLD);
    private static final Pattern BULLET_LINE = Pattern.compile("^ {0,3}[-*+][ \\t]{1,4}(?:" + BOLD + "|" + PLAIN + ")");
    private static final Pattern PLAIN_LINE = Pattern.compile("^ {0,3}" + PLAIN);

    private final HeaderStyle style;

    LabelLineReader(HeaderStyle style) {
        this.style = style;
    }

    @Override
    public HeaderStyle style() {
        return style;
    }

    @Override
    public int leastKnown() {
        return style == HeaderStyle.BOLD_LINES ? 1 : 2;
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        Block.Kind kind = style == HeaderStyle.BULLET_LIST ? Block.Kind.LIST : Block.Kind.PARAGRAPH;
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
        List<Integer> lineStarts = new ArrayList<>();
        int first = region.source().lineOf(block.span().start());
        int last = region.source()
                .lineOf(Math.max(block.span().start(), block.span().end() - 1));
        for (int number = first; number <= last; number++) {
            Span line = region.source().line(number);
            Matcher matcher = pattern().matcher(region.source().slice(line));
            if (matcher.find()) {
                labels.add(labelSpan(matcher).shift(line.start()));
                valueStarts.add(line.start() + matcher.end());
                lineStarts.add(line.start());
            } else if (labels.isEmpty()) {
                return List.of();
            }
        }
        List<HeaderField> fields = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end =
                    i + 1 < labels.size() ? lineStarts.get(i + 1) : block.span().end();
            fields.add(region.field(labels.get(i), new Span(valueStarts.get(i), Math.max(valueStarts.get(i), end))));
        }
        return fields;
    }

    private Pattern pattern() {
        return switch (style) {
            case BULLET_LIST -> BULLET_LINE;
            case PLAIN_LINES -> PLAIN_LINE;
            default -> BOLD_LINE;
        };
    }

    private Span labelSpan(Matcher matcher) {
        boolean bold =
                style == HeaderStyle.BOLD_LINES || style == HeaderStyle.BULLET_LIST && matcher.group("bold") != null;
        String group = bold ? "bold" : "plain";
        return new Span(matcher.start(group), matcher.end(group));
    }
}
