package io.github.proposals.model.rules.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.DocumentChange;
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
        return process.lifecycle().transitions().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text, Supplier<Readiness> ahead) {
        Proposal proposal = text.proposal();
        Lifecycle lifecycle = proposal.process().lifecycle();
        return proposal
                .circumstances()
                .history()
                .life(proposal.path())
                .steps(name -> lifecycle.status(name).isPresent())
                .stream()
                .flatMap(step -> check(text, step.change(), step.from(), step.to(), ahead).stream());
    }

    private static Optional<Finding> check(
            ProposalText text, DocumentChange change, String from, String to, Supplier<Readiness> ahead) {
        Lifecycle lifecycle = text.proposal().process().lifecycle();
        Optional<Transition> step = DrawnSteps.between(text.proposal(), from, to);
        Optional<Severity> severity = step.isPresent() ? step.get().severity() : lifecycle.undeclared();
        Quote says = step.map(Transition::says).orElseGet(() -> saysOf(to, lifecycle));
        return severity.filter(it -> change.judged() || it == Severity.ERROR)
                .map(it -> Finding.at(
                                place(text.proposal()),
                                "%s changed the status from '%s' to '%s', %s",
                                change.origin(),
                                from,
                                to,
                                step.isPresent() ? "an unusual step" : "a step that the process does not draw")
                        .about(new Subject.Step(from, to))
                        .help(help(text.proposal(), from, change.judged(), ahead))
                        .severity(change.judged() ? it : Severity.INFO)
                        .says(says));
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

    private static String help(Proposal proposal, String from, boolean judged, Supplier<Readiness> ahead) {
        List<Transition> next = DrawnSteps.from(proposal, from);
        if (!judged) {
            return "this is long past and only noted; from '" + from + "' "
                    + (next.isEmpty()
                            ? "nothing comes after it"
                            : "the process leads to "
                                    + next.stream()
                                            .map(it -> "'" + it.to() + "'")
                                            .collect(OR));
        }
        if (next.isEmpty()) {
            return "'" + from + "' is an end: nothing comes after it; start a new proposal instead";
        }
        Readiness readiness = ahead.get();
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
