package io.github.proposals.model.proposal;

import java.util.List;
import java.util.Set;

/**
 * What is known of the text below the header.
 *
 * @param anchors the names that links into the document may use
 * @param links the links to files and headings
 * @param mentions the proposals that the running text names
 * @param named the same with each prefix
 * @param addresses the addresses on the web that it links to
 */
record Facts(
        Set<String> anchors,
        List<LocalLink> links,
        List<ProposalReference> mentions,
        List<ProposalReference> named,
        List<String> addresses) {}
