package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fences of colons that MyST has for directives, as if they were made of backticks. */
final class ColonFences extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile("(:{3,100})\\s*(\\{[A-Za-z][\\w:.+-]{0,60}}.*)");

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final BlockContent content = new BlockContent();
    private final int length;

    private ColonFences(BasedSequence marker, BasedSequence info) {
        length = marker.length();
        block.setOpeningMarker(marker);
        block.setInfo(info);
    }

    /** {@return whether there may be such fences in {@code text}} */
    static boolean mayBeIn(String text) {
        return text.contains(":::");
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() <= 3 && isClosing(line.subSequence(from, line.length()))) {
            block.setClosingMarker(line.subSequence(from, from + length));
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean isClosing(BasedSequence line) {
        BasedSequence bare = line.trim();
        return bare.length() >= length && bare.countLeading(c -> c == ':') == bare.length();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
    }

    @Override
    public void closeBlock(ParserState state) {
        // The first line is what is left of the one that opens it: nothing.
        List<BasedSequence> lines = content.getLines();
        if (lines.size() > 1) {
            block.setContent(content.getSpanningChars(), lines.subList(1, lines.size()));
        }
        block.setCharsFromContent();
    }

    @Override
    public boolean isContainer() {
        return false;
    }

    /** Finds where one begins. */
    static final class Factory implements CustomBlockParserFactory {

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

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Opening(options);
        }
    }

    private static final class Opening extends AbstractBlockParserFactory {

        Opening(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || from >= line.length() || line.charAt(from) != ':') {
                return BlockStart.none();
            }
            BasedSequence rest = line.subSequence(from, line.length()).trimEnd();
            Matcher matcher = OPENING.matcher(rest);
            if (!matcher.matches()) {
                return BlockStart.none();
            }
            ColonFences fence = new ColonFences(
                    rest.subSequence(0, matcher.end(1)), rest.subSequence(matcher.start(2), matcher.end(2)));
            return BlockStart.of(fence).atIndex(line.length());
        }
    }
}
