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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * {@code Amends [5. Help](0005-help.md)}, a line each, below the value of a heading that names a field, or above all headings
 * where an address follows.
 */
final class PhraseStyle implements HeaderStyle {

    private static final int LONGEST = 60;

    @Override
    public String word() {
        return "phrases";
    }

    @Override
    public String words() {
        return "a phrase below the status";
    }

    /** Without a link or a number, only a colon tells it from running text. */
    @Override
    public String line(String name, String value) {
        return (name + (namesSomething(value) ? " " : ": ") + value).stripTrailing();
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        List<HeaderField> fields = new ArrayList<>();
        for (Section section : HeadingStyle.fields(region)) {
            List<Block> blocks = region.document().blocksIn(section.body());
            for (Block block : blocks) {
                boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST;
                // What begins the first block is the value of the heading.
                int from = lineOf(region, block.span().start()) + (block.equals(blocks.get(0)) ? 1 : 0);
                for (int line = from;
                        text && line <= lineOf(region, block.span().end() - 1);
                        line++) {
                    field(region, region.source().line(line)).ifPresent(fields::add);
                }
            }
        }
        return fields.isEmpty() ? above(region) : fields;
    }

    /** Among such lines, one with a colon is what {@link #line} makes of a value without a link. */
    private static List<HeaderField> above(HeaderRegion region) {
        List<Span> lines = region.blocksOf(Block.Kind.PARAGRAPH)
                .flatMap(block -> IntStream.rangeClosed(
                                lineOf(region, block.span().start()),
                                lineOf(region, block.span().end() - 1))
                        .mapToObj(region.source()::line))
                .toList();
        boolean phrases = lines.stream()
                        .filter(line -> leadsSomewhere(region, line))
                        .limit(2)
                        .count()
                == 2;
        return lines.stream()
                .filter(line -> leadsSomewhere(region, line) || phrases && hasColon(region, line))
                .flatMap(line -> field(region, line).stream())
                .toList();
    }

    private static boolean hasColon(HeaderRegion region, Span line) {
        return behindLabel(region, line).filter(it -> it.startsWith(":")).isPresent();
    }

    /** {@return whether a line is a label with an address behind it, and no colon between} */
    static boolean leadsSomewhere(HeaderRegion region, Span line) {
        return behindLabel(region, line).filter(PhraseStyle::leadsSomewhere).isPresent();
    }

    private static Optional<String> behindLabel(HeaderRegion region, Span line) {
        String text = region.source().slice(line);
        return label(text, skip(text, 0, " \t-*+"), region.knownLabel())
                .map(label -> text.substring(label.end()).stripLeading());
    }

    private static int lineOf(HeaderRegion region, int offset) {
        return region.source().lineOf(offset);
    }

    private static Optional<HeaderField> field(HeaderRegion region, Span line) {
        String text = region.source().slice(line);
        int start = skip(text, 0, " \t-*+");
        return label(text, start, region.knownLabel())
                .map(label -> region.field(
                        label.shift(line.start()),
                        new Span(line.start() + skip(text, label.end(), ": \t"), line.end())));
    }

    /** The longest label that a link or a number follows: all other words are running text. */
    private static Optional<Span> label(String text, int start, Predicate<String> known) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && (isWord(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (int to = end; to > start; to = text.lastIndexOf(' ', to - 1)) {
            if (known.test(text.substring(start, to)) && namesSomething(text.substring(to))) {
                return Optional.of(new Span(start, to));
            }
        }
        return Optional.empty();
    }

    private static boolean namesSomething(String rest) {
        String value = rest.stripLeading();
        return leadsSomewhere(value)
                || value.startsWith(":")
                || value.split(" ", 2)[0].chars().anyMatch(Character::isDigit);
    }

    private static boolean leadsSomewhere(String value) {
        return value.startsWith("[") || value.startsWith("https://") || value.startsWith("http://");
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.FORMAT || c == '-';
    }

    private static int skip(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** On its own, without a process that wants it, it is mostly running text. */
    @Override
    public int leastKnown() {
        return 3;
    }

    @Override
    public int gap() {
        return 1;
    }

    @Override
    public HeaderWriter writer(ProposalDocument document) {
        HeaderWriter lines = HeaderStyle.super.writer(document);
        return new HeaderWriter() {
            @Override
            public List<TextEdit> replace(HeaderField field, String value) {
                Span whole = new Span(
                        field.labelSpan().start(),
                        Math.max(field.labelSpan().end(), field.valueSpan().end()));
                String label = document.source().slice(field.labelSpan());
                return List.of(new TextEdit(whole, line(label, value)));
            }

            @Override
            public List<TextEdit> add(Neighbour neighbour, String name, String value) {
                return lines.add(neighbour, name, value);
            }
        };
    }

    /** Behind all that stands below the first heading of the header. */
    @Override
    public Optional<TextEdit> begin(ProposalDocument document, String name, String value) {
        return document.header().parts().stream()
                .filter(part -> part.style() instanceof HeadingStyle)
                .flatMap(part -> part.fields().stream())
                .findFirst()
                .flatMap(field -> document.sections().stream()
                        .filter(section -> section.heading().contains(field.labelSpan()))
                        .findFirst())
                .map(section -> {
                    String below = document.source().slice(section.body()).stripTrailing();
                    String gap = LineEnds.of(document.source().content()).repeat(2);
                    return TextEdit.insert(section.body().start() + below.length(), gap + line(name, value));
                });
    }

    @Override
    public boolean isBeside() {
        return true;
    }

    @Override
    public boolean isText() {
        return true;
    }
}
