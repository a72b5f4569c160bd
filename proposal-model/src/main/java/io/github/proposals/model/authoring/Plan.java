package io.github.proposals.model.authoring;

import io.github.proposals.model.edit.FileChange;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that is to be written for one intention. It was judged, and is to be written as a whole or not at all.
 *
 * @param summary what it does, in one sentence
 * @param changes what happens to files, those that go last
 * @param notes what is left to do for a person
 */
public record Plan(String summary, List<FileChange> changes, List<String> notes) implements Outcome {

    /** Keeps copies. */
    public Plan {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** {@return all changes as one unified diff} */
    public String diff() {
        List<FileChange> gone = of(change -> change.after().isEmpty());
        List<FileChange> come = of(change -> change.before().isEmpty());
        if (gone.size() == 1 && come.size() == 1) {
            List<FileChange> others = of(change -> !gone.contains(change) && !come.contains(change));
            return others.stream().map(FileChange::diff).collect(Collectors.joining())
                    + FileChange.diffOfRename(gone.get(0), come.get(0));
        }
        return changes.stream().map(FileChange::diff).collect(Collectors.joining());
    }

    private List<FileChange> of(Predicate<FileChange> wanted) {
        return changes.stream().filter(wanted).toList();
    }
}
