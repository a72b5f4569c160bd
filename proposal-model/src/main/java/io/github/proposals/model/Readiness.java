package io.github.proposals.model;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.Gate;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RecordDefinition;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.Transition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which steps a proposal may take, and what it still lacks for each of them.
 *
 * @param text the proposal as it is
 */
public record Readiness(ProposalText text) {

    /**
     * A status that a proposal may have next.
     *
     * @param transition the step
     * @param lacks what the proposal needs before, in words such as {@code Sponsor} or {@code section Alternatives}
     */
    public record Next(Transition transition, List<String> lacks) {

        /** Keeps a copy. */
        public Next {
            lacks = List.copyOf(lacks);
        }

        /** {@return the name of the status} */
        public String status() {
            return transition.to();
        }
    }

    /** {@return the steps that the process draws from {@code status}, in the order of its statuses} */
    public List<Next> next(String status) {
        return process().lifecycle().statuses().stream()
                .flatMap(to -> step(status, to.name()).stream())
                .filter(step -> step.severity().isEmpty())
                .map(step -> new Next(step, lacks(step)))
                .toList();
    }

    /** {@return the step from one status to another that counts for this proposal; nothing if there is none} */
    public Optional<Transition> step(String from, String to) {
        return step(text.proposal(), from, to);
    }

    /**
     * {@return the step from one status to another that counts for a proposal; nothing if there is none} One that is drawn
     * for some proposals and found bad for all others is fine for those.
     */
    public static Optional<Transition> step(Proposal proposal, String from, String to) {
        Proposal before = proposal.withStatus(from);
        return proposal.process()
                .lifecycle()
                .between(from, to)
                .filter(step -> before.meets(step.when()))
                .min(Comparator.comparing(step -> step.severity()
                        .map(it -> Severity.values().length - it.ordinal())
                        .orElse(0)));
    }

    /** {@return what the proposal needs before it may take a step} What is no more than advised is left out. */
    public List<String> lacks(Transition step) {
        Set<String> lacks = new LinkedHashSet<>();
        Proposal then = text.proposal().withStatus(step.to());
        Condition only = status(step.to()).map(Status::only).orElse(Condition.ALWAYS);
        if (!then.meets(only)) {
            lacks.add("to be a proposal that may be '" + step.to() + "'");
        }
        for (FieldDefinition field : holding("header.missing-field", process().fields())) {
            boolean there = text.proposal().field(field.name()).isPresent();
            if (isAsked(then.unmet(
                    field.demands(), text.proposal().field(field.name()).map(Field::state)))) {
                lacks.add(field.name() + (there ? " (a value)" : ""));
            }
        }
        for (SectionDefinition section : holding("section.missing", process().sections())) {
            boolean there = text.sections().of(section).isPresent();
            if (!there && isUsable(section) && isAsked(then.unmet(section.demands(), Optional.empty()))) {
                lacks.add(section(section.name()));
            }
        }
        for (RecordDefinition wanted : holding("record.missing", process().records())) {
            if (!text.has(wanted) && isAsked(then.unmet(wanted.demands(), Optional.empty()))) {
                lacks.add(wanted.name());
            }
        }
        lacks.addAll(unmet(step));
        return List.copyOf(lacks);
    }

    /** {@return what the gate of a step asks for and is not there} */
    public List<String> unmet(Transition step) {
        Gate gate = step.gate();
        List<String> unmet = new ArrayList<>();
        gate.fields().stream()
                .filter(name -> text.proposal().field(name).filter(Field::known).isEmpty())
                .forEach(unmet::add);
        gate.sections().stream()
                .filter(name -> text.sections()
                        .named(name)
                        .filter(it -> text.stateOf(it.section()) == ValueState.KNOWN)
                        .isEmpty())
                .map(Readiness::section)
                .forEach(unmet::add);
        gate.records().stream()
                .filter(name -> process().records().stream()
                        .filter(it -> it.name().equals(name))
                        .noneMatch(text::has))
                .forEach(unmet::add);
        gate.others().stream()
                .filter(name -> !namesAnother(name))
                .map(name -> "somebody other than the author as " + name)
                .forEach(unmet::add);
        return unmet;
    }

    /**
     * How many days are left before a step may be taken.
     *
     * @param step the step
     * @param taken the day on which it is taken, or was
     * @return 0 if it may be taken; nothing if it is not known since when the proposal has its status
     */
    public Optional<Long> daysLeft(Transition step, LocalDate taken) {
        if (step.gate().days() == 0) {
            return Optional.of(0L);
        }
        return since(step.from()).map(day -> Math.max(0, step.gate().days() - ChronoUnit.DAYS.between(day, taken)));
    }

    /** {@return the day from which on the proposal had a status, when it had it last} */
    private Optional<LocalDate> since(String status) {
        return text.proposal().circumstances().history().life(text.proposal().path()).statuses().stream()
                .filter(change -> change.after().get().status().equals(status))
                .reduce((first, second) -> second)
                .flatMap(DocumentChange::commit)
                .map(Commit::committed)
                .map(time -> time.toLocalDate());
    }

    private boolean namesAnother(String field) {
        List<Person> authors =
                text.proposal().fieldFor("author").map(Field::people).orElse(List.of());
        Stream<Person> named = text.proposal().field(field).map(Field::people).orElse(List.of()).stream();
        return named.anyMatch(person -> authors.stream().noneMatch(person::isSameAs));
    }

    /** {@return the demands, unless this is the document of the process, and it is exempt from the rule that checks them} */
    private <T> List<T> holding(String rule, List<T> demands) {
        boolean exempt = text.proposal().isProcessDocument() && process().exempts(rule);
        return exempt ? List.of() : demands;
    }

    private boolean isUsable(SectionDefinition section) {
        return section.parent().isEmpty()
                || text.sections().named(section.parent()).isPresent();
    }

    private static boolean isAsked(Optional<Demand> demand) {
        return demand.filter(it -> it.severity() != Severity.INFO).isPresent();
    }

    private static String section(String name) {
        return "section '" + name + "'";
    }

    private Optional<Status> status(String name) {
        return process().lifecycle().status(name);
    }

    private ProposalProcess process() {
        return text.proposal().process();
    }
}
