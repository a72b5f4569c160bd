package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code @status Draft}, a line each: a style that only the tests know. */
public final class AtLinesStyle implements HeaderStyle {

    private static final Pattern LINE = Pattern.compile("(?m)^@([a-z]+) ?");

    @Override
    public String word() {
        return "at-lines";
    }

    @Override
    public String words() {
        return "'@field value' lines";
    }

    @Override
    public String line(String name, String value) {
        return ("@" + name + " " + value).stripTrailing();
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        List<HeaderField> fields = new ArrayList<>();
        region.blocksOf(Block.Kind.PARAGRAPH).forEach(block -> {
            int start = block.span().start();
            Matcher line = LINE.matcher(region.source().slice(block.span()));
            while (line.find()) {
                int end = region.source()
                        .line(region.source().lineOf(start + line.start()))
                        .end();
                fields.add(region.field(
                        new Span(line.start(1), line.end(1)).shift(start), new Span(start + line.end(), end)));
            }
        });
        return fields;
    }
}
