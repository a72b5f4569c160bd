package io.github.proposals.model.authoring;

import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.BranchDocument;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalProcess;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which numbers are free: those that no proposal has, has had, or has on another branch. */
final class Numbers {

    private Numbers() {}

    /** {@return the number for the next proposal: the lowest free one where gaps are wrong, else one behind the last} */
    static int next(ProposalSet proposals) {
        ProposalProcess process = proposals.process();
        Numbering numbering = process.numbering();
        NavigableSet<Integer> used = used(proposals);
        boolean gapless = process.severities()
                .getOrDefault("number.gap", Optional.of(Severity.WARNING))
                .filter(it -> it != Severity.INFO)
                .isPresent();
        int last = used.isEmpty() ? numbering.first() - 1 : Math.max(numbering.first() - 1, used.last());
        int number = gapless ? numbering.first() : last + 1;
        while (used.contains(number) || numbering.isReserved(number)) {
            number++;
        }
        return number;
    }

    /** {@return whether a proposal has this number, has had it, or has it on another branch} */
    static boolean isUsed(ProposalSet proposals, int number) {
        return used(proposals).contains(number);
    }

    private static NavigableSet<Integer> used(ProposalSet proposals) {
        NavigableSet<Integer> used = new TreeSet<>(proposals.byNumber().keySet());
        proposals.stream()
                .filter(proposal -> proposal.number().isEmpty())
                .filter(proposal -> !proposals.process().numbering().isPlaceholder(proposal.numberText()))
                .map(proposal -> proposal.numberText())
                .filter(text -> text.matches("\\d{1,9}"))
                .forEach(text -> used.add(Integer.valueOf(text)));
        History history = proposals.circumstances().history();
        Stream<Version> elsewhere = history.elsewhere().stream().map(BranchDocument::version);
        Stream<Version> past = history.changes().stream().flatMap(Numbers::versions);
        Stream.concat(elsewhere, past).forEach(version -> version.number().ifPresent(used::add));
        return used;
    }

    private static Stream<Version> versions(DocumentChange change) {
        return Stream.concat(change.before().stream(), change.after().stream());
    }
}
