package io.github.proposals.model.rules.internal.mention;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Running text that names a number which several proposals have. */
public final class AmbiguousMention implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("mention.ambiguous", Severity.INFO, "The text names a number that several proposals have.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.stream().flatMap(proposal -> ambiguous(proposal, proposals));
    }

    private static Stream<Finding> ambiguous(Proposal proposal, Register proposals) {
        return proposal.mentions().stream()
                .filter(mention ->
                        proposal.identity().filter(mention.id()::equals).isEmpty())
                .filter(mention -> proposals.with(mention.id()).size() > 1)
                .map(mention -> Finding.at(
                                mention.place(),
                                "%s may be any of: %s",
                                proposals.idOf(mention.id()),
                                proposals.with(mention.id()).stream()
                                        .map(Proposal::fileName)
                                        .collect(Collectors.joining(", ")))
                        .about(new Subject.Mention(proposals.idOf(mention.id())))
                        .help("link to the file that is meant"));
    }
}
