package io.github.proposals.model.register;

/** Is told how far reading has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, total) -> {};

    /** {@code done} of {@code total} files have been read. */
    void at(int done, int total);
}
