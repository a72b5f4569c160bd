package io.github.proposals.model.memory;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.register.RegisterFile;
import java.util.List;

/**
 * What came of a file that was looked at alone. It comes to the same as long as the file does not change.
 *
 * @param file what was read
 * @param diagnostics what the rules found that look at one file, before anything was hidden
 * @param permissions what its text allows
 * @param questions which rules were asked, and which of them asked for circumstances
 */
public record JudgedFile(
        RegisterFile file, List<Diagnostic> diagnostics, Permissions permissions, Questions questions) {

    /** Keeps a copy. */
    public JudgedFile {
        diagnostics = List.copyOf(diagnostics);
    }
}
