package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import io.github.proposals.model.process.SupersessionDefinition;
import io.github.proposals.model.proposal.Proposal;
import java.util.EnumSet;
import java.util.Set;

/** Whether others have to take notice of a proposal: a draft changes nothing yet, and what was rejected never will. */
final class Force {

    private static final Set<StatusKind> HOLDS = EnumSet.of(StatusKind.ACCEPTED, StatusKind.DONE, StatusKind.LIVING);

    private Force() {}

    /** {@return whether a proposal holds} */
    static boolean holds(Proposal proposal) {
        return proposal.status().map(Status::kind).filter(HOLDS::contains).isPresent();
    }

    /** {@return whether what it says of others counts: it holds, or did so until something took its place} */
    static boolean isDue(Proposal proposal) {
        return holds(proposal)
                || proposal.status().isPresent()
                        && SupersessionDefinition.of(proposal.process()).ended().equals(proposal.status());
    }
}
