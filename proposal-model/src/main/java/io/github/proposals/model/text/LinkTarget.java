package io.github.proposals.model.text;

/** What a path leads to. */
public enum LinkTarget {
    /** A file that exists. */
    FILE,
    /** A folder that exists. */
    FOLDER,
    /** Nothing. */
    MISSING,
    /** Something beyond the root; it was not looked at. */
    OUTSIDE
}
