package io.github.proposals.maven.git;

import io.github.proposals.model.history.CommitMention;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.NumberedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds the commits whose messages name proposals. */
final class Mentions {

    private static final Pattern BEFORE = Pattern.compile("(?<!\\w)");
    private static final Pattern NUMBER = Pattern.compile("[- ](\\d{1,9})(?!\\w)");
    private static final int MAX_MENTIONS = 100_000;
    private static final int LONGEST_MESSAGE = 20_000;

    private final OpenRepository open;
    private final Steps steps;
    private final Scope scope;
    private final Commits commits;
    private final NumberedName name;
    private final List<Found> found = new ArrayList<>();

    Mentions(OpenRepository open, Steps steps, Scope scope, Commits commits, ProposalProcess process) {
        this.open = open;
        this.steps = steps;
        this.scope = scope;
        this.commits = commits;
        this.name = new NumberedName(process.prefix(), BEFORE, NUMBER);
    }

    /** Looks through the messages of some commits, newest first. */
    void search(Collection<RevCommit> newestFirst) throws IOException {
        for (RevCommit commit : newestFirst) {
            open.walk().parseBody(commit);
            String message = commit.getFullMessage();
            if (message.contains(name.name())) {
                search(commit, message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
            }
            commit.disposeBody();
        }
    }

    private void search(RevCommit commit, String message) {
        Set<Integer> numbers = new HashSet<>();
        message.lines()
                .forEach(line -> name.in(line)
                        .map(NumberedName.Found::number)
                        .filter(number -> found.size() < MAX_MENTIONS && numbers.add(number))
                        .forEach(number -> found.add(new Found(commit, number, Commits.line(line)))));
    }

    /** {@return all that was found, oldest first} {@code known} are steps that need not be looked for again. */
    List<CommitMention> all(List<Step> known) throws IOException {
        Map<ObjectId, Set<Integer>> touched = new HashMap<>();
        for (Step step : known) {
            touched.computeIfAbsent(step.commit(), it -> new HashSet<>()).addAll(numbers(step.change()));
        }
        List<CommitMention> mentions = new ArrayList<>();
        for (int i = found.size() - 1; i >= 0; i--) {
            Found it = found.get(i);
            if (!touched.containsKey(it.commit())) {
                Set<Integer> numbers = new HashSet<>();
                for (BlobChange change : steps.againstFirstParent(it.commit())) {
                    numbers.addAll(numbers(change));
                }
                touched.put(it.commit(), numbers);
            }
            boolean onDocument = touched.get(it.commit()).contains(it.number());
            mentions.add(new CommitMention(it.number(), commits.of(it.commit()), it.line(), onDocument));
        }
        return mentions;
    }

    private List<Integer> numbers(BlobChange change) {
        return Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .flatMap(file -> scope.number(file.path()).stream())
                .toList();
    }

    private record Found(RevCommit commit, int number, String line) {}
}
