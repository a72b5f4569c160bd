package io.github.proposals.maven.git;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalProcess;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a branch needs to know of the time before it. Where time counts, since when its documents have had their statuses;
 * a step that is not drawn may be a revert; a new number, or one that was left out, may have been that of a document that
 * is gone; and a number that changes may be given back. To go back that far takes its time.
 */
final class BranchPast {

    /** Where more are left out, nobody counts. */
    private static final int MOST_GAPS = 100;

    private final ProposalProcess process;
    private final Scope scope;
    private final Versions versions;

    BranchPast(ProposalProcess process, Scope scope, Versions versions) {
        this.process = process;
        this.scope = scope;
        this.versions = versions;
    }

    /**
     * {@return what is to be looked for}
     *
     * @param net what the branch brings
     * @param documents the documents of today
     */
    Backtrace.Wanted wanted(List<BlobChange> net, Collection<String> documents) throws IOException {
        TreeSet<Integer> present = new TreeSet<>();
        documents.forEach(path -> scope.number(path).ifPresent(present::add));
        Set<String> statuses = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        Set<Integer> freed = process.history().reusedNumber().severity().isPresent() ? gaps(present) : new HashSet<>();
        for (BlobChange change : net) {
            Optional<Integer> before = number(change.before());
            Optional<Integer> after = number(change.after());
            if (change.before().isPresent() && (process.lifecycle().countsTime() || isUndrawn(change))) {
                statuses.add(change.before().get().path());
            }
            if (process.history().reusedNumber().severity().isEmpty() || after.isEmpty() || before.equals(after)) {
                continue;
            }
            freed.add(after.get());
            if (before.isPresent()) {
                freed.add(before.get());
                numbers.put(change.before().get().path(), after.get());
            }
        }
        return new Backtrace.Wanted(statuses, numbers, freed, present.isEmpty() ? 0 : present.last());
    }

    private Set<Integer> gaps(TreeSet<Integer> present) {
        Numbering numbering = process.numbering();
        Set<Integer> gaps = new HashSet<>();
        int expected = numbering.first();
        for (int number : present) {
            if (number - expected + gaps.size() > MOST_GAPS) {
                return new HashSet<>();
            }
            for (int gap = expected; gap < number; gap++) {
                gaps.add(gap);
            }
            expected = Math.max(expected, number + 1);
        }
        gaps.removeIf(numbering::isReserved);
        return gaps;
    }

    private Optional<Integer> number(Optional<BlobAt> file) {
        return file.flatMap(it -> scope.number(it.path()));
    }

    private boolean isUndrawn(BlobChange change) throws IOException {
        if (change.isRemoval()) {
            return false;
        }
        String from = versions.of(change.before().orElseThrow()).status();
        String to = versions.of(change.after().orElseThrow()).status();
        return !from.equals(to)
                && process.lifecycle()
                        .between(from, to)
                        .noneMatch(step -> step.severity().orElse(Severity.INFO) == Severity.INFO);
    }
}
