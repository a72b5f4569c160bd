package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import io.github.proposals.model.document.Rendering;

/** Says of each block in the HTML where it begins in the source, for pages that show something beside it. */
final class BlockPlaces extends IndependentAttributeProviderFactory {

    private static final DataKey<Boolean> SHOWN = new DataKey<>("BLOCK_PLACES", false);

    /** Tells the renderer of {@code tree} that it is wanted. */
    static void set(Document tree) {
        tree.set(SHOWN, true);
    }

    /** {@return an element that is made of {@code node}, and says where that begins if it is wanted} */
    static String at(Node node, String element) {
        return SHOWN.get(node.getDocument())
                ? element.replaceFirst("^<[a-z]+", "$0 " + Rendering.PLACE + "=\"" + node.getStartOffset() + "\"")
                : element;
    }

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        boolean shown = SHOWN.get(context.getDocument());
        return (node, part, attributes) -> {
            // Items of lists are written in parts of their own.
            if (shown && (node instanceof ListItem || node instanceof Block && part == AttributablePart.NODE)) {
                attributes.replaceValue(Rendering.PLACE, Integer.toString(node.getStartOffset()));
            }
        };
    }
}
