package io.github.proposals.model.rules.internal.mention;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.LocalLink;
import java.util.Optional;

/** The proposal to which a link leads, by the name of its file. */
final class LinkedProposal {

    private LinkedProposal() {}

    static Optional<ProposalId> of(Link link, ProposalProcess process) {
        String whole = link.target().strip();
        int hash = whole.indexOf('#');
        String target = hash < 0 ? whole : whole.substring(0, hash);
        return LocalLink.leadsToTheWeb(target) ? Optional.empty() : process.identify(target);
    }
}
