package io.github.proposals.model.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which changes belong to which document of today. Names that a rename connects are names of one document, wherever on
 * parallel branches it happened; where that would make one of two documents of today, only the names count that lead
 * straight back.
 */
final class Lineages {

    private final List<DocumentChange> changes;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<DocumentChange>> byRoot = new HashMap<>();
    private final Map<String, List<String>> today = new TreeMap<>();

    Lineages(List<DocumentChange> changes, Collection<String> files) {
        this.changes = changes;
        changes.forEach(this::connect);
        for (DocumentChange change : changes) {
            byRoot.computeIfAbsent(root(name(change)), it -> new ArrayList<>()).add(change);
        }
        files.forEach(path ->
                today.computeIfAbsent(root(path), it -> new ArrayList<>()).add(path));
    }

    Life life(String path) {
        String root = root(path);
        List<DocumentChange> all = byRoot.getOrDefault(root, List.of());
        return today.getOrDefault(root, List.of()).size() > 1 ? new Life(straight(path)) : new Life(all);
    }

    private List<DocumentChange> straight(String path) {
        Set<String> names = new LinkedHashSet<>(List.of(path));
        List<DocumentChange> mine = new ArrayList<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            DocumentChange change = changes.get(i);
            Optional<String> after = change.after().map(Version::path);
            if (after.filter(names::contains).isPresent()) {
                mine.add(0, change);
                Optional<String> before = change.before().map(Version::path);
                if (!before.equals(after)) {
                    names.remove(after.get());
                    before.ifPresent(names::add);
                }
            }
        }
        return mine;
    }

    private void connect(DocumentChange change) {
        if (change.before().isPresent() && change.after().isPresent()) {
            String one = root(change.before().get().path());
            String other = root(change.after().get().path());
            if (!one.equals(other)) {
                parents.put(one, other);
            }
        }
    }

    private static String name(DocumentChange change) {
        return change.after().or(change::before).map(Version::path).orElse("");
    }

    private String root(String path) {
        String root = path;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root;
    }
}
