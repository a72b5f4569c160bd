package io.github.proposals.model.register;

/** Is told how far reading and judging have come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, total) -> {};

    /** {@code done} of {@code total} files have been read. */
    void at(int done, int total);

    /** {@code done} of {@code total} rules were asked about all proposals together. */
    default void judged(int done, int total) {}

    /** {@return tells another one, too} */
    default Progress and(Progress other) {
        Progress one = this;
        return new Progress() {
            @Override
            public void at(int done, int total) {
                one.at(done, total);
                other.at(done, total);
            }

            @Override
            public void judged(int done, int total) {
                one.judged(done, total);
                other.judged(done, total);
            }
        };
    }
}
