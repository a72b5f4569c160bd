package io.github.proposals.model.rules.link;

import io.github.proposals.model.LocalLink;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.text.RelativePath;

/** Where a link leads, seen from the document that holds it. */
final class Target {

    private Target() {}

    /** {@return the path that a link leads to; one that starts with a slash starts at the root of the repository} */
    static String path(Proposal proposal, LocalLink link, ProposalSet proposals) {
        if (link.path().isEmpty()) {
            return proposal.path();
        }
        return link.path().startsWith("/")
                ? RelativePath.resolve(
                        proposals.tree().rootPrefix(), link.path().substring(1))
                : RelativePath.resolve(proposal.folder(), link.path());
    }
}
