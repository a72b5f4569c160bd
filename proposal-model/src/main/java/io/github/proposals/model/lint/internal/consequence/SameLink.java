package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.text.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A link that leads nowhere: what its words name matters once it leads somewhere. */
final class SameLink implements Cause {

    private final Map<Place, Severity> links = new HashMap<>();

    SameLink(List<Diagnostic> all) {
        all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.Link)
                .forEach(it -> links.putIfAbsent(it.place(), it.severity()));
    }

    @Override
    public boolean explains(Diagnostic it) {
        return it.finding().subject() instanceof Subject.LinkWords && Cause.isAtLeast(links.get(it.place()), it);
    }
}
