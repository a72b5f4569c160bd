package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Severity;
import java.util.List;

/**
 * Lines that belong together: one finding, or several of the same kind.
 *
 * @param severity how bad it is
 * @param lines what is told of it
 */
public record Block(Severity severity, List<String> lines) {

    /** Keeps a copy. */
    public Block {
        lines = List.copyOf(lines);
    }
}
