package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.PastDemand;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A change of the text of the process itself without the proposal that it needs. */
public final class ChangedProcess implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "file.changed-process", Severity.INFO, "The text of the process changed without a proposal to do so.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.history().processChange().says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        PastDemand demand = proposals.process().history().processChange();
        History history = proposals.circumstances().history();
        boolean proposed = proposals.stream()
                .anyMatch(proposal -> !proposal.isProcessDocument()
                        && proposal.meets(demand.by())
                        && history.change(proposal.path()).isPresent());
        return demand.severity().stream()
                .flatMap(severity -> proposals.stream()
                        .filter(proposal -> !proposed && proposal.isProcessDocument() && isChanged(proposal, history))
                        .map(proposal -> Finding.at(proposal.head(), "this change alters the process itself")
                                .about(new Subject.File())
                                .help("bring the proposal that decides it, or its new status, in the same change")
                                .severity(severity)
                                .says(demand.says())));
    }

    private static boolean isChanged(Proposal proposal, History history) {
        return history.change(proposal.path())
                .filter(change -> change.before().isPresent() && change.changesText())
                .isPresent();
    }
}
