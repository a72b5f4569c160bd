package io.github.proposals.model.rules.internal.number;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.BranchDocument;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.NextNumber;
import io.github.proposals.model.register.Register;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A number that a proposal on another branch has as well, found before one of them is merged. */
public final class NumberCollision implements RegisterRule {

    private static final int MOST = 3;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "number.collision", Severity.WARNING, "A new proposal has a number that another branch has taken.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.numbering().says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        History history = proposals.circumstances().history();
        return proposals.stream()
                .filter(proposal -> isNew(proposal, history) && !proposal.isProcessDocument())
                .flatMap(proposal -> check(proposal, proposals));
    }

    /** Whoever came first has the number, and what is merged already came first. */
    private static boolean isNew(Proposal proposal, History history) {
        return history.change(proposal.path())
                .filter(change -> change.before().isEmpty()
                        || !change.before().get().number().equals(proposal.number()))
                .isPresent();
    }

    /** What is merged already is on many branches, and is named once. */
    private static Stream<Finding> check(Proposal proposal, Register proposals) {
        Map<String, BranchDocument> taken = new LinkedHashMap<>();
        proposals.circumstances().history().elsewhere().stream()
                .sorted(Comparator.comparing(BranchDocument::target).reversed())
                .filter(other -> proposal.number().isPresent()
                        && other.version().number().equals(proposal.number())
                        && proposal.process().areCountedTogether(other.version().path(), proposal.path())
                        && !name(proposal, other).equals(proposal.fileName())
                        && !other.version().title().equals(proposal.titleText()))
                .forEach(other -> taken.putIfAbsent(name(proposal, other), other));
        return taken.isEmpty() ? Stream.empty() : Stream.of(finding(proposal, List.copyOf(taken.values()), proposals));
    }

    private static String name(Proposal proposal, BranchDocument other) {
        return proposal.process().files().name(other.version().path());
    }

    private static Finding finding(Proposal proposal, List<BranchDocument> taken, Register proposals) {
        boolean merged = taken.stream().anyMatch(BranchDocument::target);
        String others = taken.stream()
                .limit(MOST)
                .map(other -> "'" + other.version().title() + "' on " + other.branch())
                .collect(Collectors.joining(", "));
        String more = taken.size() > MOST ? " and " + (taken.size() - MOST) + " more" : "";
        return Finding.at(
                        proposal.head(),
                        "the number %s is taken by %s%s",
                        proposals
                                .process()
                                .numbering()
                                .written(proposal.number().orElseThrow()),
                        others,
                        more)
                .about(new Subject.Number(proposal.numberText()))
                .help(
                        "the next free number is %s",
                        proposals.process().numbering().written(NextNumber.besides(proposal, proposals)))
                .severity(merged ? Severity.ERROR : Severity.WARNING)
                .says(proposals.process().numbering().says());
    }
}
