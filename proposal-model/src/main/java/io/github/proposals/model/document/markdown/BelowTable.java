package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * A paragraph that has become a table: what cannot interrupt a paragraph, such as an item with the number 2, ends a table.
 *
 * @param paragraph what flexmark takes it for
 */
record BelowTable(MatchedBlockParser paragraph) implements MatchedBlockParser {

    @Override
    public BlockParser getBlockParser() {
        return new Around(paragraph.getBlockParser().getBlock().getParent());
    }

    @Override
    public BasedSequence getParagraphContent() {
        return null;
    }

    @Override
    public List<BasedSequence> getParagraphLines() {
        return List.of();
    }

    @Override
    public List<Integer> getParagraphEolLengths() {
        return List.of();
    }

    @Override
    public MutableDataHolder getParagraphDataHolder() {
        return null;
    }

    /** What the table stands in. Asked for nothing but what it is. */
    private static final class Around extends AbstractBlockParser {

        private final Block block;

        Around(Block block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
