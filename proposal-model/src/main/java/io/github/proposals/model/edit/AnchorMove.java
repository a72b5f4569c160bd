package io.github.proposals.model.edit;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Headings get other words, and links to them have to follow.
 *
 * @param moved by the path of a document, the new name of each heading by the old one
 */
public record AnchorMove(Map<String, Map<String, String>> moved) {

    /** {@return the names of headings that are others now, by the old ones; none where headings have come or gone} */
    public static Map<String, String> between(ProposalDocument before, ProposalDocument after) {
        Map<String, String> moved = new HashMap<>();
        boolean same = before.sections().size() == after.sections().size();
        for (int i = 0; same && i < before.sections().size(); i++) {
            String anchor = before.sections().get(i).anchor();
            if (!anchor.equals(after.sections().get(i).anchor())) {
                moved.put(anchor, after.sections().get(i).anchor());
            }
        }
        return moved;
    }

    /** {@return what lets the links of a document, which has its old path, lead to the same headings} */
    public List<TextEdit> links(ProposalDocument document) {
        String path = document.source().path();
        List<TextEdit> edits = new ArrayList<>();
        for (Link link : document.links()) {
            int hash = link.target().indexOf('#');
            if (link.kind() != Link.Kind.UNDEFINED && hash >= 0) {
                String file = link.target().substring(0, hash);
                String target = file.isEmpty() ? path : RelativePath.resolve(RelativePath.parent(path), file);
                String anchor = link.target().substring(hash + 1);
                String now = moved.getOrDefault(target, Map.of()).getOrDefault(anchor, anchor);
                int found = document.source().slice(link.whole()).lastIndexOf("#" + anchor);
                if (!now.equals(anchor) && found >= 0) {
                    int start = link.whole().start() + found + 1;
                    edits.add(new TextEdit(new Span(start, start + anchor.length()), now));
                }
            }
        }
        return edits;
    }
}
