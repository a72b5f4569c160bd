package io.github.proposals.model.text;

/**
 * A file that was found while walking a directory.
 *
 * @param path relative to the folder where the build runs, with {@code /}
 * @param problem why it must not be opened, in words; empty if it may
 */
public record SourceEntry(String path, String problem) implements Comparable<SourceEntry> {

    /** {@return the name of the file without its folders} */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@return whether the file may be opened} */
    public boolean readable() {
        return problem.isEmpty();
    }

    @Override
    public int compareTo(SourceEntry other) {
        return path.compareTo(other.path);
    }
}
