package io.github.proposals.model.rules.status;

import io.github.proposals.model.Field;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.Readiness;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Transition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A step to another status without what the process wants to be there before. */
public final class UnmetGate implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "status.unmet-gate", Severity.ERROR, "The status was changed before the proposal was ready for it.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.lifecycle().transitions().stream().map(it -> it.gate().says());
    }

    @Override
    public boolean isCircumstantial() {
        return true;
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        String status = proposal.status().map(it -> it.name()).orElse("");
        // What counts is how the proposal stands now, so that only the step to where it stands now can be judged.
        return proposal.circumstances().history().life(proposal.path()).changes().stream()
                .filter(DocumentChange::changesStatus)
                .reduce((first, last) -> last)
                .filter(change ->
                        change.judged() && change.after().get().status().equals(status))
                .stream()
                .flatMap(change -> check(text, change));
    }

    private static Stream<Finding> check(ProposalText text, DocumentChange change) {
        Readiness readiness = new Readiness(text);
        return readiness
                .step(change.before().get().status(), change.after().get().status())
                .stream()
                .flatMap(step -> Stream.concat(
                                readiness.unmet(step).stream()
                                        .map(words -> finding(text, change, "without " + words)
                                                .help(
                                                        "add it, or keep the status '%s' until it is there",
                                                        step.from())),
                                tooEarly(readiness, step, change).stream())
                        .map(finding -> finding.severity(step.gate().severity())
                                .says(step.gate().says().present() ? step.gate().says() : step.says())));
    }

    private static Finding finding(ProposalText text, DocumentChange change, String without) {
        return Finding.at(
                text.proposal()
                        .fieldOf(FieldType.STATUS)
                        .map(Field::place)
                        .orElse(text.proposal().head()),
                "%s changed the status from '%s' to '%s' %s",
                change.origin(),
                change.before().get().status(),
                change.after().get().status(),
                without);
    }

    private static Optional<Finding> tooEarly(Readiness readiness, Transition step, DocumentChange change) {
        LocalDate taken = change.commit()
                .map(Commit::committed)
                .map(time -> time.toLocalDate())
                .orElse(readiness.text().proposal().circumstances().today());
        int days = step.gate().days();
        return readiness
                .daysLeft(step, taken)
                .filter(left -> left > 0)
                .map(left -> finding(readiness.text(), change, "after " + (days - left) + " of " + days + " days")
                        .help("keep the status '%s' until %s", step.from(), taken.plusDays(left)));
    }
}
