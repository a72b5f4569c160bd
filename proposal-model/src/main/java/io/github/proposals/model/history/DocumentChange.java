package io.github.proposals.model.history;

import java.util.Optional;

/**
 * What one commit, or the work tree, did to one document.
 *
 * @param commit the commit; nothing for what is not committed yet
 * @param before the document before; nothing if the commit added it
 * @param after the document after; nothing if the commit removed it
 * @param judged whether it belongs to the change that is under judgement; what came before that is only remembered
 */
public record DocumentChange(
        Optional<Commit> commit, Optional<Version> before, Optional<Version> after, boolean judged) {

    /** {@return whether the status is another one after than before; never for the first version of a document} */
    public boolean changesStatus() {
        return before.isPresent()
                && after.isPresent()
                && !before.get().status().isEmpty()
                && !after.get().status().isEmpty()
                && !before.get().status().equals(after.get().status());
    }

    /** {@return whether the text changed, and not only the name of the file} */
    public boolean changesText() {
        return !before.map(Version::content).equals(after.map(Version::content));
    }

    /** {@return who did it, in words: {@code commit 1a2b3c4d (Ada, 2026-03-02)}, or the work tree} */
    public String origin() {
        return commit.map(Commit::toString).orElse("the work tree");
    }
}
