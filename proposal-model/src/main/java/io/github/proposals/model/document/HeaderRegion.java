package io.github.proposals.model.document;

import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The part of a document in which a header can stand: from the top to the second heading, or to the next one if the header
 * stands below that. A first heading is the
 * title if it is of level 1 or at the very top; any other one already belongs to the text.
 *
 * @param document what is known of it before its header is read
 * @param comments what stands in it and is no part of a value
 * @param knownLabel tells whether a label, as written, names a field of the process
 * @param opens tells whether the header may stand below a heading with this title
 * @param anywhere whether a field with a heading of its own may stand further down, among the sections
 */
public record HeaderRegion(
        ProposalDocument document,
        Spans comments,
        Predicate<String> knownLabel,
        Predicate<String> opens,
        boolean anywhere) {

    private static final Pattern HARD_BREAK = Pattern.compile("\\\\(?=\\s*(" + LineEnds.PATTERN + "|$))");

    /** {@return the region of a document} */
    public static HeaderRegion of(ProposalDocument document, Predicate<String> knownLabel) {
        return of(document, knownLabel, title -> false);
    }

    static HeaderRegion of(ProposalDocument document, Predicate<String> knownLabel, Predicate<String> opens) {
        return new HeaderRegion(document, new Spans(document.comments()), knownLabel, opens, false);
    }

    /** {@return the text} */
    public SourceText source() {
        return document.source();
    }

    /** {@return how many fields the process knows} */
    long known(List<HeaderField> fields) {
        return fields.stream().filter(field -> knownLabel.test(field.label())).count();
    }

    /** {@return the same region with more comments, for a style that has its own} */
    public HeaderRegion hiding(List<Span> more) {
        return new HeaderRegion(document, comments.and(more), knownLabel, opens, anywhere);
    }

    /** {@return the same region for fields that may stand among the sections as well} */
    HeaderRegion withSections() {
        return new HeaderRegion(document, comments, knownLabel, opens, true);
    }

    /** {@return where the region ends} */
    public int end() {
        List<Section> sections = document.sections();
        int next = titles();
        next += sections.size() > next && opens.test(sections.get(next).title()) ? 1 : 0;
        return sections.size() > next
                ? sections.get(next).extent().start()
                : source().content().length();
    }

    /** {@return how many of the first headings are the title: one, or none, or more where it stands there again right below} */
    public int titles() {
        List<Section> sections = document.sections();
        if (sections.isEmpty() || !isTitle(sections.get(0))) {
            return 0;
        }
        Section title = sections.get(0);
        int text = document.blocks().stream()
                .filter(it -> it.kind() != Block.Kind.HEADING)
                .mapToInt(it -> it.span().start())
                .filter(start -> start >= title.heading().end())
                .min()
                .orElse(source().content().length());
        return (int) sections.stream()
                .takeWhile(it -> it.level() == title.level()
                        && it.title().equals(title.title())
                        && (it == title || it.extent().start() <= text))
                .count();
    }

    /** {@return whether the first heading stands where a title does} */
    public boolean isTitle(Section first) {
        return first.level() == 1
                || !knownLabel.test(first.title())
                        && visible(new Span(0, first.extent().start())).isBlank();
    }

    /** {@return the blocks of a kind in the region} */
    public Stream<Block> blocksOf(Block.Kind kind) {
        int end = end();
        return document.blocks().stream()
                .filter(block -> block.kind() == kind && block.span().end() <= end + 1);
    }

    /**
     * Makes a field of what stands in two places, with comments, hard breaks and the blanks around cut off.
     *
     * @param label where the label stands
     * @param value where the value may stand, over several lines
     */
    public HeaderField field(Span label, Span value) {
        Span bare = withoutMarks(label);
        String written = InlineMarkdown.plain(source().slice(bare));
        String name = written.endsWith(":")
                ? written.substring(0, written.length() - 1).strip()
                : written;
        Span visible = trim(value);
        String oneLine =
                InlineMarkdown.oneLine(HARD_BREAK.matcher(visible(visible)).replaceAll(" "));
        return new HeaderField(name, bare, oneLine, visible);
    }

    /** {@return what stands in a place, without the comments there} */
    public String visible(Span visible) {
        StringBuilder text = new StringBuilder();
        int from = visible.start();
        for (Span comment : comments.startingIn(visible)) {
            text.append(source().content(), from, comment.start());
            from = Math.min(comment.end(), visible.end());
        }
        text.append(source().content(), from, visible.end());
        return text.toString();
    }

    /** The stars around a bold label are no part of it. */
    private Span withoutMarks(Span label) {
        int start = label.start();
        int end = label.end();
        while (start < end && "*_".indexOf(source().content().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "*_:".indexOf(source().content().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    private Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        Deque<Span> inside = new ArrayDeque<>(comments.startingIn(span));
        boolean moved = true;
        while (moved && start < end) {
            while (start < end && isBlank(source().content().charAt(start))) {
                start++;
            }
            while (start < end && isTrailing(source().content().charAt(end - 1), end)) {
                end--;
            }
            moved = !inside.isEmpty();
            if (moved && inside.getFirst().start() == start) {
                start = Math.min(inside.removeFirst().end(), end);
            } else if (moved && inside.getLast().end() == end) {
                end = inside.removeLast().start();
            } else {
                moved = false;
            }
        }
        return start >= end ? Span.at(span.start()) : new Span(start, end);
    }

    private boolean isTrailing(char c, int end) {
        boolean lineEnd = end == source().content().length()
                || Character.isWhitespace(source().content().charAt(end));
        return isBlank(c) || c == '\\' && lineEnd;
    }

    /** A blank that does not break is still a blank. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
