package io.github.proposals.model.rules.internal.number;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.NextNumber;
import io.github.proposals.model.register.Register;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two or more proposals with the same number. */
public final class DuplicateNumber implements RegisterRule {

    /** Whoever has more proposals with one number than this does not want to read all of their names each time. */
    private static final int MOST = 5;

    @Override
    public RuleInfo info() {
        return new RuleInfo("number.duplicate", Severity.ERROR, "Two proposals have the same number.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.numbering().says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals
                .collisions()
                .flatMap(same -> same.stream().map(proposal -> finding(proposal, same, proposals)));
    }

    private static Finding finding(Proposal proposal, List<Proposal> same, Register proposals) {
        ProposalProcess process = proposals.process();
        List<Proposal> others = same.stream()
                .filter(other -> !other.path().equals(proposal.path()))
                .toList();
        int next = NextNumber.besides(proposal, proposals);
        Finding finding = Finding.at(
                        proposal.head(),
                        "the number %s is also that of %s",
                        process.numbering().written(proposal.number().orElse(0)),
                        names(others))
                .about(new Subject.Number(
                        process.numbering().written(proposal.number().orElse(0))))
                .help(
                        "%sthe next free number is %s",
                        isTwin(proposal, others) ? "keep one of the two, or give one another number; " : "",
                        process.numbering().written(next))
                .says(process.numbering().says());
        for (Proposal other : others.subList(0, Math.min(MOST, others.size()))) {
            finding = finding.related(other.head(), "the same number");
        }
        return finding;
    }

    /** The same name in another writing: one of them was to be renamed, and is there twice now. */
    private static boolean isTwin(Proposal proposal, List<Proposal> others) {
        return others.size() == 1 && proposal.isCalledLike(others.get(0));
    }

    private static String names(List<Proposal> others) {
        String names = others.stream().limit(MOST).map(Proposal::fileName).collect(Collectors.joining(", "));
        return others.size() > MOST ? names + " and " + (others.size() - MOST) + " more" : names;
    }
}
