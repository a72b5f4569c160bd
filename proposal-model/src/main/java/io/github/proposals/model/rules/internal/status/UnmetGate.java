package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.lint.Need;
import io.github.proposals.model.lint.Readiness;
import io.github.proposals.model.lint.StepRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Gate;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.proposal.DrawnSteps;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Person;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.ValueState;
import io.github.proposals.model.text.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A step to another status without what the process wants to be there before. */
public final class UnmetGate implements StepRule {

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
    public Stream<Finding> check(ProposalText text, Supplier<Readiness> ahead) {
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
        String from = change.before().get().status();
        String to = change.after().get().status();
        return DrawnSteps.between(text.proposal(), from, to).stream()
                .flatMap(step -> Stream.concat(
                                unmet(text, step)
                                        .map(subject -> finding(text, change, "without " + Need.words(subject))
                                                .missing(subject)
                                                .help(
                                                        "add it, or keep the status '%s' until it is there",
                                                        step.from())),
                                tooEarly(text, step, change).stream())
                        .map(finding -> finding.severity(step.gate().severity())
                                .says(step.gate().says().or(step.says()))));
    }

    @Override
    public Stream<Finding> before(ProposalText text, Transition step, Optional<LocalDate> day) {
        return Stream.concat(
                        unmet(text, step)
                                .map(subject -> Finding.at(
                                                place(text),
                                                "the step to '%s' needs %s",
                                                step.to(),
                                                Need.words(subject))
                                        .missing(subject)),
                        day
                                .flatMap(taken -> daysLeft(text.proposal(), step, taken))
                                .map(left -> Finding.at(
                                                place(text),
                                                "the step to '%s' needs %d more %s in '%s'",
                                                step.to(),
                                                left,
                                                left == 1 ? "day" : "days",
                                                step.from())
                                        .missing(new Subject.Days(step.from(), left)))
                                .stream())
                .map(finding -> finding.severity(step.gate().severity())
                        .says(step.gate().says()));
    }

    private static Finding finding(ProposalText text, DocumentChange change, String without) {
        return Finding.at(
                place(text),
                "%s changed the status from '%s' to '%s' %s",
                change.origin(),
                change.before().get().status(),
                change.after().get().status(),
                without);
    }

    private static Place place(ProposalText text) {
        return text.proposal()
                .fieldOf(FieldType.STATUS)
                .map(Field::place)
                .orElse(text.proposal().head());
    }

    private static Optional<Finding> tooEarly(ProposalText text, Transition step, DocumentChange change) {
        if (step.gate().days() == 0) {
            return Optional.empty();
        }
        LocalDate taken = change.commit()
                .map(Commit::committed)
                .map(time -> time.toLocalDate())
                .orElseGet(() -> text.proposal().circumstances().today());
        int days = step.gate().days();
        return daysLeft(text.proposal(), step, taken)
                .map(left -> finding(text, change, "after " + (days - left) + " of " + days + " days")
                        .missing(new Subject.Days(step.from(), left))
                        .help("keep the status '%s' until %s", step.from(), taken.plusDays(left)));
    }

    /** {@return how many days are left before a step may be taken; nothing if it may be, or if nobody knows} */
    private static Optional<Long> daysLeft(Proposal proposal, Transition step, LocalDate taken) {
        return step.gate().days() == 0
                ? Optional.empty()
                : since(proposal, step.from())
                        .map(day -> step.gate().days() - ChronoUnit.DAYS.between(day, taken))
                        .filter(left -> left > 0);
    }

    /** {@return the day from which on the proposal had a status, when it had it last} */
    private static Optional<LocalDate> since(Proposal proposal, String status) {
        return proposal.circumstances().history().life(proposal.path()).statuses().stream()
                .filter(change -> change.after().get().status().equals(status))
                .reduce((first, second) -> second)
                .flatMap(DocumentChange::commit)
                .map(Commit::committed)
                .map(time -> time.toLocalDate());
    }

    /** {@return what the gate of a step asks for and is not there} */
    private static Stream<Subject> unmet(ProposalText text, Transition step) {
        Gate gate = step.gate();
        Proposal proposal = text.proposal();
        Stream<Subject> fields = gate.fields().stream()
                .filter(name -> proposal.field(name).filter(Field::known).isEmpty())
                .map(Subject.Field::new);
        Stream<Subject> sections = gate.sections().stream()
                .filter(name -> text.sections()
                        .named(name)
                        .filter(it -> text.stateOf(it.section()) == ValueState.KNOWN)
                        .isEmpty())
                .map(Subject.Section::new);
        Stream<Subject> records = gate.records().stream()
                .filter(name -> proposal.process().records().stream()
                        .filter(it -> it.name().equals(name))
                        .noneMatch(text::has))
                .map(Subject.Recorded::new);
        Stream<Subject> others = gate.others().stream()
                .filter(name -> !namesAnother(proposal, name))
                .map(name -> new Subject.Person(name, "somebody other than the author"));
        return Stream.of(fields, sections, records, others).flatMap(it -> it);
    }

    private static boolean namesAnother(Proposal proposal, String field) {
        List<Person> authors = proposal.fieldFor("author").map(Field::people).orElse(List.of());
        Stream<Person> named = proposal.field(field).map(Field::people).orElse(List.of()).stream();
        return named.anyMatch(person -> authors.stream().noneMatch(person::isSameAs));
    }
}
