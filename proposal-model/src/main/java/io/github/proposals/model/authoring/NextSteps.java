package io.github.proposals.model.authoring;

import io.github.proposals.model.NextNumber;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
    public static int number(ProposalSet proposals) {
        return NextNumber.of(proposals);
    }

    /** {@return the proposal that is meant, or why there is none} */
    public static Optional<Refusal> problem(Desk desk, String name) {
        return Search.find(desk.proposals(), name).problem();
    }

    /**
     * {@return where the proposal of this name can go; nothing if there is no such proposal}
     *
     * @throws IOException if the proposals cannot be listed
     */
    public static Optional<NextSteps> of(Desk desk, String name) throws IOException {
        Optional<Proposal> found = Search.find(desk.proposals(), name).proposal();
        return found.isEmpty() ? Optional.empty() : Optional.of(of(desk, found.get()));
    }

    private static NextSteps of(Desk desk, Proposal proposal) throws IOException {
        Optional<Status> status = proposal.status();
        List<Choice> choices = new ArrayList<>();
        List<Diagnostic> now = desk.judge(desk.tree(), proposal);
        if (status.isPresent()) {
            for (Steps.Step step : Steps.of(proposal, status.get())) {
                if (step.isLegal()) {
                    choices.add(choice(desk, proposal, step.to(), now));
                }
            }
        }
        return new NextSteps(proposal, status, choices);
    }

    private static Choice choice(Desk desk, Proposal proposal, Status to, List<Diagnostic> now) throws IOException {
        Draft draft = desk.draft();
        String field = desk.process().fieldOf(FieldType.STATUS).orElseThrow().name();
        draft.set(proposal.path(), field, to.name());
        List<Diagnostic> more =
                new ArrayList<>(Judgement.added(now, desk.judge(draft.tree(), proposal), UnaryOperator.identity()));
        proposal.status()
                .ifPresent(status ->
                        more.addAll(Gates.unmet(draft.text(proposal.path()), status.name(), to.name(), desk.today())));
        return new Choice(to, of(more, Severity.ERROR), of(more, Severity.WARNING));
    }

    private static List<Diagnostic> of(List<Diagnostic> all, Severity severity) {
        return all.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .toList();
    }
}
