package io.github.proposals.model.lint;

import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Finding;
import java.util.stream.Stream;

/** A rule that looks at all proposals together, after their texts were dropped. */
public non-sealed interface ProposalSetRule extends Rule {

    /** {@return what is wrong with the proposals} */
    Stream<Finding> check(ProposalSet proposals);
}
