package io.github.proposals.model.export;

import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.Summary;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All proposals of a process as plain values, sorted by number and path: what the formats for machines are made of.
 *
 * @param process the process that they follow
 * @param texts the files that hold their texts
 * @param directory where they are, relative to the folder where the build runs
 * @param historyKnown whether there was a repository to ask
 * @param historyComplete whether it remembers everything from its first commit on
 * @param asOf the day of the newest commit; nothing without a repository
 * @param proposals those with a number first, those of other series behind
 * @param deadlines the days that somebody waits for, in their order
 */
public record PublishedRegister(
        ProposalProcess process,
        SourceTree texts,
        String directory,
        boolean historyKnown,
        boolean historyComplete,
        Optional<LocalDate> asOf,
        List<PublishedProposal> proposals,
        List<Deadline> deadlines) {

    /** Keeps copies. */
    public PublishedRegister {
        proposals = List.copyOf(proposals);
        deadlines = List.copyOf(deadlines);
    }

    /** {@return the index of {@code set}} */
    public static PublishedRegister of(Register set) {
        return of(set, new KnownFacts());
    }

    /** {@return the same; what is {@code known} of proposals that were not read again is not found out again} */
    public static PublishedRegister of(Register set, KnownFacts known) {
        History history = set.circumstances().history();
        Relations relations = new Relations(set);
        known.begin(history);
        List<PublishedProposal> proposals = set.stream()
                .sorted(Comparator.<Proposal, Boolean>comparing(
                                it -> it.number().isEmpty())
                        .thenComparing(it -> !set.process()
                                .prefixAt(it.path())
                                .equals(set.process().prefix()))
                        .thenComparing(
                                it -> set.process().files().year(it.path()).orElse(""))
                        .thenComparing(it -> it.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(Proposal::path))
                .map(proposal -> known.of(proposal, relations.of(proposal)))
                .toList();
        return new PublishedRegister(
                set.process(),
                set.tree(),
                set.tree().directory(),
                history.isKnown(),
                history.isComplete(),
                history.today(),
                proposals,
                Deadlines.of(set));
    }

    /** {@return whether any proposal has a status, of whichever name} */
    public boolean knowsStatuses() {
        return proposals.stream().anyMatch(it -> !it.statusText().isBlank());
    }

    /** {@return the same register with some of its proposals} */
    public PublishedRegister only(List<PublishedProposal> some) {
        return new PublishedRegister(process, texts, directory, historyKnown, historyComplete, asOf, some, deadlines);
    }

    /** {@return what a proposal says of itself in short, read again from its file; empty if it does not} */
    public String summary(PublishedProposal proposal) {
        return proposal.summary()
                .filter(place -> place.end() > place.start())
                .map(place -> texts.read(proposal.path()) instanceof SourceReading.Text text
                        ? Summary.text(text.source(), place)
                        : "")
                .orElse("");
    }

    /** {@return the number of a proposal as lists have it, with the prefix if it is that of another series} */
    public Optional<String> numberOf(PublishedProposal proposal) {
        return proposal.number()
                .map(number -> proposal.id().startsWith(process.prefix() + "-")
                        ? process.numbering().written(number)
                        : proposal.id());
    }
}
