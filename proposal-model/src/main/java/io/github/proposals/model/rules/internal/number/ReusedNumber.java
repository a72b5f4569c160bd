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
import java.util.Optional;
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
        return demand.severity().stream()
                .flatMap(severity -> proposals.stream()
                        .filter(proposal -> !proposal.isProcessDocument())
                        .flatMap(proposal -> former(proposal).stream()
                                .map(change -> finding(proposal, change, proposals, severity)
                                        .says(demand.says()))));
    }

    /** A proposal that was only renamed, or that comes back, is still the same one. */
    private static Optional<DocumentChange> former(Proposal proposal) {
        History history = proposal.circumstances().history();
        return history.removals().stream()
                .filter(change -> change.before().flatMap(Version::number).isPresent()
                        && change.before().flatMap(Version::number).equals(proposal.number())
                        && isCountedWith(change.before().get(), proposal))
                .filter(change -> !proposal.process()
                                .files()
                                .name(change.before().get().path())
                                .equals(proposal.fileName())
                        && !change.before().get().title().equals(proposal.titleText())
                        && !history.life(proposal.path()).changes().contains(change))
                .reduce((first, last) -> last);
    }

    /** What is counted for itself has numbers of its own. */
    private static boolean isCountedWith(Version former, Proposal proposal) {
        ProposalProcess process = proposal.process();
        return process.prefixAt(former.path()).equals(process.prefixAt(proposal.path()));
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
                        "the number %s belonged to '%s' (%s), which %s removed",
                        proposals
                                .process()
                                .numbering()
                                .written(proposal.number().orElseThrow()),
                        former.title(),
                        proposals.process().files().name(former.path()),
                        change.origin())
                .about(new Subject.Number(proposal.numberText()))
                .help(
                        "%sthe next free number is %s",
                        past ? "this is long past and only noted; " : "",
                        proposals.process().numbering().written(NextNumber.besides(proposal, proposals)))
                .severity(past ? Severity.INFO : severity);
    }
}
