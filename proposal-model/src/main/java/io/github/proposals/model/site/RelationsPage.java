package io.github.proposals.model.site;

import com.samskivert.mustache.Template;
import io.github.proposals.model.index.IndexedProposal;
import java.util.List;

/** The page of what proposals have to do with each other. */
final class RelationsPage {

    private static final Template TEMPLATE = Templates.get("relations");

    private RelationsPage() {}

    static Content of(Site site) {
        View view = new View(
                Frame.of(site.index(), Place.RELATIONS),
                site.index().proposals().stream()
                        .flatMap(from -> from.relations().stream()
                                .filter(IndexedProposal.Relation::outgoing)
                                .map(it -> new Row(site.link(from), it.name(), site.link(it))))
                        .toList());
        return new Content(Place.RELATIONS.page(), view.frame(), TEMPLATE.execute(view));
    }

    /** What the template shows. */
    private record View(Frame frame, List<Row> relations) {}

    /** A proposal, and what it has to do with another one. */
    private record Row(PageLink from, String name, PageLink to) {}
}
