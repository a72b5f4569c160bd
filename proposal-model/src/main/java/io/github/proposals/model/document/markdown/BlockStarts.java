package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks flexmark for a block only where a line can begin one, and only for those that its first character can begin: flexmark
 * itself makes a matcher for each kind and each line. For headings it collects the whole paragraph so far before it looks at
 * the line, which takes quadratic time for a paragraph, or a table, of very many lines.
 */
final class BlockStarts implements CustomBlockParserFactory {

    /** What is indented as far is code, or goes on with a paragraph. */
    private static final int CODE = 4;

    /** What flexmark knows for one set of options. It has no state. */
    private record Known(
            DataHolder options,
            BlockParserFactory quote,
            BlockParserFactory heading,
            BlockParserFactory fence,
            BlockParserFactory html,
            BlockParserFactory rule,
            BlockParserFactory list,
            BlockParserFactory code) {

        static Known of(DataHolder options) {
            return new Known(
                    options,
                    new BlockQuoteParser.Factory().apply(options),
                    new HeadingParser.Factory().apply(options),
                    new FencedCodeBlockParser.Factory().apply(options),
                    new HtmlBlockParser.Factory().apply(options),
                    new ThematicBreakParser.Factory().apply(options),
                    new ListBlockParser.Factory().apply(strictAboutBoxes(options)),
                    new IndentedCodeBlockParser.Factory().apply(options));
        }

        /**
         * What is right behind a box, such as the address of a link, makes none of it. To the parser as a whole the same option
         * says that no item is empty.
         */
        private static DataHolder strictAboutBoxes(DataHolder options) {
            return new MutableDataSet(options).set(Parser.LISTS_ITEM_MARKER_SPACE, true);
        }
    }

    /** A parser has the same options for all texts. */
    private volatile Optional<Known> latest = Optional.empty();

    /** {@return the same options, in which flexmark asks for no block by itself} */
    static MutableDataSet alone(MutableDataSet options) {
        return options.set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        Known known = latest.filter(it -> it.options() == options).orElseGet(() -> Known.of(options));
        latest = Optional.of(known);
        Definitions definitions = new Definitions();
        TableSoFar table = new TableSoFar(definitions);
        return (state, matched) -> start(known, table, definitions, state, matched);
    }

    /**
     * In the order in which flexmark asks. A line below a table is drawn below no text; below nothing but definitions it is text
     * itself, and draws no line across the page.
     */
    private static BlockStart start(
            Known known, TableSoFar table, Definitions definitions, ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        char first = line.safeCharAt(at);
        BlockStart none = BlockStart.none();
        BlockStart start = none;
        if (first == '>') {
            start = known.quote().tryStart(state, matched);
        } else if (first == '`' || first == '~') {
            start = known.fence().tryStart(state, matched);
        } else if (first == '<') {
            start = known.html().tryStart(state, table.behind(matched));
        } else if (first == '#') {
            start = state.getIndent() < CODE && MarkedHeading.isAt(line, at) ? MarkedHeading.start(line, at) : none;
        } else if (isDrawn(line, at) && state.getIndent() < CODE) {
            BlockContent paragraph = matched.getBlockParser().getBlockContent();
            if (definitions.areAllOf(paragraph)) {
                return none;
            }
            start = table.isIn(paragraph) ? none : heading(known, definitions, state, matched);
        }
        if (start == none && (first == '*' || first == '-' || first == '_')) {
            start = known.rule().tryStart(state, matched);
        }
        if (start == none && (first == '*' || first == '-' || first == '+' || first >= '0' && first <= '9')) {
            start = known.list().tryStart(state, table.behind(matched));
        }
        if (start == none && state.getIndent() >= CODE && table.behind(matched) != matched) {
            return BlockStart.of(new IndentedCodeBlockParser(known.options())).atColumn(state.getColumn() + CODE);
        }
        return start == none ? known.code().tryStart(state, matched) : start;
    }

    /** What is drawn below a paragraph makes a heading of what is left of it behind definitions, and these stay what they are. */
    private static BlockStart heading(
            Known known, Definitions definitions, ParserState state, MatchedBlockParser matched) {
        BlockContent paragraph = matched.getBlockParser().getBlockContent();
        int behind = paragraph == null ? 0 : definitions.in(paragraph);
        if (behind == 0) {
            return known.heading().tryStart(state, matched);
        }
        BlockStart start = known.heading().tryStart(state, new RestOfParagraph(matched, behind));
        if (!(start instanceof BlockStartImpl found)) {
            return start;
        }
        ParagraphParser before = new ParagraphParser();
        before.getBlockContent()
                .addAll(
                        paragraph.getLines().subList(0, behind),
                        paragraph.getLineIndents().subList(0, behind));
        return BlockStart.of(before, found.getBlockParsers()[0])
                .atIndex(found.getNewIndex())
                .replaceActiveBlockParser();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    /** Whether a paragraph has become a table: a line of dashes below one draws a line, or is a row. Looks at no line twice. */
    private static final class TableSoFar {

        private final Definitions definitions;
        private BlockContent paragraph;
        private int seen;
        private boolean found;

        TableSoFar(Definitions definitions) {
            this.definitions = definitions;
        }

        /** {@return the same for who asks whether a paragraph goes on: a table does not} */
        MatchedBlockParser behind(MatchedBlockParser matched) {
            return isIn(matched.getBlockParser().getBlockContent()) ? new BelowTable(matched) : matched;
        }

        boolean isIn(BlockContent content) {
            if (content == null) {
                return false;
            }
            if (content != paragraph) {
                paragraph = content;
                seen = 0;
                found = false;
            }
            List<BasedSequence> lines = content.getLines();
            if (!found && lines.size() > 1) {
                int from = Math.max(definitions.in(content), seen - 1);
                found = TableRuler.in(lines.subList(from, lines.size())) >= 0;
            }
            seen = lines.size();
            return found;
        }
    }

    /** {@return whether a line is nothing but one to draw below a heading} */
    private static boolean isDrawn(BasedSequence line, int start) {
        char mark = line.safeCharAt(start);
        if (mark != '=' && mark != '-') {
            return false;
        }
        int end = start;
        while (line.safeCharAt(end) == mark) {
            end++;
        }
        return line.subSequence(end).isBlank();
    }
}
