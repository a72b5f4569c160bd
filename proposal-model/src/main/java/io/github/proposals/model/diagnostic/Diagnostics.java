package io.github.proposals.model.diagnostic;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All findings of a run, in reading order, each once.
 *
 * @param all the findings
 */
public record Diagnostics(List<Diagnostic> all) implements Iterable<Diagnostic> {

    /** Sorts, drops repetitions and copies. */
    public Diagnostics {
        all = all.stream().sorted().distinct().toList();
    }

    /** {@return no findings} */
    public static Diagnostics none() {
        return new Diagnostics(List.of());
    }

    /** {@return the findings of both} */
    public Diagnostics and(Collection<Diagnostic> more) {
        return new Diagnostics(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** {@return how many findings have this severity} */
    public long count(Severity severity) {
        return all.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** {@return whether one of the findings is at least as bad as {@code limit}} */
    public boolean reach(Severity limit) {
        return all.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(limit) <= 0);
    }

    @Override
    public Iterator<Diagnostic> iterator() {
        return all.iterator();
    }
}
