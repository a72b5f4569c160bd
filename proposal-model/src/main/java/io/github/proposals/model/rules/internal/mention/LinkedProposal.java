package io.github.proposals.model.rules.internal.mention;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.RelativePath;
import java.util.Optional;

/** The proposal to which a link leads, by the name of its file. */
final class LinkedProposal {

    private LinkedProposal() {}

    static Optional<ProposalId> of(Link link, Proposal proposal) {
        String whole = link.target().strip();
        int hash = whole.indexOf('#');
        String target = hash < 0 ? whole : whole.substring(0, hash);
        // Where folders have numbers of their own, the folder says which is meant.
        String path = target.startsWith("/") ? target.substring(1) : RelativePath.resolve(proposal.folder(), target);
        return LocalLink.leadsToTheWeb(target) || target.isEmpty()
                ? Optional.empty()
                : proposal.process().identify(path);
    }
}
