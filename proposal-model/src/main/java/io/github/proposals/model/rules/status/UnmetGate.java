package io.github.proposals.model.rules.status;

import io.github.proposals.model.Field;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.Readiness;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A step to another status without what the process wants to be there before. */
public final class UnmetGate implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "status.unmet-gate", Severity.ERROR, "The status was changed before the proposal was ready for it.");
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
                .flatMap(step -> missing(readiness, step, change).stream()
                        .map(words -> Finding.at(
                                        text.proposal()
                                                .fieldOf(FieldType.STATUS)
                                                .map(Field::place)
                                                .orElse(text.proposal().head()),
                                        "%s changed the status from '%s' to '%s', which needs %s",
                                        change.origin(),
                                        step.from(),
                                        step.to(),
                                        words)
                                .help("add it, or keep the status '%s' until it is there", step.from())
                                .severity(step.gate().severity())
                                .says(step.gate().says().present() ? step.gate().says() : step.says())));
    }

    private static List<String> missing(Readiness readiness, Transition step, DocumentChange change) {
        List<String> missing = new ArrayList<>(readiness.unmet(step));
        LocalDate taken = change.commit()
                .map(Commit::committed)
                .map(time -> time.toLocalDate())
                .orElse(readiness.text().proposal().circumstances().today());
        readiness
                .daysLeft(step, taken)
                .filter(days -> days > 0)
                .map(days -> step.gate().days() + " days in '" + step.from() + "' (" + days + " were left)")
                .ifPresent(missing::add);
        return missing;
    }
}
