package io.github.proposals.model.site.internal.relations;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Label;
import io.github.proposals.model.site.internal.page.PageLink;
import io.github.proposals.model.site.internal.page.PageNames;
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
public record RelatedProposals(String label, List<Neighbour> proposals) {

    /** On the most important of all proposals, nobody wants to see hundreds of others in front of the text. */
    private static final int FEW = 8;

    private static final Map<String, String> SEEN_FROM_THERE = Map.of(
            "requires", "Required by",
            "supersedes", "Superseded by",
            "superseded-by", "Supersedes",
            "replaces", "Replaced by",
            "replaced-by", "Replaces",
            "amends", "Amended by",
            "amended-by", "Amends");

    /**
     * A proposal and what became of it.
     *
     * @param link to it
     * @param status nothing if it has none, or is none of this register
     * @param known whether there is such a proposal
     */
    public record Neighbour(PageLink link, Optional<Badge> status, boolean known) {

        public static Neighbour of(PageNames names, PublishedProposal proposal) {
            return new Neighbour(names.link(proposal), Badge.of(proposal), true);
        }

        public static Neighbour of(PageNames names, PublishedProposal.Relation relation) {
            return names.at(relation.path())
                    .map(it -> of(names, it))
                    .orElseGet(() -> new Neighbour(
                            names.link(relation),
                            Optional.empty(),
                            !relation.path().isEmpty()));
        }
    }

    boolean isLong() {
        return proposals.size() > FEW;
    }

    public int count() {
        return proposals.size();
    }

    /** {@return those that mention a proposal} */
    public static RelatedProposals mentions(PageNames names, List<PublishedProposal.Relation> others) {
        return new RelatedProposals(
                "Mentioned by",
                others.stream().map(it -> Neighbour.of(names, it)).toList());
    }

    /** {@return what a proposal says about others, and what others say about it} */
    public static List<RelatedProposals> of(ProposalProcess process, PageNames names, PublishedProposal proposal) {
        Map<String, List<Neighbour>> relations = new LinkedHashMap<>();
        for (PublishedProposal.Relation relation : proposal.relations()) {
            String label = relation.outgoing() ? Label.of(relation.name()) : fromThere(process, relation.name());
            relations.computeIfAbsent(label, it -> new ArrayList<>()).add(Neighbour.of(names, relation));
        }
        return relations.entrySet().stream()
                .map(it -> new RelatedProposals(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    private static String fromThere(ProposalProcess process, String field) {
        String role = process.field(field).map(FieldDefinition::role).orElse("");
        return SEEN_FROM_THERE.getOrDefault(role, "“" + field + "” of");
    }
}
