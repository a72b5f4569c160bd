package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks inside a block only where it can hold a link, since links are all that we read of inline content, and not at
 * all where a block is longer than any that a person wrote: flexmark needs more than linear time for some of those.
 */
class SparingInlineParser extends InlineParserImpl {

    private static final int LONGEST = 60_000;

    /** Brackets without end make flexmark search again from each of them. */
    static final int MOST_BRACKETS = 2_000;

    private static final Pattern REPEATED = Pattern.compile("\\)(?:\\*|\\{\\d{1,3},\\d{1,3}})");
    private static final Map<String, Pattern> POSSESSIVE = new ConcurrentHashMap<>();

    /** Where the last comment of the block can end, since a text may hold many that are never closed. */
    private int lastEnd;

    SparingInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        if (content.length() <= LONGEST && isWorthwhile(content)) {
            lastEnd = content.lastIndexOf("-->");
            super.parse(content, block);
        } else {
            leave(content, block);
        }
    }

    /** {@return whether to look into a block} */
    boolean isWorthwhile(BasedSequence content) {
        int brackets = count(content, '[');
        return brackets <= MOST_BRACKETS && (brackets > 0 || content.indexOf('<') >= 0);
    }

    /** Does what is to be done with a block that is not looked into. */
    void leave(BasedSequence content, Node block) {}

    /**
     * A comment in a text is what GitHub takes for one: it does not hold {@code --}, and {@code <!-->} is whole. The text of any
     * other is shown.
     */
    @Override
    public boolean parseHtmlInline() {
        if (!input.matchChars("<!--", index)) {
            return super.parseHtmlInline();
        }
        boolean whole = input.matchChars(">", index + 4) || input.matchChars("->", index + 4);
        if (!whole && index + 4 > lastEnd) {
            return false;
        }
        int dashes = whole ? input.indexOf('>', index) - 2 : input.indexOf("--", index + 4);
        int end = dashes + 3;
        if (dashes < 0 || input.safeCharAt(end - 1) != '>') {
            return false;
        }
        appendNode(new HtmlInlineComment(input.subSequence(index, end)));
        index = end;
        return true;
    }

    /** Between angle brackets there may be blanks, which flexmark does not know. */
    @Override
    public BasedSequence parseLinkDestination() {
        if (!input.matchChars("<", index)) {
            return super.parseLinkDestination();
        }
        for (int i = index + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '>') {
                BasedSequence destination = input.subSequence(index, i + 1);
                index = i + 1;
                return destination;
            }
            if (c == '<' || c == '\n' || c == '\r') {
                return null;
            }
            i += c == '\\' ? 1 : 0;
        }
        return null;
    }

    /** In {@code [one][two](address)} the second link goes before a reference to what nobody has defined. */
    @Override
    public int parseLinkLabel() {
        int start = index;
        int length = super.parseLinkLabel();
        if (length > 2 && index < input.length() && input.charAt(index) == '(' && !isDefined(start, index)) {
            index = start;
            return 0;
        }
        return length;
    }

    /** In a quotation, a definition goes on behind the marks of the next line, which flexmark takes for a part of it. */
    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        if (block.getLineCount() < 2
                || !block.getLineChars(0).trimStart().startsWith("[")
                || !LazyLines.in(block).areQuoted()) {
            return super.preProcessBlock(block, state);
        }
        BasedSequence rest = block.getContentChars();
        for (int length = 1; length > 0 && rest.trimStart().startsWith("["); rest = rest.subSequence(length)) {
            rest = rest.trimStart();
            length = parseReference(block, rest);
        }
        rest = rest.trimStart();
        return rest.isEmpty() ? block.getTextLength() : rest.getStartOffset() - block.getStartOffset();
    }

    private boolean isDefined(int start, int end) {
        String name = Escaping.normalizeReference(input.subSequence(start + 1, end - 1), true);
        return referenceRepository.get(name) != null;
    }

    /** As flexmark does it, but without a copy of the whole block for each match, and without a frame for each group. */
    @Override
    public BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = possessive(pattern).matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    /**
     * flexmark repeats groups in a way that needs stack each time: a comment of 2,000 characters can be too much. And what
     * can be read in two ways is tried in both, each time: forty escapes in a label without end took for ever.
     */
    private static Pattern possessive(Pattern pattern) {
        return POSSESSIVE.computeIfAbsent(
                pattern.pattern(),
                text -> Pattern.compile(
                        REPEATED.matcher(text).replaceAll("$0+").replace("\\s+[^>]*>", "\\s++[^>]*+>"),
                        pattern.flags()));
    }

    static int count(BasedSequence content, char wanted) {
        int count = 0;
        for (int i = 0; i < content.length(); i++) {
            count += content.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
