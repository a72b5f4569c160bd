package io.github.proposals.model.diagnostic;

/** What is the matter with the subject of a finding. */
public enum Problem {
    /** It is not there. */
    MISSING,
    /** It is there, and nobody has written yet what belongs there. */
    UNFILLED,
    /** It is there, and is not as it should be. */
    WRONG;

    /** {@return whether something still has to be written} */
    public boolean isLack() {
        return this != WRONG;
    }
}
