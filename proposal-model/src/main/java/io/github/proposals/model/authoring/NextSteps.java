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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

        private String state(boolean nothingElse) {
            if (needed.isEmpty()) {
                return wanted.isEmpty() ? ": ready" : ": possible";
            }
            return nothingElse ? ": nothing else" : "";
        }

        private Set<String> lines() {
            Set<String> lines = new LinkedHashSet<>();
            needed.forEach(it -> lines.add(line("needs", it)));
            wanted.forEach(it -> lines.add(line("should", it)));
            return lines;
        }

        private static String line(String word, Diagnostic diagnostic) {
            String help = diagnostic.finding().help();
            return "    " + word + ": " + diagnostic.message() + (help.isEmpty() ? "" : " (" + help + ")");
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

    /** {@return the same in words, a line each; what is missing for all steps alike is said once} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        String present = status.map(it -> "is '" + it.name() + "'").orElse("has no status that can be read");
        lines.add(proposal.id() + " (" + proposal.titleText() + ") " + present + ".");
        if (choices.isEmpty()) {
            lines.add("No step leads on from there.");
        }
        Set<String> always = always();
        if (!always.isEmpty()) {
            lines.add("  each of these steps");
            lines.addAll(always);
        }
        for (Choice choice : choices) {
            Set<String> own = choice.lines();
            own.removeAll(always);
            lines.add("  " + choice.to().name() + choice.state(own.isEmpty()));
            lines.addAll(own);
        }
        return lines;
    }

    private Set<String> always() {
        if (choices.size() < 2) {
            return Set.of();
        }
        Set<String> always = choices.get(0).lines();
        choices.forEach(choice -> always.retainAll(choice.lines()));
        return always;
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
