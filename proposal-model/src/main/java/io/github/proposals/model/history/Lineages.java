package io.github.proposals.model.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which changes belong to which document of today. Names that a rename connects are names of one document, wherever on
 * parallel branches it happened; where that would make one of two documents of today, only the names count that lead
 * straight back.
 */
final class Lineages {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<DocumentChange>> byRoot = new HashMap<>();
    private final Map<String, List<String>> today = new TreeMap<>();

    Lineages(List<DocumentChange> changes, Collection<String> files) {
        changes.forEach(this::connect);
        for (DocumentChange change : changes) {
            byRoot.computeIfAbsent(root(name(change)), it -> new ArrayList<>()).add(change);
        }
        files.forEach(path ->
                today.computeIfAbsent(root(path), it -> new ArrayList<>()).add(path));
    }

    /** {@return the lives of the documents of today, by their paths} */
    Map<String, Life> lives() {
        Map<String, Life> lives = new HashMap<>();
        today.forEach((root, paths) -> {
            List<DocumentChange> all = byRoot.getOrDefault(root, List.of());
            if (paths.size() > 1) {
                lives.putAll(straight(paths, all));
            } else {
                lives.put(paths.get(0), new Life(all));
            }
        });
        return lives;
    }

    /** Backwards, and once for all of them: at each change it is known who has the name then. */
    private static Map<String, Life> straight(List<String> paths, List<DocumentChange> all) {
        Map<String, Deque<DocumentChange>> mine = new HashMap<>();
        Map<String, List<String>> bearers = new HashMap<>();
        for (String path : paths) {
            mine.put(path, new ArrayDeque<>());
            bearers.put(path, List.of(path));
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            DocumentChange change = all.get(i);
            Optional<String> after = change.after().map(Version::path);
            List<String> called = after.map(bearers::get).orElse(List.of());
            called.forEach(path -> mine.get(path).addFirst(change));
            Optional<String> before = change.before().map(Version::path);
            if (!before.equals(after) && !called.isEmpty()) {
                bearers.remove(after.get());
                before.ifPresent(name -> bearers.merge(name, called, Lineages::both));
            }
        }
        Map<String, Life> lives = new HashMap<>();
        mine.forEach((path, changes) -> lives.put(path, new Life(List.copyOf(changes))));
        return lives;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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

    /** The way is made shorter with each step, so that a document with thousands of names is no longer on its way. */
    private String root(String path) {
        String root = path;
        for (String up = parents.get(root); up != null; up = parents.get(root)) {
            String next = parents.getOrDefault(up, up);
            parents.put(root, next);
            root = next;
        }
        return root;
    }
}
