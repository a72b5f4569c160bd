package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Looks inside every block, to show it; one that nobody wrote is shown as plain text. */
final class FullInlineParser extends SparingInlineParser {

    /** Marks of emphasis that nothing closes make flexmark look back again from each of them. */
    private static final int MOST_MARKS = 5_000;

    FullInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    boolean isWorthwhile(BasedSequence content) {
        // Most blocks are too short to have too many of anything.
        return content.length() <= MOST_BRACKETS
                || count(content, '[') <= MOST_BRACKETS
                        && count(content, '*') + count(content, '_') + count(content, '~') <= MOST_MARKS;
    }

    @Override
    void leave(BasedSequence content, Node block) {
        block.appendChild(new Text(content));
    }
}
