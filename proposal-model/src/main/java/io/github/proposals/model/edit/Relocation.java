package io.github.proposals.model.edit;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Files get other folders, and links have to lead to the same places as before.
 *
 * @param moved the path of each file after the move, by the path before
 */
public record Relocation(Map<String, String> moved) {

    /** {@return what lets the links of a document, which still has its old path, lead where they led} */
    public List<TextEdit> links(ProposalDocument document) {
        String path = document.source().path();
        String folder = RelativePath.parent(path);
        String after = RelativePath.parent(moved.getOrDefault(path, path));
        List<TextEdit> edits = new ArrayList<>();
        for (Link link : document.links()) {
            String file = link.target().replaceFirst("[?#].*", "");
            boolean local =
                    link.kind() != Link.Kind.UNDEFINED && !file.isEmpty() && !file.matches("(?s)(?:/|[\\w+.-]+:).*");
            String target = RelativePath.resolve(folder, file);
            String now = moved.getOrDefault(target, target);
            if (local && !(now.equals(target) && after.equals(folder))) {
                edits.addAll(link(document, link, file, RelativePath.link(after, now)));
            }
        }
        return edits;
    }

    private static List<TextEdit> link(ProposalDocument document, Link link, String before, String after) {
        int found = document.source().slice(link.whole()).lastIndexOf(before);
        return found < 0 || before.equals(after)
                ? List.of()
                : List.of(new TextEdit(
                        new Span(found, found + before.length())
                                .shift(link.whole().start()),
                        after));
    }
}
