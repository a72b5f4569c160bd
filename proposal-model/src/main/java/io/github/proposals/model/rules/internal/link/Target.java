package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;

/** Where a link leads, seen from the document that holds it. */
final class Target {

    private Target() {}

    /** {@return the path that a link leads to; one that starts with a slash starts at the root of the repository} */
    static String path(Proposal proposal, LocalLink link, Register proposals) {
        if (link.path().isEmpty()) {
            return proposal.path();
        }
        return proposals.tree().resolve(proposal.folder(), link.path());
    }
}
