package io.github.proposals.model.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found in a run, and what became of it. Whoever accepts findings leaves fewer that count.
 *
 * @param counting what counts, and is told
 * @param accepted what does not count
 */
public record Judged(Diagnostics counting, List<Accepted> accepted) {

    /** Keeps a copy. */
    public Judged {
        accepted = List.copyOf(accepted);
    }

    /** {@return the same where everything but {@code left} is accepted} */
    public Judged only(Collection<Diagnostic> left, Acceptance by, String reason) {
        Set<Diagnostic> stays = new HashSet<>(left);
        List<Diagnostic> counts = new ArrayList<>();
        List<Accepted> all = new ArrayList<>(accepted);
        for (Diagnostic it : counting) {
            if (stays.contains(it)) {
                counts.add(it);
            } else {
                all.add(new Accepted(it, by, reason));
            }
        }
        return new Judged(new Diagnostics(counts), all);
    }

    /** {@return the same with what else counts} */
    public Judged and(Diagnostics more) {
        return new Judged(counting.and(more.all()), accepted);
    }
}
