package io.github.proposals.model.authoring;

/** What came of an intention. */
public sealed interface Outcome permits Plan, Refusal {}
