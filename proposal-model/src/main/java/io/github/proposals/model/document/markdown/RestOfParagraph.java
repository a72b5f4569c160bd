package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * A paragraph without its first lines.
 *
 * @param whole all of it
 * @param from the first line that counts
 */
record RestOfParagraph(MatchedBlockParser whole, int from) implements MatchedBlockParser {

    @Override
    public BlockParser getBlockParser() {
        return whole.getBlockParser();
    }

    @Override
    public BasedSequence getParagraphContent() {
        // flexmark asks for no more than whether there is any.
        return getParagraphLines().get(0);
    }

    @Override
    public List<BasedSequence> getParagraphLines() {
        return whole.getParagraphLines().subList(from, whole.getParagraphLines().size());
    }

    @Override
    public List<Integer> getParagraphEolLengths() {
        return whole.getParagraphEolLengths()
                .subList(from, whole.getParagraphEolLengths().size());
    }

    @Override
    public MutableDataHolder getParagraphDataHolder() {
        return whole.getParagraphDataHolder();
    }
}
