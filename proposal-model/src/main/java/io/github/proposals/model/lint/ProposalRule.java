package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A rule that looks at one proposal at a time, while its text is at hand. */
public non-sealed interface ProposalRule extends Rule {

    /** {@return what is wrong with a proposal} */
    Stream<Finding> check(ProposalText text);
}
