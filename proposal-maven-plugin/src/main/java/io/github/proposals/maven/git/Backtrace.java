package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * How some documents came to what they were when a change began, and who had some numbers before: back along the first
 * parents, no further than needed.
 */
final class Backtrace {

    private final OpenRepository open;
    private final Scope scope;
    private final Steps steps;
    private final Versions versions;
    private final Wanted wanted;

    Backtrace(OpenRepository open, Scope scope, Steps steps, Versions versions, Wanted wanted) {
        this.open = open;
        this.scope = scope;
        this.steps = steps;
        this.versions = versions;
        this.wanted = wanted;
    }

    /**
     * What somebody wants to know.
     *
     * @param statuses documents that are followed back to the last change of their status, as they are called now
     * @param numbers documents that are followed back to where they had a number, which one
     * @param freed numbers of which one wants to know who had them before
     * @param highest above this one each number that is free counts, too
     */
    record Wanted(Set<String> statuses, Map<String, Integer> numbers, Set<Integer> freed, int highest) {

        /** Takes copies that grow less while something is found. */
        Wanted {
            statuses = new HashSet<>(statuses);
            numbers = new HashMap<>(numbers);
            freed = new HashSet<>(freed);
        }

        boolean isNothing() {
            return statuses.isEmpty() && numbers.isEmpty() && freed.isEmpty();
        }
    }

    /** {@return the steps behind {@code newest}, the commit where the change begins, that answer it; oldest first} */
    List<Step> of(RevCommit newest) throws IOException {
        List<Step> oldestFirst = new ArrayList<>();
        RevCommit commit = newest;
        for (int i = 0; i < Steps.MAX_COMMITS && !wanted.isNothing(); i++) {
            oldestFirst.addAll(0, answers(commit));
            if (open.parsed(commit).getParentCount() == 0) {
                break;
            }
            commit = commit.getParent(0);
        }
        return oldestFirst;
    }

    /** {@return what freed such numbers on the way from {@code known} to {@code newest}, oldest first} */
    List<Step> freed(RevCommit newest, RevCommit known) throws IOException {
        List<Step> oldestFirst = new ArrayList<>();
        if (wanted.freed().isEmpty()) {
            return oldestFirst;
        }
        Set<RevCommit> between = new HashSet<>(steps.commits(List.of(newest), List.of(known)));
        RevCommit commit = newest;
        while (between.contains(commit)) {
            for (BlobChange change : steps.againstFirstParent(commit)) {
                if (frees(change)) {
                    oldestFirst.add(0, new Step(commit, change, false));
                }
            }
            if (open.parsed(commit).getParentCount() == 0) {
                break;
            }
            commit = commit.getParent(0);
        }
        return oldestFirst;
    }

    private List<Step> answers(RevCommit commit) throws IOException {
        List<Step> answers = new ArrayList<>();
        for (BlobChange change : steps.againstFirstParent(commit)) {
            // Each of them takes down that it was asked.
            boolean status = tellsStatus(change);
            boolean number = tellsNumber(change);
            if (frees(change) || status || number) {
                answers.add(new Step(commit, change, false));
            }
        }
        return answers;
    }

    private boolean tellsStatus(BlobChange change) throws IOException {
        boolean found = change.after()
                .map(BlobAt::path)
                .filter(wanted.statuses()::remove)
                .isPresent();
        if (found && isSameStatus(change)) {
            wanted.statuses().add(change.before().orElseThrow().path());
        }
        return found;
    }

    private boolean tellsNumber(BlobChange change) {
        Optional<Integer> number = change.after().map(BlobAt::path).map(wanted.numbers()::remove);
        if (number.isPresent()
                && change.before().isPresent()
                && !number(change.before()).equals(number)) {
            wanted.numbers().put(change.before().get().path(), number.get());
        }
        return number.isPresent();
    }

    private boolean frees(BlobChange change) {
        Optional<Integer> number = number(change.before());
        return number.isPresent()
                && !number(change.after()).equals(number)
                && (wanted.freed().remove(number.get()) || number.get() > wanted.highest());
    }

    private Optional<Integer> number(Optional<BlobAt> file) {
        return file.flatMap(it -> scope.number(it.path()));
    }

    private boolean isSameStatus(BlobChange change) throws IOException {
        return change.before().isPresent()
                && status(change.before().get()).equals(status(change.after().orElseThrow()));
    }

    private String status(BlobAt file) throws IOException {
        return versions.of(file).status();
    }
}
