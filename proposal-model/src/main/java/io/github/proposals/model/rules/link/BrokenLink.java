package io.github.proposals.model.rules.link;

import io.github.proposals.model.LocalLink;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.ProposalSetRule;
import io.github.proposals.model.text.LinkTarget;
import java.util.List;
import java.util.stream.Stream;

/** A link or image whose file does not exist. */
public final class BrokenLink implements ProposalSetRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("link.broken-file", Severity.ERROR, "A link leads to a file that does not exist.");
    }

    @Override
    public Stream<Finding> check(ProposalSet proposals) {
        return proposals.stream()
                .flatMap(proposal -> proposal.links().stream()
                        .filter(link -> !link.path().isEmpty())
                        .filter(link ->
                                proposals.tree().find(Target.path(proposal, link, proposals)) == LinkTarget.MISSING)
                        .map(link -> Finding.at(link.place(), "there is no file '%s'", link.path())
                                .about(new Subject.Link(link.path()))
                                .help(help(proposal, link, proposals))));
    }

    private static String help(Proposal proposal, LocalLink link, ProposalSet proposals) {
        if (link.path().startsWith("[") && link.path().endsWith("]")) {
            return "write the address without brackets";
        }
        String name = link.path().substring(link.path().lastIndexOf('/') + 1);
        List<String> files = proposals.stream().map(Proposal::fileName).toList();
        return Suggestion.nearest(name, files)
                .map(file -> "did you mean '" + file + "'?")
                .orElse("correct the path: it was looked for at " + Target.path(proposal, link, proposals));
    }
}
