package io.github.proposals.model.rules.internal.mention;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** Running text that names a proposal which does not exist. */
public final class UnknownMention implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("mention.unknown", Severity.WARNING, "The text names a proposal that does not exist.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.stream().flatMap(proposal -> unknown(proposal, proposals));
    }

    private static Stream<Finding> unknown(Proposal proposal, Register proposals) {
        return proposal.mentions().stream()
                .filter(mention -> proposals.anywhere(mention.id()).isEmpty())
                .map(mention -> Finding.at(mention.place(), "there is no %s", proposals.idOf(mention.id()))
                        .about(new Subject.Mention(proposals.idOf(mention.id())))
                        .help("correct the number, or link to the pull request if it is still under way"));
    }
}
