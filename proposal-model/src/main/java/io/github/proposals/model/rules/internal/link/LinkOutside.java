package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import java.util.stream.Stream;

/** A relative link that leads out of the repository. */
public final class LinkOutside implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("link.outside", Severity.WARNING, "A link leads out of the repository.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.stream()
                .flatMap(proposal -> proposal.links().stream()
                        .filter(link -> !link.path().isEmpty())
                        .filter(link ->
                                proposals.tree().find(Target.path(proposal, link, proposals)) == LinkTarget.OUTSIDE)
                        .map(link -> Finding.at(link.place(), "'%s' leads out of the repository", link.target())
                                .about(new Subject.Link(link.target()))
                                .help("use an address on the web, or a path inside the repository")));
    }
}
