package io.github.proposals.browser;

import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.CommitMention;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryRecord;
import io.github.proposals.model.history.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history that never was: one commit after the other, a few days apart. */
final class Past {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-01-05T09:30:00+01:00");

    private final Map<String, Version> files = new LinkedHashMap<>();
    private final List<DocumentChange> changes = new ArrayList<>();
    private final List<CommitMention> mentions = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private Optional<Commit> head = Optional.empty();
    private int commits;

    /** Commits a document, new or with another status. */
    Past commit(String author, String path, String title, String status) {
        Commit commit = next(author, "Change the status of " + title);
        Optional<Version> before = Optional.ofNullable(files.get(path));
        Version after = new Version(path, title + status, status, title, Optional.empty());
        changes.add(new DocumentChange(Optional.of(commit), before, Optional.of(after), false));
        files.put(path, after);
        return this;
    }

    /** Commits a document, new or with another status, whose text is remembered. */
    Past commit(String author, String path, String title, String status, String text) {
        texts.put(title + status, text);
        return commit(author, path, title, status);
    }

    /** Commits something else, with a message that names a proposal. */
    Past mention(String author, String id, String sentence) {
        mentions.add(new CommitMention(id, next(author, sentence), sentence, false));
        return this;
    }

    History history() {
        return History.of(
                Optional.of(true),
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

    private Commit next(String author, String subject) {
        OffsetDateTime time = FIRST.plusDays(3L * commits++);
        Commit commit =
                new Commit(String.format("%08x%032x", 0x9e3779b1 * commits, commits), author, time, time, subject);
        head = Optional.of(commit);
        return commit;
    }
}
