package io.github.proposals.model.history;

import java.util.List;
import java.util.Optional;

/**
 * All that was read of a repository.
 *
 * @param complete whether {@code changes} begin with the first commit of the repository, and not just with the change
 *     under judgement
 * @param head the commit that is checked out
 * @param files the documents of today, relative to the folder where the build runs
 * @param changes what commits and the work tree did to documents, oldest first; a merge only if it did something of its
 *     own, or if it is judged in the place of what it merged
 * @param net the change under judgement as a whole
 * @param elsewhere documents of other branches that are not here
 * @param mentions commits whose messages name proposals, oldest first
 * @param contents the texts
 */
public record HistoryRecord(
        boolean complete,
        Optional<Commit> head,
        List<String> files,
        List<DocumentChange> changes,
        List<DocumentChange> net,
        List<BranchDocument> elsewhere,
        List<CommitMention> mentions,
        Contents contents) {

    /** There is no repository. */
    public static final HistoryRecord NONE = new HistoryRecord(
            false, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), Contents.NONE);

    /** Keeps copies. */
    public HistoryRecord {
        files = List.copyOf(files);
        changes = List.copyOf(changes);
        net = List.copyOf(net);
        elsewhere = List.copyOf(elsewhere);
        mentions = List.copyOf(mentions);
    }
}
