package io.github.proposals.model.proposal;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.Words;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands below a heading. */
final class BodyReader {

    private static final int LONGEST_WORD = 120;

    /** A sentence about what somebody wants to write there, and nothing else. */
    private static final Pattern NOTE =
            Pattern.compile("(?i)\\W?(?:todo|tbd|tba|fixme|wip)\\s?[:,(\\-–—][^.!?]*[.!?)]?");

    private static final Pattern ONE_ITEM = Pattern.compile("^(?:[-*+]|1[.)]) +(?:\\[ \\] +)?(?=\\w)");

    private static final Pattern DOTS = Pattern.compile("[.…]+");

    private static final Pattern FENCE = Pattern.compile("`{3,}[^`]*|~{3,}[^~]*");

    private static final Pattern THERE_ARE_NONE =
            Pattern.compile("(?i)(?:there (?:is|are|were) no |no )(\\w+)(?: considered| known| yet)?\\.?"
                    + "|(?:there (?:is|are|were) )?none(?: considered| known| yet| so far| identified| found)?\\.?");

    private final ProposalDocument document;
    private final List<LeftoverText> leftovers;
    private final Words words;

    BodyReader(ProposalDocument document, List<LeftoverText> leftovers, Words words) {
        this.document = document;
        this.leftovers = leftovers;
        this.words = words;
    }

    /** {@return what kind of thing stands below the heading: subsections count, comments and template text do not} */
    ValueState state(Section section) {
        StringBuilder visible = new StringBuilder();
        for (Block block : document.blocksIn(section.body())) {
            if (block.kind() != Block.Kind.BREAK && block.kind() != Block.Kind.HEADING && !isEmptyCode(block)) {
                append(visible, block.span());
            }
            if (visible.length() > LONGEST_WORD) {
                return ValueState.KNOWN;
            }
        }
        String plain = InlineMarkdown.plain(visible.toString());
        if (plain.isEmpty()) {
            // An image without a description has no words, and still is something.
            return visible.toString().isBlank() ? ValueState.EMPTY : ValueState.KNOWN;
        }
        if (DOTS.matcher(plain).matches()) {
            return ValueState.EMPTY;
        }
        if (FieldReader.isNone(plain.replaceAll("\\.$", ""))
                || words.isNone(plain)
                || saysNothing(plain, section.title())) {
            return ValueState.NONE;
        }
        String item = ONE_ITEM.matcher(plain).replaceFirst("");
        return FieldReader.isUnknown(item)
                        || words.isUnknown(item)
                        || NOTE.matcher(item).matches()
                ? ValueState.UNKNOWN
                : ValueState.KNOWN;
    }

    /** A fence that is opened, and closed again. */
    private boolean isEmptyCode(Block block) {
        return block.kind() == Block.Kind.CODE
                && document.source()
                        .slice(block.span())
                        .lines()
                        .allMatch(line ->
                                line.isBlank() || FENCE.matcher(line.strip()).matches());
    }

    /** A sentence that only says that there are none of what the heading names. */
    private static boolean saysNothing(String plain, String heading) {
        Matcher none = THERE_ARE_NONE.matcher(plain);
        return none.matches()
                && (none.group(1) == null
                        || heading.toLowerCase(Locale.ROOT)
                                .contains(none.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The characters of a block that are neither comment nor template text. */
    private void append(StringBuilder visible, Span block) {
        StringBuilder characters = new StringBuilder(document.source().slice(block));
        document.comments().forEach(comment -> blank(characters, block, comment));
        leftovers.forEach(leftover -> blank(characters, block, leftover.span()));
        visible.append(InlineMarkdown.oneLine(characters.toString())).append(' ');
    }

    private static void blank(StringBuilder characters, Span block, Span hidden) {
        int from = Math.max(block.start(), hidden.start());
        int to = Math.min(block.end(), hidden.end());
        for (int i = from; i < to; i++) {
            characters.setCharAt(i - block.start(), ' ');
        }
    }
}
