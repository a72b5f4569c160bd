package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.proposal.DrawnSteps;
import io.github.proposals.model.proposal.ProposalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a proposal still needs for a step: it is judged as it would be after it, by the rules that judge it today. Whoever
 * wants to know what is missing asks here, so that all give one answer.
 */
public final class Readiness {

    private final Linter linter;
    private final ProposalText text;
    private final List<Diagnostic> now;

    /** What {@code linter} finds in a proposal, now and ahead. */
    public Readiness(Linter linter, ProposalText text) {
        this.linter = linter;
        this.text = text;
        this.now = linter.judge(text);
    }

    /**
     * {@return what has to be there, and what should be}
     *
     * @param day the day on which the step is to be taken; nothing if that does not matter
     */
    public List<Diagnostic> needs(Transition step, Optional<LocalDate> day) {
        return needs(text.withStatus(step.to()), Optional.of(step), day);
    }

    /** The same for a step of which the process may say nothing. */
    public List<Diagnostic> needs(String from, String to, Optional<LocalDate> day) {
        return needs(text.withStatus(to), from, to, day);
    }

    /**
     * The same for a step by which more changes than the status.
     *
     * @param then the proposal after the step
     */
    public List<Diagnostic> needs(ProposalText then, String from, String to, Optional<LocalDate> day) {
        return needs(then, DrawnSteps.between(text.proposal(), from, to), day);
    }

    private List<Diagnostic> needs(ProposalText then, Optional<Transition> step, Optional<LocalDate> day) {
        List<Diagnostic> after = linter.judge(then);
        List<Diagnostic> fresh = Identity.added(now, after);
        Stream<Diagnostic> needs = after.stream()
                // What the new status asks for counts, also where the present one asks for it in vain.
                .filter(it -> it.finding().problem().isLack() || fresh.contains(it));
        return Stream.concat(step.stream().flatMap(it -> linter.before(then, it, day).stream()), needs)
                .filter(it -> it.severity() != Severity.INFO)
                .toList();
    }
}
