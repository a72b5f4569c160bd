package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/**
 * A rule that looks at what a text is made of, without any meaning: at that of each proposal, and at that of the list that
 * people keep of them, where it is no proposal itself.
 */
public interface DocumentRule extends ProposalRule {

    /** {@return what is wrong with a document} */
    Stream<Finding> check(ProposalDocument document);

    @Override
    default Stream<Finding> check(ProposalText text) {
        return check(text.document());
    }
}
