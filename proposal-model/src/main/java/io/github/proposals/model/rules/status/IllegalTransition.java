package io.github.proposals.model.rules.status;

import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.Readiness;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change of the status that the process does not know. */
public final class IllegalTransition implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "status.illegal-transition",
                Severity.ERROR,
                "The status was changed in a way that the process forbids.");
    }

    @Override
    public boolean isCircumstantial() {
        return true;
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.circumstances().history().life(proposal.path()).changes().stream()
                .filter(DocumentChange::changesStatus)
                .flatMap(change -> check(text, change).stream());
    }

    private static Optional<Finding> check(ProposalText text, DocumentChange change) {
        String from = change.before().orElseThrow().status();
        String to = change.after().orElseThrow().status();
        Lifecycle lifecycle = text.proposal().process().lifecycle();
        if (lifecycle.status(from).isEmpty() || lifecycle.status(to).isEmpty()) {
            return Optional.empty();
        }
        Optional<Transition> step = new Readiness(text).step(from, to);
        Optional<Severity> severity = step.isPresent() ? step.get().severity() : lifecycle.undeclared();
        Quote says = step.map(Transition::says).orElse(Quote.NONE);
        return severity.filter(it -> change.judged() || it == Severity.ERROR)
                .map(it -> Finding.at(
                                place(text.proposal()),
                                "%s changed the status from '%s' to '%s', a step that the process does not draw",
                                change.origin(),
                                from,
                                to)
                        .help("%s%s", choices(text, from), change.judged() ? "" : "; this is long past and only noted")
                        .severity(change.judged() ? it : Severity.INFO)
                        .says(says));
    }

    private static String choices(ProposalText text, String from) {
        List<Readiness.Next> next = new Readiness(text).next(from);
        if (next.isEmpty()) {
            return "'" + from + "' is an end: nothing comes after it; start a new proposal instead";
        }
        return "from '" + from + "' it may go to "
                + next.stream().map(IllegalTransition::choice).collect(Collectors.joining(", or to "));
    }

    private static String choice(Readiness.Next next) {
        String lacks = next.lacks().isEmpty() ? "" : " (still needs: " + String.join(", ", next.lacks()) + ")";
        return "'" + next.status() + "'" + lacks;
    }

    private static Place place(Proposal proposal) {
        return proposal.fieldOf(FieldType.STATUS).map(field -> field.place()).orElse(proposal.head());
    }
}
