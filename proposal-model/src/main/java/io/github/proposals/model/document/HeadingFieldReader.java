package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        for (Section section : region.sections()) {
            boolean title = section.index() == 0 && section.level() == 1;
            if (title) {
                continue;
            }
            if (!region.knownLabel().test(section.title())) {
                break;
            }
            fields.add(region.field(section.heading(), value(section, region)));
        }
        return fields;
    }

    private static Span value(Section section, HeaderRegion region) {
        Optional<Block> first = region.blocks().stream()
                .filter(block -> section.body().contains(block.span()))
                .findFirst()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST);
        return first.map(Block::span).orElse(Span.at(section.heading().end()));
    }
}
