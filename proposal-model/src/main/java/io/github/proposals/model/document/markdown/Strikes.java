package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughNodeRenderer;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Words that are struck through: between two tildes or four, as many on both sides. flexmark knows the longer ones alone. */
final class Strikes implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void extend(Parser.Builder builder) {
        builder.customDelimiterProcessor(new Tildes());
    }

    @Override
    public void extend(HtmlRenderer.Builder builder, String type) {
        builder.nodeRendererFactory(new StrikethroughNodeRenderer.Factory());
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // There are none.
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {
        // There are none.
    }

    private static final class Tildes extends StrikethroughDelimiterProcessor {

        @Override
        public int getMinLength() {
            return 1;
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return opener.length() == closer.length() && opener.length() <= 2 ? opener.length() : 0;
        }
    }
}
