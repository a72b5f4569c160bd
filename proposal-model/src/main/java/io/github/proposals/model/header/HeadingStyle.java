package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code ## Status} with the value below it, or {@code ## Status: Draft}, for the headings that follow the title without a
 * gap.
 */
final class HeadingStyle implements HeaderStyle {

    private static final Pattern RULE = Pattern.compile(" {0,3}([-*_])(?:[ \\t]*\\1){2,}+[ \\t]*");

    @Override
    public String word() {
        return "heading-per-field";
    }

    @Override
    public String words() {
        return "a heading for each field";
    }

    @Override
    public String line(String name, String value) {
        return ("## " + name + "\n\n" + value).stripTrailing();
    }

    @Override
    public int leastKnown() {
        return 2;
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        List<HeaderField> fields = new ArrayList<>();
        ListIterator<Block> blocks = region.document().blocks().listIterator();
        for (Section section : fields(region)) {
            Span heading = section.heading();
            int colon = colon(section, region);
            fields.add(
                    colon < 0
                            ? region.field(heading, value(section, blocks))
                            : region.field(new Span(heading.start(), colon), new Span(colon + 1, heading.end())));
        }
        return fields;
    }

    /** {@return where the label of a heading ends that holds its value as well; -1 if the heading is the label} */
    private static int colon(Section section, HeaderRegion region) {
        String heading = region.source().slice(section.heading());
        if (region.source().content().charAt(section.extent().start()) != '#') {
            // Underlined, as the last line in front of a rule is by mistake.
            return -1;
        }
        int colon = heading.indexOf(':');
        boolean both = colon > 0
                && !heading.substring(colon + 1).isBlank()
                && !region.knownLabel().test(section.title())
                && region.knownLabel().test(heading.substring(0, colon).strip());
        return both ? section.heading().start() + colon : -1;
    }

    /** {@return the sections that are fields} */
    static List<Section> fields(HeaderRegion region) {
        return region.document().sections().stream()
                .filter(section -> section.index() > 0 || !region.isTitle(section))
                .takeWhile(section -> region.knownLabel().test(section.title()) || colon(section, region) >= 0)
                .toList();
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

    @Override
    public int lastLine(ProposalDocument document, HeaderField field) {
        for (Section section : document.sections()) {
            if (section.extent().start() > field.labelSpan().end()) {
                return document.source().lineOf(section.extent().start()) - 1;
            }
        }
        return document.source().lineCount();
    }

    @Override
    public List<Span> extent(ProposalDocument document, List<HeaderField> fields) {
        return document.sections().stream()
                .filter(section ->
                        fields.stream().anyMatch(field -> section.heading().contains(field.labelSpan())))
                .map(section -> new Span(
                        document.source()
                                .line(document.source().lineOf(section.extent().start()))
                                .start(),
                        section.body().end()))
                .toList();
    }

    /** Rules below the last heading belong to nobody. */
    @Override
    public boolean isBetween(String line) {
        return RULE.matcher(line).matches();
    }

    /** In front of all other headings. */
    @Override
    public Optional<TextEdit> begin(ProposalDocument document, String name, String value) {
        String end = LineEnds.of(document.source().content());
        return document.sections().stream()
                .filter(section -> section.index() > 0 || section.level() > 1)
                .findFirst()
                .map(section -> TextEdit.insert(
                        section.extent().start(), line(name, value).replace("\n", end) + end + end));
    }

    @Override
    public int gap() {
        return 1;
    }

    @Override
    public HeaderWriter writer(ProposalDocument document) {
        return new HeadingWriter(document, this);
    }

    @Override
    public String example(String name, String value) {
        return "a heading '" + name + "' with " + value;
    }

    @Override
    public boolean isText() {
        return true;
    }
}
