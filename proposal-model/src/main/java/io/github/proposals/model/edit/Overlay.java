package io.github.proposals.model.edit;

import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Files as they will be after some changes, so that these can be judged before anything is written. */
public final class Overlay implements SourceTree {

    private final SourceTree below;
    private final NavigableMap<String, FileChange> changes = new TreeMap<>();

    /** The files of {@code below} after {@code changes}, of which the later ones win. */
    public Overlay(SourceTree below, Collection<FileChange> changes) {
        this.below = below;
        changes.forEach(change -> this.changes.put(change.path(), change));
    }

    @Override
    public List<SourceEntry> entries() throws IOException {
        List<SourceEntry> entries = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (SourceEntry entry : below.entries()) {
            FileChange change = changes.get(entry.path());
            if (change == null || change.after().isPresent()) {
                entries.add(entry);
                known.add(entry.path());
            }
        }
        String prefix = directory().isEmpty() ? "" : directory() + "/";
        for (FileChange change : changes.values()) {
            boolean added = change.after().isPresent() && !known.contains(change.path());
            if (added && change.path().startsWith(prefix)) {
                entries.add(new SourceEntry(change.path(), ""));
            }
        }
        Collections.sort(entries);
        return entries;
    }

    @Override
    public SourceReading read(String path) {
        FileChange change = changes.get(path);
        if (change == null) {
            return below.read(path);
        }
        return change.after()
                .<SourceReading>map(text -> new SourceReading.Text(new SourceText(path, text)))
                .orElseGet(() -> new SourceReading.Unreadable(path, "there is no such file"));
    }

    @Override
    public LinkTarget find(String path) {
        FileChange change = changes.get(path);
        if (change != null) {
            return change.after().isPresent() ? LinkTarget.FILE : LinkTarget.MISSING;
        }
        LinkTarget target = below.find(path);
        return target == LinkTarget.MISSING && isNewFolder(path) ? LinkTarget.FOLDER : target;
    }

    private boolean isNewFolder(String path) {
        String inside = path + "/";
        return changes.tailMap(inside, true).entrySet().stream()
                .takeWhile(it -> it.getKey().startsWith(inside))
                .anyMatch(it -> it.getValue().after().isPresent());
    }

    @Override
    public String directory() {
        return below.directory();
    }

    @Override
    public String rootPrefix() {
        return below.rootPrefix();
    }
}
