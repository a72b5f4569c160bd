package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.proposal.DrawnSteps;
import io.github.proposals.model.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps that are open to a proposal. */
final class Steps {

    private Steps() {}

    /**
     * A step to another status.
     *
     * @param to the status after
     * @param severity how bad the process finds it; nothing for a step that it draws
     */
    record Step(Status to, Optional<Severity> severity) {

        boolean isLegal() {
            return severity.filter(it -> it != Severity.INFO).isEmpty();
        }

        boolean isIllegal() {
            return severity.filter(it -> it == Severity.ERROR).isPresent();
        }
    }

    /** {@return the steps to all other statuses that this proposal may ever have, illegal ones included} */
    static List<Step> of(Proposal proposal, Status from) {
        Lifecycle lifecycle = proposal.process().lifecycle();
        List<String> possible = proposal.possibleStatuses();
        List<Step> steps = new ArrayList<>();
        for (Status to : lifecycle.statuses()) {
            if (!to.name().equals(from.name()) && possible.contains(to.name())) {
                steps.add(new Step(to, severity(proposal, from, to)));
            }
        }
        return steps;
    }

    private static Optional<Severity> severity(Proposal proposal, Status from, Status to) {
        Optional<Transition> step = DrawnSteps.between(proposal, from.name(), to.name());
        return step.isPresent()
                ? step.get().severity()
                : proposal.process().lifecycle().undeclared();
    }

    /** {@return the legal choices in words} */
    static String inWords(List<Step> steps) {
        String legal = steps.stream()
                .filter(Step::isLegal)
                .map(step -> step.to().name())
                .collect(Collectors.joining(", "));
        return legal.isEmpty() ? "no step leads on from there" : "legal from there: " + legal;
    }
}
