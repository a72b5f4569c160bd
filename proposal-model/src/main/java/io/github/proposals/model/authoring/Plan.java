package io.github.proposals.model.authoring;

import io.github.proposals.model.edit.FileChange;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that is to be written for one intention. It was judged, and is to be written as a whole or not at all.
 *
 * @param summary what it does, in one sentence
 * @param changes what happens to files, those that go last
 * @param notes what is left to do for a person
 * @param renames the path afterwards of each file that gets another one
 */
public record Plan(String summary, List<FileChange> changes, List<String> notes, Map<String, String> renames)
        implements Outcome {

    /** Keeps copies. */
    public Plan {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
        renames = Collections.unmodifiableMap(new TreeMap<>(renames));
    }

    /** A plan in which all files keep their names. */
    public Plan(String summary, List<FileChange> changes, List<String> notes) {
        this(summary, changes, notes, Map.of());
    }

    /** {@return all changes as one unified diff} */
    public String diff() {
        Map<String, FileChange> goes = new TreeMap<>();
        Map<String, FileChange> comes = new TreeMap<>();
        changes.forEach(it -> {
            it.before().filter(text -> it.after().isEmpty()).ifPresent(text -> goes.put(it.path(), it));
            it.after().filter(text -> it.before().isEmpty()).ifPresent(text -> comes.put(it.path(), it));
        });
        Map<String, String> pairs = new TreeMap<>(renames);
        pairs.entrySet().removeIf(it -> !goes.containsKey(it.getKey()) || !comes.containsKey(it.getValue()));
        String others = changes.stream()
                .filter(it -> !pairs.containsKey(it.path()) && !pairs.containsValue(it.path()))
                .map(FileChange::diff)
                .collect(Collectors.joining());
        return pairs.entrySet().stream()
                .map(it -> FileChange.diffOfRename(goes.get(it.getKey()), comes.get(it.getValue())))
                .collect(Collectors.joining("", others, ""));
    }
}
