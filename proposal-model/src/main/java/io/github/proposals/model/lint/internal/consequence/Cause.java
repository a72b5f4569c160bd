package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Place;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something that was found, and from which other findings follow: whoever mends it mends them, too. */
interface Cause {

    /** {@return whether a finding follows from it} */
    boolean explains(Diagnostic finding);

    /** {@return whether a cause is told at least as loudly as what follows from it, so that nothing bad is said softly} */
    static boolean isAtLeast(Severity cause, Diagnostic finding) {
        return cause != null && cause.compareTo(finding.severity()) <= 0;
    }

    /** {@return the line where something was found, as a key} */
    static String line(Place place) {
        return place.path() + ':' + place.start().line();
    }

    /** {@return each line of a place, as a key: a value may go on in lines that are meant as something else} */
    static Stream<String> lines(Place place) {
        return IntStream.rangeClosed(place.start().line(), place.end().line())
                .mapToObj(line -> place.path() + ':' + line);
    }

    /** {@return the other places that a finding names} */
    static Stream<Place> others(Diagnostic finding) {
        return finding.finding().related().stream().map(Related::place);
    }
}
