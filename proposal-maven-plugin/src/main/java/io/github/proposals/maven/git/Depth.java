package io.github.proposals.maven.git;

/** How much of the history somebody needs. */
public enum Depth {
    /** What the change under judgement brings. */
    CHANGE,
    /** On a branch what the change brings, and on the default branch everything. */
    AS_NEEDED,
    /** Everything, from the first commit on. */
    ALL
}
