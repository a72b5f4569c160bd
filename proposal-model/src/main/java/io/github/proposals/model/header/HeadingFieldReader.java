package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderReader;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;

/** {@code ## Status} with the value below it, for the headings that follow the title without a gap. */
final class HeadingFieldReader implements HeaderReader {

    @Override
    public HeaderStyle style() {
        return HeaderStyle.HEADING_PER_FIELD;
    }

    @Override
    public int leastKnown() {
        return 2;
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        List<HeaderField> fields = new ArrayList<>();
        ListIterator<Block> blocks = region.blocks().listIterator();
        for (Section section : region.sections()) {
            boolean title = section.index() == 0 && section.level() == 1;
            if (title) {
                continue;
            }
            if (!region.knownLabel().test(section.title())) {
                break;
            }
            fields.add(region.field(section.heading(), value(section, blocks)));
        }
        return fields;
    }

    /** The first block below the heading; {@code blocks} has not come further than the section before it. */
    private static Span value(Section section, ListIterator<Block> blocks) {
        Span body = section.body();
        while (blocks.hasNext()) {
            Block block = blocks.next();
            boolean remark = block.kind() == Block.Kind.HTML && body.contains(block.span());
            if (block.span().start() >= body.start() && !remark) {
                boolean value = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST;
                blocks.previous();
                return value && body.contains(block.span())
                        ? block.span()
                        : Span.at(section.heading().end());
            }
        }
        return Span.at(section.heading().end());
    }
}
