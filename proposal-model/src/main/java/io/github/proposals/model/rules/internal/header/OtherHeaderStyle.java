package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.List;
import java.util.stream.Stream;

/** The header is written in another style than the process uses. */
public final class OtherHeaderStyle implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("header.style", Severity.WARNING, "The header is not written in the style of the process.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        List<HeaderStyle> wanted = proposal.process().format().wanted();
        boolean none = proposal.headerStyle() == HeaderStyle.NONE;
        if (none || wanted.isEmpty() || wanted.contains(proposal.headerStyle())) {
            return Stream.empty();
        }
        return Stream.of(Finding.at(
                        proposal.fields().get(0).labelPlace(),
                        "the header is written as %s",
                        proposal.headerStyle().words())
                .about(new Subject.Header())
                .help(
                        "write it as %s; its values were read all the same",
                        proposal.process().format().words()));
    }
}
