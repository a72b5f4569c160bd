package io.github.proposals.model.rules.internal.frozen;

import io.github.proposals.model.process.Freeze;

/** What to do instead of changing what is frozen. */
final class Advice {

    private Advice() {}

    static String of(Freeze freeze) {
        return freeze.errata().isEmpty()
                ? "take the change back, or write a new proposal that supersedes this one"
                : "take the change back, say in the section '" + freeze.errata()
                        + "' what is corrected, or write a new proposal that supersedes this one";
    }
}
