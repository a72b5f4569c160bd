package io.github.proposals.model.lint;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, total) -> {};

    /** {@code done} of {@code total} files have been judged. */
    void at(int done, int total);
}
