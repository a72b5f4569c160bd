package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.Need;
import io.github.proposals.model.lint.Readiness;
import io.github.proposals.model.lint.StepRule;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.proposal.DrawnSteps;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change of the status that the process does not know. */
public final class IllegalTransition implements StepRule {

    private static final int MOST = 4;

    private static final Collector<CharSequence, ?, String> OR = Collectors.joining(", or to ");

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "status.illegal-transition",
                Severity.ERROR,
                "The status was changed in a way that the process forbids.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.concat(
                process.lifecycle().transitions().stream().map(Transition::says),
                process.lifecycle().statuses().stream().map(Status::says));
    }

    @Override
    public Stream<Finding> check(ProposalText text, Supplier<Readiness> ahead) {
        return new StepsTaken(text.proposal()).undrawn().stream().map(step -> finding(text.proposal(), step, ahead));
    }

    private static Finding finding(Proposal proposal, StepsTaken.Taken step, Supplier<Readiness> ahead) {
        return Finding.at(
                        place(proposal),
                        "%s the status from '%s' to '%s', %s",
                        step.who(),
                        step.from(),
                        step.to(),
                        step.drawn().isPresent() ? "an unusual step" : "a step that the process does not draw")
                .about(new Subject.Step(step.from(), step.to()))
                .help(help(proposal, step, ahead))
                .severity(step.severity())
                .says(step.drawn()
                        .map(Transition::says)
                        .orElseGet(() -> saysOf(step.to(), proposal.process().lifecycle())));
    }

    /** {@return the sentence from which it follows that a status cannot be reached from everywhere} */
    private static Quote saysOf(String status, Lifecycle lifecycle) {
        return lifecycle.transitions().stream()
                .filter(step -> step.to().equals(status)
                        && step.severity().isEmpty()
                        && step.when().equals(Condition.ALWAYS))
                .map(Transition::says)
                .filter(Quote::present)
                .findFirst()
                .or(() -> lifecycle.status(status).map(Status::says))
                .orElse(Quote.NONE);
    }

    private static String help(Proposal proposal, StepsTaken.Taken step, Supplier<Readiness> ahead) {
        List<Transition> next = DrawnSteps.from(proposal, step.from());
        return switch (step.excuse()) {
            case PAST ->
                "this is long past and only noted; from '" + step.from() + "' "
                        + (next.isEmpty()
                                ? "nothing comes after it"
                                : "the process leads to "
                                        + next.stream()
                                                .map(it -> "'" + it.to() + "'")
                                                .collect(OR));
            case MENDED -> "the change as a whole is what counts; this is only noted";
            case REPAIR -> "it repairs the step before, which was wrong; this is only noted";
            case REVERT -> "it takes back a step before; this is only noted";
            case SQUASHED ->
                "the process draws "
                        + DrawnSteps.way(proposal, step.from(), step.to()).stream()
                                .map(it -> "'" + it + "'")
                                .collect(Collectors.joining(" to "))
                        + "; a squash may have made one step of these";
            case NONE ->
                next.isEmpty()
                        ? "'" + step.from() + "' is an end: nothing comes after it; start a new proposal instead"
                        : ahead(next, step.from(), ahead.get());
        };
    }

    private static String ahead(List<Transition> next, String from, Readiness readiness) {
        return "from '" + from + "' it may go to "
                + next.stream().map(it -> choice(readiness, it)).collect(OR);
    }

    private static String choice(Readiness readiness, Transition step) {
        List<Need> needs = Need.of(readiness.needs(step, Optional.empty()));
        String more = needs.size() > MOST ? " and " + (needs.size() - MOST) + " more" : "";
        return "'" + step.to() + "'"
                + (needs.isEmpty()
                        ? ""
                        : needs.stream()
                                .limit(MOST)
                                .map(Need::words)
                                .collect(Collectors.joining(", ", " (still needs: ", more + ")")));
    }

    private static Place place(Proposal proposal) {
        return proposal.fieldOf(FieldType.STATUS).map(field -> field.place()).orElse(proposal.head());
    }
}
