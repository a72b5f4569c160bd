package io.github.proposals.model.authoring;

import io.github.proposals.model.Field;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.Readiness;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.text.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a step itself asks for, beside what its new status demands. */
final class Gates {

    private static final String RULE = "status.unmet-gate";

    private Gates() {}

    /** {@return what is missing for a step that is to be taken on a day} */
    static List<Diagnostic> unmet(ProposalText text, String from, String to, LocalDate day) {
        Readiness readiness = new Readiness(text);
        Optional<Transition> step = readiness.step(from, to);
        List<Diagnostic> unmet = new ArrayList<>();
        step.ifPresent(it -> {
            readiness.unmet(it).forEach(words -> unmet.add(of(text, it, "the step to '%s' needs %s", to, words)));
            readiness
                    .daysLeft(it, day)
                    .filter(days -> days > 0)
                    .ifPresent(days -> unmet.add(of(
                            text,
                            it,
                            "the step to '%s' needs %d more %s in '%s'",
                            to,
                            days,
                            days == 1 ? "day" : "days",
                            from)));
        });
        return unmet;
    }

    private static Diagnostic of(ProposalText text, Transition step, String message, Object... values) {
        Place place = text.proposal()
                .fieldOf(FieldType.STATUS)
                .map(Field::place)
                .orElse(text.proposal().head());
        return new Diagnostic(
                RULE,
                step.gate().severity(),
                Finding.at(place, message, values).says(step.gate().says()));
    }
}
