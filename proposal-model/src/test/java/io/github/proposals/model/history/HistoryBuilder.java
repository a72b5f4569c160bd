package io.github.proposals.model.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Histories in memory, for tests: one commit after the other, each on the day after the last one. */
public final class HistoryBuilder {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-03-01T09:30:00+01:00");

    private final Map<String, Version> files = new LinkedHashMap<>();
    private final List<DocumentChange> changes = new ArrayList<>();
    private final List<CommitMention> mentions = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private Optional<Commit> head = Optional.empty();
    private int commits;

    /** Commits a document, new or with another status. */
    public HistoryBuilder commit(String author, String path, String title, String status) {
        Commit commit = next(author, "Change " + path);
        return put(Optional.of(commit), path, path, title, status);
    }

    /** Commits several documents at once, whose titles are their paths. */
    public HistoryBuilder together(String author, String status, List<String> paths) {
        Commit commit = next(author, "Change " + paths.size() + " documents");
        paths.forEach(it -> put(Optional.of(commit), it, it, it, status));
        return this;
    }

    /** Commits a document whose text is remembered, with a hash that is different from others from its beginning on. */
    public HistoryBuilder text(String path, String title, String status, String text) {
        Commit next = next("Ada", "Write " + path);
        String id = String.format("%08x%s", commits, next.id().substring(8));
        Commit commit = new Commit(id, next.author(), next.authored(), next.committed(), next.subject());
        Version version = new Version(path, "text " + texts.size(), status, title, Optional.empty());
        texts.put(version.content(), text);
        head = Optional.of(commit);
        return put(Optional.of(commit), path, version);
    }

    /** Forgets all texts, as a repository does that was not fetched as a whole. */
    public void forget() {
        texts.clear();
    }

    /** Gives a document another name. */
    public HistoryBuilder rename(String author, String from, String to) {
        Commit commit = next(author, "Rename " + from);
        Version old = files.get(from);
        return put(Optional.of(commit), from, to, old.title(), old.status());
    }

    /** Removes a document. */
    public HistoryBuilder remove(String author, String path) {
        Commit commit = next(author, "Remove " + path);
        changes.add(new DocumentChange(Optional.of(commit), Optional.of(files.remove(path)), Optional.empty(), false));
        return this;
    }

    /** Changes a document without a commit. */
    public HistoryBuilder edit(String path, String status) {
        return put(Optional.empty(), path, path, files.get(path).title(), status);
    }

    /** Commits something else, with a message that names a proposal. */
    public HistoryBuilder mention(String author, String id, String sentence) {
        mentions.add(new CommitMention(id, next(author, sentence), sentence, false));
        return this;
    }

    /** {@return the history, complete from its first commit on} */
    public History build() {
        return History.of(
                Optional.empty(),
                new HistoryRecord(
                        true,
                        head,
                        List.copyOf(files.keySet()),
                        changes,
                        List.of(),
                        List.of(),
                        mentions,
                        version -> Optional.ofNullable(texts.get(version.content()))));
    }

    private HistoryBuilder put(Optional<Commit> commit, String from, String to, String title, String status) {
        return put(commit, from, new Version(to, "text-" + title + "-" + status, status, title, Optional.empty()));
    }

    private HistoryBuilder put(Optional<Commit> commit, String from, Version version) {
        changes.add(new DocumentChange(commit, Optional.ofNullable(files.remove(from)), Optional.of(version), false));
        files.put(version.path(), version);
        return this;
    }

    private Commit next(String author, String subject) {
        OffsetDateTime time = FIRST.plusDays(commits++);
        Commit commit = new Commit(String.format("%040x", 0xabc000 + commits), author, time, time, subject);
        head = Optional.of(commit);
        return commit;
    }
}
