package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.text.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Slips of the pen that more than one rule sees: a comment or a block of code without an end, in which other things may well
 * stand, a heading that was meant as one that is missing, and one that parts sections from the proposal.
 */
final class Slips implements Cause {

    private final Set<String> hidden = new HashSet<>();
    private final Set<String> hiding = new HashSet<>();
    private final Set<Place> meant = new HashSet<>();
    private final Set<Place> cutOff = new HashSet<>();

    Slips(List<Diagnostic> all) {
        for (Diagnostic diagnostic : all) {
            if (diagnostic.finding().subject() instanceof Subject.Rest) {
                hidden.add(diagnostic.place().path());
                hiding.add(start(diagnostic.place()));
            } else if (isMissing(diagnostic)) {
                places(diagnostic).forEach(meant::add);
            } else if (diagnostic.finding().subject() instanceof Subject.Section) {
                places(diagnostic).forEach(cutOff::add);
            }
        }
    }

    @Override
    public boolean explains(Diagnostic diagnostic) {
        Subject subject = diagnostic.finding().subject();
        if (isMissing(diagnostic)) {
            return hidden.contains(diagnostic.place().path())
                    || places(diagnostic).anyMatch(cutOff::contains);
        }
        return subject instanceof Subject.Section
                        && (meant.contains(diagnostic.place())
                                || places(diagnostic).map(Slips::start).anyMatch(hiding::contains))
                || subject instanceof Subject.Markup
                        && (meant.contains(diagnostic.place()) || hiding.contains(start(diagnostic.place())));
    }

    private static boolean isMissing(Diagnostic diagnostic) {
        Subject subject = diagnostic.finding().subject();
        return diagnostic.finding().problem() == Problem.MISSING
                && (subject instanceof Subject.Section || subject instanceof Subject.Recorded);
    }

    private static Stream<Place> places(Diagnostic diagnostic) {
        return diagnostic.finding().related().stream().map(Related::place);
    }

    private static String start(Place place) {
        return place.path() + ':' + place.start();
    }
}
