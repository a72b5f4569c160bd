package io.github.proposals.model.rules.internal.number;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.PastDemand;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.NextNumber;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A number that belonged to another proposal before. */
public final class ReusedNumber implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("number.reused", Severity.WARNING, "A number belonged to another proposal before.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.history().reusedNumber().says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        PastDemand demand = proposals.process().history().reusedNumber();
        if (demand.severity().isEmpty()) {
            return Stream.empty();
        }
        FormerOwners owners = FormerOwners.of(proposals);
        return proposals.stream()
                .filter(proposal -> !proposal.isProcessDocument())
                .flatMap(proposal -> owners.of(proposal).stream()
                        .map(change -> finding(
                                        proposal,
                                        change,
                                        proposals,
                                        demand.severity().get())
                                .says(demand.says())));
    }

    private static boolean isLongPast(Proposal proposal) {
        return proposal.circumstances().history().life(proposal.path()).changes().stream()
                .filter(change -> change.after().flatMap(Version::number).equals(proposal.number())
                        && !change.before().flatMap(Version::number).equals(proposal.number()))
                .reduce((first, last) -> last)
                .filter(change -> !change.judged())
                .isPresent();
    }

    private static Finding finding(Proposal proposal, DocumentChange change, Register proposals, Severity severity) {
        boolean past = isLongPast(proposal);
        Version former = change.before().orElseThrow();
        return Finding.at(
                        proposal.head(),
                        "the number %s belonged to '%s' (%s), which %s %s",
                        proposals
                                .process()
                                .numbering()
                                .written(proposal.number().orElseThrow()),
                        former.title(),
                        proposals.process().files().name(former.path()),
                        origin(change, proposal),
                        change.after().isEmpty() ? "removed" : "gave another one")
                .about(new Subject.Number(proposal.numberText()))
                .help(
                        "%sthe next free number is %s",
                        past ? "this is long past and only noted; " : "",
                        proposals.process().numbering().written(NextNumber.besides(proposal, proposals)))
                .severity(past ? Severity.INFO : severity);
    }

    /** Of a change as a whole nobody knows which commit did it: a merge may just have left the document out. */
    private static String origin(DocumentChange change, Proposal proposal) {
        History history = proposal.circumstances().history();
        return change.commit().isPresent() || history.changes().contains(change) ? change.origin() : "this change";
    }
}
