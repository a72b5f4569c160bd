package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.text.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A link that leads nowhere, or a number that is wrong in it: what its words name matters once that is mended.
 */
final class SameLink implements Cause {

    private final Map<Place, Severity> links = new HashMap<>();
    private final Map<String, Severity> numbers = new HashMap<>();

    SameLink(List<Diagnostic> all) {
        for (Diagnostic it : all) {
            if (it.finding().subject() instanceof Subject.Link) {
                links.putIfAbsent(it.place(), it.severity());
            } else if (it.finding().subject() instanceof Subject.Number) {
                numbers.putIfAbsent(Cause.line(it.place()), it.severity());
            }
        }
    }

    @Override
    public boolean explains(Diagnostic it) {
        return it.finding().subject() instanceof Subject.LinkWords
                && (Cause.isAtLeast(links.get(it.place()), it)
                        || Cause.isAtLeast(numbers.get(Cause.line(it.place())), it));
    }
}
