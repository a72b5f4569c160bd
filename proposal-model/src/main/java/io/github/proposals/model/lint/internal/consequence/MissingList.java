package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Subject;
import java.util.List;

/** A list that is not there, or that has nothing at all: it has no row of each proposal. */
final class MissingList implements Cause {

    private final boolean missing;

    MissingList(List<Diagnostic> all) {
        this.missing = all.stream()
                .anyMatch(it -> it.finding().problem() == Problem.MISSING
                        && it.finding().subject().equals(new Subject.Index()));
    }

    @Override
    public boolean explains(Diagnostic it) {
        return missing
                && it.finding().subject() instanceof Subject.Row
                && it.finding().problem() == Problem.MISSING;
    }
}
