package io.github.proposals.model.diagnostic;

/** Who says that a finding counts in no build. */
public enum Acceptance {
    /** The author, in a comment of the document. */
    COMMENT,
    /** Somebody who answers for it for a time, in {@code proposals.yaml}. */
    WAIVER,
    /** The baseline: it was there when the project began to check its proposals. */
    BASELINE,
    /** The change under judgement, which has nothing to do with it. */
    UNTOUCHED
}
