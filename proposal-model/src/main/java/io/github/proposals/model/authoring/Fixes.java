package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.text.Replacement;
import java.util.List;

/**
 * What would be written into a document to make one finding go away, for programs that show that and leave it to people.
 * It is not judged what else that brings up. A list of all proposals is repaired as a whole, and not by them.
 */
public final class Fixes {

    private final Desk desk;

    /** Fixes of the files as they are at {@code desk}. */
    public Fixes(Desk desk) {
        this.desk = desk;
    }

    /** {@return what changes, one part of each file; nothing if only a person can tell} */
    public List<Replacement> of(Diagnostic diagnostic) {
        return Repaired.documents(desk, diagnostic.finding().repairs()).changes().stream()
                .filter(it -> it.before().isPresent() && it.after().isPresent())
                .map(Fixes::replacement)
                .toList();
    }

    private static Replacement replacement(FileChange change) {
        return Replacement.of(
                change.path(), change.before().orElseThrow(), change.after().orElseThrow());
    }
}
