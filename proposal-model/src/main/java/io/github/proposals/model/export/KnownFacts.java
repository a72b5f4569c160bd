package io.github.proposals.model.export;

import io.github.proposals.model.history.History;
import io.github.proposals.model.proposal.Proposal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What was published of proposals, for who publishes a register again and again in which few of them were read anew. */
public final class KnownFacts {

    private Map<Proposal, PublishedProposal> known = new IdentityHashMap<>();
    private Map<Proposal, PublishedProposal> next = new IdentityHashMap<>();
    private History history = History.none();

    /** What was published of others is forgotten. */
    void begin(History present) {
        known = history == present ? next : new IdentityHashMap<>();
        next = new IdentityHashMap<>();
        history = present;
    }

    PublishedProposal of(Proposal proposal, List<PublishedProposal.Relation> relations) {
        PublishedProposal before = known.get(proposal);
        PublishedProposal now = before != null && before.relations().equals(relations)
                ? before
                : ProposalFacts.of(proposal, relations, history);
        next.put(proposal, now);
        return now;
    }
}
