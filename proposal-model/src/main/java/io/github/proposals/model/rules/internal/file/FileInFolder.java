package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.stream.Stream;

/**
 * A proposal in a folder below the others, where the process names no folders, nor the series that it belongs to: many tools
 * look into one folder alone.
 */
public final class FileInFolder implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.in-folder", Severity.WARNING, "A proposal lies in a folder below the others.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.files().says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        String directory = proposals.tree().directory();
        int inside = directory.isEmpty() ? 0 : directory.length() + 1;
        return proposals.process().files().inFolders()
                ? Stream.empty()
                : proposals.stream()
                        .filter(proposal -> proposal.path().indexOf('/', inside) >= 0)
                        .filter(proposal -> !proposals.process().isOfSeries(proposal.path()))
                        .map(proposal -> finding(proposal, proposal.path().substring(inside)));
    }

    private static Finding finding(Proposal proposal, String path) {
        return Finding.at(Place.ofFile(proposal.path()), "this proposal lies in a folder of its own: '%s'", path)
                .about(new Subject.File())
                .help("move it to the others, or exclude the folder in proposals.yaml if it is no proposal any more")
                .says(proposal.process().files().says());
    }
}
