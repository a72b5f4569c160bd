package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A rule that looks at one proposal at a time, while its text is at hand. */
public non-sealed interface ProposalRule extends Rule {

    /** {@return what is wrong with a proposal} */
    Stream<Finding> check(ProposalText text);

    /** {@return whether it also looks at files that are no proposals at all} Whoever put one there wants to know just that. */
    default boolean seesStrays() {
        return false;
    }
}
