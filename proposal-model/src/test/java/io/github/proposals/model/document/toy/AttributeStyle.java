package io.github.proposals.model.document.toy;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code :status: Draft}, a line each: the style of header that belongs to the markup of the tests. */
public final class AttributeStyle implements HeaderStyle {

    private static final Pattern LINE = Pattern.compile(":([a-z]+):");

    @Override
    public String word() {
        return "attributes";
    }

    @Override
    public String words() {
        return "':field: value' lines";
    }

    @Override
    public String line(String name, String value) {
        return (":" + name + ": " + value).stripTrailing();
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        return region.blocksOf(Block.Kind.PARAGRAPH)
                .flatMap(block -> field(region, block.span()))
                .toList();
    }

    private static Stream<HeaderField> field(HeaderRegion region, Span line) {
        Matcher label = LINE.matcher(region.source().slice(line));
        return label.lookingAt()
                ? Stream.of(region.field(
                        new Span(label.start(1), label.end(1)).shift(line.start()),
                        new Span(line.start() + label.end(), line.end())))
                : Stream.empty();
    }
}
