package io.github.proposals.model.edit;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is to happen to one file. A file that gets another name is one that goes and one that comes.
 *
 * @param path relative to the folder where the build runs, with {@code /}
 * @param before its text; nothing for a file that is not there yet
 * @param after its text afterwards; nothing for a file that goes
 */
public record FileChange(String path, Optional<String> before, Optional<String> after) {

    /** {@return a change of the text of a file} */
    public static FileChange of(String path, String before, String after) {
        return new FileChange(path, Optional.of(before), Optional.of(after));
    }

    /** {@return a new file} */
    public static FileChange create(String path, String text) {
        return new FileChange(path, Optional.empty(), Optional.of(text));
    }

    /** {@return the end of a file} */
    public static FileChange delete(String path, String text) {
        return new FileChange(path, Optional.of(text), Optional.empty());
    }

    /** {@return whether anything is to happen} */
    public boolean isChange() {
        return !before.equals(after);
    }

    /** {@return as much of this change as has to do with certain lines} Lines count with their ends. */
    public FileChange onlyWhere(Predicate<String> line) {
        return before.isPresent() && after.isPresent()
                ? of(path, before.get(), PartOfChange.of(before.get(), after.get(), line))
                : this;
    }

    /** {@return the diff of a file that gets another name} */
    public static String diffOfRename(FileChange goes, FileChange comes) {
        return UnifiedDiff.ofRename(goes, comes);
    }

    /** {@return the change as a unified diff, as {@code git apply} takes it; empty if nothing is to happen} */
    public String diff() {
        return UnifiedDiff.of(this);
    }
}
