package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code ## Status} with the value below it, or {@code ## Status: Draft}, for the headings that follow the title without a
 * gap.
 */
final class HeadingStyle implements HeaderStyle {

    /** As long may a field be that stands among the sections: a status, and what it has to do with others. */
    private static final int LONGEST = 300;

    private static final String COLON = ":";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}[.)] {1,9}");

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
            int start = heading.start() + numberOf(section.title()).length();
            int colon = colon(section, region);
            fields.add(
                    colon < 0
                            ? field(
                                    new Span(start, endOfLabel(heading, region.source())),
                                    value(section, blocks, region.document()),
                                    region)
                            : region.field(new Span(heading.start(), colon), new Span(colon + 1, heading.end())));
        }
        return fields;
    }

    private static HeaderField field(Span label, Span value, HeaderRegion region) {
        HeaderField field = region.field(label, value);
        boolean cell =
                region.document().tables().stream().anyMatch(it -> it.span().contains(value));
        return cell ? field.inCell() : field;
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

    /** {@return the sections that are fields} Further down, it is only those of the highest level that say it in a line. */
    static List<Section> fields(HeaderRegion region) {
        List<Section> sections =
                region.document().sections().stream().skip(region.titles()).toList();
        List<Section> fields = sections.stream()
                .takeWhile(section -> isKnown(section, region) || colon(section, region) >= 0)
                .collect(Collectors.toList());
        if (region.anywhere()) {
            sections.stream()
                    .skip(fields.size())
                    .filter(section -> section.level() <= sections.get(0).level()
                            && isKnown(section, region)
                            && isShort(section, region))
                    .forEach(fields::add);
        }
        return fields;
    }

    private static boolean isKnown(Section section, HeaderRegion region) {
        String label = label(section);
        return region.knownLabel().test(label.substring(numberOf(label).length()));
    }

    /** {@return a title without the colon that some put at its end} */
    private static String label(Section section) {
        String title = section.title();
        return title.endsWith(COLON) ? title.substring(0, title.length() - COLON.length()) : title;
    }

    /** {@return where a label ends, which some write with a colon although its value stands below} */
    private static int endOfLabel(Span heading, SourceText source) {
        return heading.end() - (source.slice(heading).endsWith(COLON) ? COLON.length() : 0);
    }

    private static boolean isShort(Section section, HeaderRegion region) {
        String said = region.visible(section.body()).strip();
        return said.length() <= LONGEST && !said.isEmpty();
    }

    /** {@return the number in front of a title that is counted, such as <code>1. </code>} */
    private static String numberOf(String title) {
        Matcher number = NUMBER.matcher(title);
        return number.lookingAt() ? number.group() : "";
    }

    /** The first block below the heading; {@code blocks} has not come further than the section before it. */
    private static Span value(Section section, ListIterator<Block> blocks, ProposalDocument document) {
        Span body = section.body();
        while (blocks.hasNext()) {
            Block block = blocks.next();
            boolean remark = block.kind() == Block.Kind.HTML && body.contains(block.span());
            if (block.span().start() >= body.start() && !remark) {
                blocks.previous();
                return body.contains(block.span())
                        ? StatusHistory.last(block, label(section), document)
                                .or(() -> value(block, document.source()))
                                .orElse(Span.at(section.heading().end()))
                        : Span.at(section.heading().end());
            }
        }
        return Span.at(section.heading().end());
    }

    private static Optional<Span> value(Block block, SourceText source) {
        return switch (block.kind()) {
            case PARAGRAPH, LIST -> Optional.of(block.span());
            case QUOTE ->
                Optional.of(quoted(source.line(source.lineOf(block.span().start())), source));
            default -> Optional.empty();
        };
    }

    /** Of a quotation the first line counts. */
    private static Span quoted(Span line, SourceText source) {
        int start = line.start();
        while (start < line.end() && "> ".indexOf(source.content().charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, line.end());
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
