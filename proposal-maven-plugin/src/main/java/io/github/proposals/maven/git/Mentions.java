package io.github.proposals.maven.git;

import io.github.proposals.model.history.CommitMention;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SpokenName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds the commits whose messages name proposals. */
final class Mentions {

    private static final SpokenName.Around AROUND = SpokenName.Around.of("(?<!\\w)", "[- ]", "(?!\\w)");
    private static final int MAX_MENTIONS = 100_000;
    private static final int LONGEST_MESSAGE = 20_000;

    private final OpenRepository open;
    private final Steps steps;
    private final Scope scope;
    private final Commits commits;
    private final ProposalProcess process;
    private final List<SpokenName> names;
    private final List<Found> found = new ArrayList<>();

    Mentions(OpenRepository open, Steps steps, Scope scope, Commits commits, ProposalProcess process) {
        this.open = open;
        this.steps = steps;
        this.scope = scope;
        this.commits = commits;
        this.process = process;
        this.names = SpokenName.of(process, AROUND)
                .filter(it -> !it.name().name().isEmpty())
                .toList();
    }

    /** Looks through the messages of some commits, newest first. */
    void search(Collection<RevCommit> newestFirst) throws IOException {
        for (RevCommit commit : newestFirst) {
            open.walk().parseBody(commit);
            String message = commit.getFullMessage();
            if (names.stream().anyMatch(it -> message.contains(it.name().name()))) {
                search(commit, message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
            }
            commit.disposeBody();
        }
    }

    private void search(RevCommit commit, String message) {
        Set<String> ids = new HashSet<>();
        message.lines()
                .forEach(line -> names.stream()
                        .flatMap(name -> name.in(line))
                        .map(it -> process.idOf(it.id()))
                        .filter(id -> found.size() < MAX_MENTIONS && ids.add(id))
                        .forEach(id -> found.add(new Found(commit, id, Commits.line(line)))));
    }

    /** {@return all that was found, oldest first} {@code known} are steps that need not be looked for again. */
    List<CommitMention> all(List<Step> known) throws IOException {
        Map<ObjectId, Set<String>> touched = new HashMap<>();
        for (Step step : known) {
            touched.computeIfAbsent(step.commit(), it -> new HashSet<>()).addAll(ids(step.change()));
        }
        List<CommitMention> mentions = new ArrayList<>();
        for (int i = found.size() - 1; i >= 0; i--) {
            Found it = found.get(i);
            if (!touched.containsKey(it.commit())) {
                Set<String> ids = new HashSet<>();
                for (BlobChange change : steps.againstFirstParent(it.commit())) {
                    ids.addAll(ids(change));
                }
                touched.put(it.commit(), ids);
            }
            boolean onDocument = touched.get(it.commit()).contains(it.id());
            mentions.add(new CommitMention(it.id(), commits.of(it.commit()), it.line(), onDocument));
        }
        return mentions;
    }

    private List<String> ids(BlobChange change) {
        return Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .flatMap(file -> scope.id(file.path()).stream())
                .toList();
    }

    private record Found(RevCommit commit, String id, String line) {}
}
