package io.github.proposals.model.proposal;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Link;
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

    /** Dots, items or a quotation without words, or the lines of a table, and nothing that anybody wrote. */
    private static final Pattern DOTS =
            Pattern.compile("[.…]+|[-*+] \\[ ?]|\\|[|:\\s-]*|(?:[0-9]{1,9}[.)]|>)(?:\\s(?:[0-9]{1,9}[.)]|>))*+");

    /** Where a link of another place leads, which nobody sees; behind {@code #} a comment may stand. */
    private static final Pattern DEFINITION = Pattern.compile("\\s*+\\[[^\\[\\]]{1,200}+]:\\s++\\S{1,2000}+"
            + "(?:\\s++(?:\"[^\"]{0,500}+\"|'[^']{0,500}+'|\\([^()]{0,500}+\\)))?");

    /** Nobody sees it, and what an author wrote between angle brackets as a hint neither. */
    private static final Pattern TAG = Pattern.compile("(?<![`\\\\])</?[a-zA-Z](?:[^<>@:]|:(?!//)){0,500}>(?!`)");

    private static final Pattern FENCE = Pattern.compile("`{3,}[^`]*|~{3,}[^~]*");

    private static final String FOUND = "(?: (?:is|are|was|were|have been|has been))?"
            + "(?: considered| known| yet| so far| identified| found| evaluated| needed)?\\.?";

    private static final Pattern THERE_ARE_NONE = Pattern.compile("(?i)(?:there (?:is|are|were) no |no )(\\w+)" + FOUND
            + "|(?:there (?:is|are|were) )?(?:none|nothing)" + "(?: to (?:say|add|report|mention))?" + FOUND);

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
            if (!isUnseen(block)) {
                append(visible, block);
            }
            if (visible.length() > LONGEST_WORD) {
                return ValueState.KNOWN;
            }
        }
        String plain = InlineMarkdown.plain(visible.toString());
        if (plain.isEmpty()) {
            // An image without a description has no words, and still is something.
            return hasImage(section) ? ValueState.KNOWN : ValueState.EMPTY;
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

    private boolean hasImage(Section section) {
        return document.links().stream()
                .anyMatch(
                        link -> link.kind() == Link.Kind.IMAGE && section.body().contains(link.whole()));
    }

    private boolean isUnseen(Block block) {
        return switch (block.kind()) {
            case BREAK, HEADING -> true;
            case CODE -> isEmptyCode(block);
            default -> areDefinitions(document.source().slice(block.span()));
        };
    }

    private static boolean areDefinitions(String text) {
        Matcher definition = DEFINITION.matcher(text);
        int end = 0;
        while (definition.region(end, text.length()).lookingAt()) {
            end = definition.end();
        }
        return end > 0 && text.substring(end).isBlank();
    }

    /** A fence that is opened, and closed again. */
    private boolean isEmptyCode(Block block) {
        return document.source()
                .slice(block.span())
                .lines()
                .allMatch(line -> line.isBlank() || FENCE.matcher(line.strip()).matches());
    }

    /** A sentence that only says that there are none of what the heading names. */
    private static boolean saysNothing(String plain, String heading) {
        Matcher none = THERE_ARE_NONE.matcher(plain);
        return none.matches()
                && (none.group(1) == null
                        || heading.toLowerCase(Locale.ROOT)
                                .contains(none.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The characters of a block that are neither comment nor tag nor template text. */
    private void append(StringBuilder visible, Block block) {
        Span span = block.span();
        StringBuilder characters = new StringBuilder(document.source().slice(span));
        document.comments().forEach(comment -> blank(characters, span, comment));
        leftovers.forEach(leftover -> blank(characters, span, leftover.span()));
        boolean code = block.kind() == Block.Kind.CODE || characters.indexOf("<") < 0;
        visible.append(InlineMarkdown.oneLine(
                        code ? characters.toString() : TAG.matcher(characters).replaceAll(" ")))
                .append(' ');
    }

    private static void blank(StringBuilder characters, Span block, Span hidden) {
        int from = Math.max(block.start(), hidden.start());
        int to = Math.min(block.end(), hidden.end());
        for (int i = from; i < to; i++) {
            characters.setCharAt(i - block.start(), ' ');
        }
    }
}
