package io.github.proposals.model.site.internal.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.Need;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LacksTest {

    private static final Finding FINDING = Finding.at(Place.ofFile("a.md"), "something is not right");

    @Test
    void whatHasANameOnlySaysWhatItIs() {
        assertEquals(List.of("the field Type"), told(FINDING.missing(new Subject.Field("Type"))));
        assertEquals(
                List.of("the fields Type and Created (a value)", "the sections Abstract, Test Plan and Motivation"),
                told(
                        FINDING.missing(new Subject.Field("Type")),
                        FINDING.missing(new Subject.Section("Abstract")),
                        FINDING.unfilled(new Subject.Field("Created")),
                        FINDING.missing(new Subject.Section("Test Plan")),
                        FINDING.missing(new Subject.Section("Motivation"))));
    }

    @Test
    void aSectionMayBeCalledAnything() {
        assertEquals(
                List.of("the section It's 'x' (a value)"),
                told(FINDING.missing(new Subject.Section("It's 'x' (a value)"))));
    }

    @Test
    void theRestStaysAsItIs() {
        assertEquals(List.of("3 more days"), told(FINDING.missing(new Subject.Days("Draft", 3))));
        assertEquals(List.of("something is not right"), told(FINDING.about(new Subject.Field("Type"))));
        assertEquals(List.of(), told());
    }

    private static List<String> told(Finding... findings) {
        return Lacks.told(Need.of(Stream.of(findings)
                .map(it -> new Diagnostic("a.rule", Severity.ERROR, it))
                .toList()));
    }
}
