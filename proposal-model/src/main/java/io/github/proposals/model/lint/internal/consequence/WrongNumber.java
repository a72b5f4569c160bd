package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field with the number of another proposal than the one that was meant: what that one says stays without answer. Where a
 * link says one and leads to another, nobody knows which was meant.
 */
final class WrongNumber implements Cause {

    private final Set<String> ids;
    private final Map<Place, Map<Place, Severity>> meant = new HashMap<>();
    private final Map<String, List<Diagnostic>> misleading = new HashMap<>();

    WrongNumber(Register register, List<Diagnostic> all) {
        for (Diagnostic it : all) {
            // Where each of several follows from another one of them, as with numbers that were exchanged, one is told.
            if (it.finding().subject() instanceof Subject.Reference && !isUnanswered(it)) {
                Cause.others(it)
                        .skip(1)
                        .forEach(place -> meant.computeIfAbsent(place, other -> new HashMap<>())
                                .put(it.place(), it.severity()));
            } else if (it.finding().subject() instanceof Subject.LinkWords) {
                misleading
                        .computeIfAbsent(it.place().path(), path -> new ArrayList<>())
                        .add(it);
            }
        }
        this.ids = misleading.isEmpty()
                ? Set.of()
                : register.stream().map(Proposal::id).collect(Collectors.toSet());
    }

    @Override
    public boolean explains(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Reference reference
                && (isMisled(it, reference.target()) || isUnanswered(it));
    }

    private boolean isUnanswered(Diagnostic it) {
        return Cause.others(it).limit(1).anyMatch(other -> isMeantBy(other, it));
    }

    /** Of a proposal that there is, and without another place, it can only be said that the text does not name it. */
    private boolean isMisled(Diagnostic it, String target) {
        boolean unmentioned = it.finding().related().isEmpty() && ids.contains(target);
        return misleading.getOrDefault(it.place().path(), List.of()).stream()
                .filter(link -> unmentioned || Cause.line(link.place()).equals(Cause.line(it.place())))
                .anyMatch(link -> link.finding().subject() instanceof Subject.LinkWords words
                        && (words.said().equals(target) || words.led().equals(target))
                        && Cause.isAtLeast(link.severity(), it));
    }

    private boolean isMeantBy(Place field, Diagnostic it) {
        return Cause.isAtLeast(meant.getOrDefault(it.place(), Map.of()).get(field), it);
    }
}
