package io.github.proposals.model.site;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.FieldDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposals that another one has to do with.
 *
 * @param label in which way
 * @param proposals those
 */
record Related(String label, List<Neighbour> proposals) {

    /** On the most important of all proposals, nobody wants to see hundreds of others in front of the text. */
    private static final int FEW = 8;

    private static final Map<String, String> SEEN_FROM_THERE = Map.of(
            "requires", "Required by",
            "supersedes", "Superseded by",
            "superseded-by", "Supersedes",
            "replaces", "Replaced by",
            "replaced-by", "Replaces");

    /**
     * A proposal and what became of it.
     *
     * @param link to it
     * @param status nothing if there is no such proposal
     */
    record Neighbour(PageLink link, Optional<Badge> status) {

        static Neighbour of(Site site, PublishedProposal proposal) {
            return new Neighbour(site.link(proposal), Optional.of(Badge.of(proposal)));
        }

        static Neighbour of(Site site, PublishedProposal.Relation relation) {
            return site.names()
                    .at(relation.path())
                    .map(it -> of(site, it))
                    .orElseGet(() -> new Neighbour(site.link(relation), Optional.empty()));
        }
    }

    boolean isLong() {
        return proposals.size() > FEW;
    }

    int count() {
        return proposals.size();
    }

    /** {@return those that mention a proposal and have no relation to it} */
    static Related mentions(Site site, PublishedProposal proposal) {
        return new Related(
                "Mentioned by",
                site.backlinks().of(proposal).stream()
                        .map(it -> Neighbour.of(site, it))
                        .toList());
    }

    /** {@return what a proposal says about others, and what others say about it} */
    static List<Related> of(Site site, PublishedProposal proposal) {
        Map<String, List<Neighbour>> relations = new LinkedHashMap<>();
        for (PublishedProposal.Relation relation : proposal.relations()) {
            String label = relation.outgoing() ? Words.label(relation.name()) : fromThere(site, relation.name());
            relations.computeIfAbsent(label, it -> new ArrayList<>()).add(Neighbour.of(site, relation));
        }
        return relations.entrySet().stream()
                .map(it -> new Related(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    private static String fromThere(Site site, String field) {
        String role =
                site.index().process().field(field).map(FieldDefinition::role).orElse("");
        return SEEN_FROM_THERE.getOrDefault(role, "“" + field + "” of");
    }
}
