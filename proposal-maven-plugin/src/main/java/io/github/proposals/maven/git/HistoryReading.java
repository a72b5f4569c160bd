package io.github.proposals.maven.git;

import io.github.proposals.model.history.History;
import java.util.List;

/**
 * What came of reading a repository.
 *
 * @param history what it remembers
 * @param limits what cannot be judged, why, and how to change that: one sentence each
 */
public record HistoryReading(History history, List<String> limits) {

    /** Keeps a copy. */
    public HistoryReading {
        limits = List.copyOf(limits);
    }
}
