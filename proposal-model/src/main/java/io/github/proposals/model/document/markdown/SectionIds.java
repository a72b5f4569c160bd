package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import io.github.proposals.model.document.Section;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gives the headings in the HTML the ids that links use for them: our own anchors, not those of flexmark. */
final class SectionIds extends IndependentAttributeProviderFactory {

    private static final DataKey<Map<Node, String>> IDS = new DataKey<>("SECTION_IDS", Map.of());

    /** Tells the renderer of {@code tree} which heading is which of the sections; one that a comment hides is none. */
    static void set(Document tree, List<Section> sections) {
        Map<Integer, String> anchors = new HashMap<>();
        sections.forEach(section -> anchors.put(section.extent().start(), section.anchor()));
        Map<Node, String> ids = new IdentityHashMap<>();
        for (Node node : tree.getChildren()) {
            if (node instanceof Heading && anchors.containsKey(node.getStartOffset())) {
                ids.put(node, anchors.get(node.getStartOffset()));
            }
        }
        tree.set(IDS, ids);
    }

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        Map<Node, String> ids = IDS.get(context.getDocument());
        return (node, part, attributes) -> {
            if (part == AttributablePart.NODE && ids.containsKey(node)) {
                attributes.replaceValue("id", ids.get(node));
            }
        };
    }
}
