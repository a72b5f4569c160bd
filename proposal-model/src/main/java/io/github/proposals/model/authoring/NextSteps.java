package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.Readiness;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.NextNumber;
import io.github.proposals.model.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a proposal can go from here.
 *
 * @param proposal which one
 * @param status its status; nothing if that cannot be read
 * @param choices the legal steps, in the order of the process
 */
public record NextSteps(Proposal proposal, Optional<Status> status, List<Choice> choices) {

    /** Keeps a copy. */
    public NextSteps {
        choices = List.copyOf(choices);
    }

    /**
     * A legal step.
     *
     * @param to the status after
     * @param needed what has to be there first
     * @param wanted what should be there
     */
    public record Choice(Status to, List<Diagnostic> needed, List<Diagnostic> wanted) {

        /** Keeps copies. */
        public Choice {
            needed = List.copyOf(needed);
            wanted = List.copyOf(wanted);
        }
    }

    /** {@return the number for the next proposal} */
    public static int number(Register proposals) {
        return NextNumber.of(proposals);
    }

    /** {@return the proposal that is meant, or why there is none} */
    public static Optional<Refusal> problem(Desk desk, String name) {
        return Search.find(desk.proposals(), name).problem();
    }

    /** {@return where the proposal of this name can go; nothing if there is no such proposal} */
    public static Optional<NextSteps> of(Desk desk, String name) {
        Optional<Proposal> found = Search.find(desk.proposals(), name).proposal();
        return found.isEmpty() ? Optional.empty() : Optional.of(of(desk, found.get()));
    }

    private static NextSteps of(Desk desk, Proposal proposal) {
        Optional<Status> status = proposal.status();
        List<Choice> choices = new ArrayList<>();
        Readiness readiness = desk.readiness(proposal);
        if (status.isPresent()) {
            for (Steps.Step step : Steps.of(proposal, status.get())) {
                if (step.isLegal()) {
                    choices.add(choice(readiness, status.get(), step.to(), desk.today()));
                }
            }
        }
        return new NextSteps(proposal, status, choices);
    }

    private static Choice choice(Readiness readiness, Status from, Status to, LocalDate today) {
        List<Diagnostic> needs = readiness.needs(from.name(), to.name(), Optional.of(today));
        return new Choice(to, of(needs, Severity.ERROR), of(needs, Severity.WARNING));
    }

    private static List<Diagnostic> of(List<Diagnostic> all, Severity severity) {
        return all.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .toList();
    }
}
