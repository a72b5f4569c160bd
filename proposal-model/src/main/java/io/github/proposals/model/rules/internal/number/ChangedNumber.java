package io.github.proposals.model.rules.internal.number;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.PastDemand;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A merged proposal that the change under judgement gives another number. */
public final class ChangedNumber implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("number.changed", Severity.WARNING, "A merged proposal has another number than before.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.history().reusedNumber().says());
    }

    /** Who changes a number leaves the old one to nobody or to another one: the demand is that of a number used again. */
    @Override
    public Stream<Finding> check(Register proposals) {
        PastDemand demand = proposals.process().history().reusedNumber();
        if (demand.severity().isEmpty()) {
            return Stream.empty();
        }
        FormerOwners owners = FormerOwners.of(proposals);
        return demand.severity().stream()
                .flatMap(severity -> proposals.stream()
                        .filter(proposal -> !proposal.isProcessDocument())
                        .flatMap(proposal -> merged(proposal).stream()
                                .filter(before -> !isFreed(before, proposals)
                                        && !isGivenBack(proposal)
                                        && !owners.had(before.number().orElseThrow(), proposal))
                                .map(before -> finding(
                                                proposal,
                                                before,
                                                proposals.process().numbering())
                                        .severity(severity)
                                        .says(demand.says()))));
    }

    /** {@return the version before, if it had another number} A placeholder is none. */
    private static Optional<Version> merged(Proposal proposal) {
        return before(proposal)
                .filter(version -> version.number().isPresent()
                        && proposal.number().isPresent()
                        && !version.number().equals(proposal.number()));
    }

    private static Optional<Version> before(Proposal proposal) {
        return proposal.circumstances().history().change(proposal.path()).flatMap(change -> change.before());
    }

    /** One of two with the same number has to give way, and so has whoever took a reserved one. */
    private static boolean isFreed(Version version, Register proposals) {
        int number = version.number().orElseThrow();
        List<Proposal> others = proposals.byNumber().getOrDefault(number, List.of());
        return proposals.process().numbering().isReserved(number)
                || others.stream().anyMatch(other -> hadBefore(other, number));
    }

    /** Who has a number again that he had before is not to be told to change it once more. */
    private static boolean isGivenBack(Proposal proposal) {
        return proposal.circumstances().history().life(proposal.path()).changes().stream()
                .anyMatch(change -> !change.judged()
                        && change.before().flatMap(Version::number).equals(proposal.number()));
    }

    private static boolean hadBefore(Proposal proposal, int number) {
        return proposal.circumstances()
                .history()
                .change(proposal.path())
                .filter(change -> !change.before().flatMap(Version::number).equals(Optional.of(number)))
                .isEmpty();
    }

    private static Finding finding(Proposal proposal, Version before, Numbering numbering) {
        String number = numbering.written(before.number().orElseThrow());
        return Finding.at(
                        proposal.head(),
                        "this proposal was merged with the number %s and has %s now",
                        number,
                        numbering.written(proposal.number().orElseThrow()))
                .about(new Subject.Number(proposal.numberText()))
                .help("give it back the number %s: others know it by that", number);
    }
}
