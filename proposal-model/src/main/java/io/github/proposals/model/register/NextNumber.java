package io.github.proposals.model.register;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.BranchDocument;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The next free number: one that no proposal has, has had, or has on another branch. */
public final class NextNumber {

    private static final int MOST_MISSING = 100;

    private NextNumber() {}

    /** {@return the next free number of the proposals at the top, in this year, whatever else is counted for itself} */
    public static int of(Register proposals) {
        return of(
                proposals,
                proposals.process().prefixOn(proposals.circumstances().today()));
    }

    /** {@return the next free number of those that are counted with the proposal} */
    public static int besides(Proposal proposal, Register proposals) {
        return of(proposals, proposals.process().prefixAt(proposal.path()));
    }

    private static int of(Register proposals, String series) {
        Numbering numbering = proposals.process().numbering();
        SortedSet<Integer> taken = taken(proposals, series);
        int last = taken.isEmpty() ? 0 : taken.last();
        int next = isGapless(proposals) ? first(numbering, taken) : Math.max(numbering.first(), last + 1);
        while (taken.contains(next) || numbering.isReserved(next)) {
            next++;
        }
        return next;
    }

    /**
     * {@return the first number that counts} Where far more are left out below all others than there are, they were never meant
     * to be here: the register goes on with numbers from elsewhere.
     */
    public static int first(Numbering numbering, SortedSet<Integer> taken) {
        int lowest = taken.isEmpty() ? numbering.first() : taken.first();
        int missing = lowest - numbering.first();
        return missing > Math.max(MOST_MISSING, taken.size()) ? lowest : numbering.first();
    }

    /** {@return whether a gap is a finding here, so that gaps are filled} Elsewhere a new number is above all others. */
    private static boolean isGapless(Register proposals) {
        return proposals
                .severity("number.gap", Severity.WARNING)
                .filter(it -> it != Severity.INFO)
                .isPresent();
    }

    /**
     * {@return all numbers that must not be given to another proposal}
     *
     * @param series what stands in front of the numbers that are counted together
     */
    public static SortedSet<Integer> taken(Register proposals, String series) {
        ProposalProcess process = proposals.process();
        History history = proposals.circumstances().history();
        SortedSet<Integer> taken = new TreeSet<>();
        proposals.stream()
                .filter(proposal -> process.prefixAt(proposal.path()).equals(series))
                .flatMap(proposal -> proposal.number().stream())
                .forEach(taken::add);
        Stream.concat(
                        history.elsewhere().stream().map(BranchDocument::version),
                        history.changes().stream().flatMap(NextNumber::versions))
                .filter(version -> process.prefixAt(version.path()).equals(series))
                .flatMap(version -> version.number().stream())
                .forEach(taken::add);
        return taken;
    }

    private static Stream<Version> versions(DocumentChange change) {
        return Stream.of(change.before(), change.after()).flatMap(Optional::stream);
    }
}
