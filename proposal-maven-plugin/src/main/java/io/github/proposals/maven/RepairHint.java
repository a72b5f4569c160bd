package io.github.proposals.maven;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Repairs;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the goal {@code fix} would do about findings that people have just read: no more is promised than it holds. */
final class RepairHint {

    private static final String FIX = "mvn io.github.proposals:proposal-maven-plugin:fix (-Dproposal.dryRun shows how)";

    private RepairHint() {}

    /**
     * {@return a sentence about it, if there is something to say}
     *
     * @param shown what people have read; what they keep in a baseline is not meant
     */
    static Optional<String> of(Desk desk, Diagnostics shown) throws IOException {
        if (shown.all().stream().allMatch(it -> it.finding().repairs().isEmpty())) {
            return Optional.empty();
        }
        Repairs.Promise promise = Repairs.promise(desk);
        Set<Diagnostic> read = new HashSet<>(shown.all());
        long count = promise.findings().stream().filter(read::contains).count();
        if (promise.complete()) {
            return count == 0
                    ? Optional.empty()
                    : Optional.of(count + " of these can be repaired without harm: " + FIX);
        }
        return Optional.of(
                (count == 0 ? "Some of these may be repaired" : "At least " + count + " of these can be repaired")
                        + " without harm: " + FIX);
    }
}
