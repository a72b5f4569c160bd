package io.github.proposals.maven.git;

/** How much of the history somebody needs. */
public enum Depth {
    /** What the change under judgement brings. */
    CHANGE,
    /** Everything, from the first commit on. */
    ALL
}
