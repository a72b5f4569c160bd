package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.SupersessionDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Changes the status of a proposal, with everything that belongs to such a step. */
public final class Promotion {

    private Promotion() {}

    /**
     * What somebody wants.
     *
     * @param proposal which one: id, number, file or title
     * @param to the status that it shall have; with values in it where the process has such forms
     * @param values values for other fields, by name
     * @param force whether to take a step as well that the process does not draw but bears, and whatever was missing before
     */
    public record Request(String proposal, String to, Map<String, String> values, boolean force) {

        /** Keeps a copy. */
        public Request {
            values = Map.copyOf(values);
        }
    }

    /**
     * {@return what is to be written, or why nothing is}
     *
     * @throws IOException if the proposals cannot be listed
     */
    public static Outcome plan(Desk desk, Request request) throws IOException {
        return Outcome.of("promoting '" + request.proposal() + "'", () -> planned(desk, request));
    }

    private static Outcome planned(Desk desk, Request request) throws IOException {
        Search.Found found = Search.find(desk.proposals(), request.proposal());
        if (found.proposal().isEmpty()) {
            return found.problem().orElseThrow();
        }
        Proposal proposal = found.proposal().get();
        Optional<Status> from = proposal.status();
        Map<String, String> values = new TreeMap<>();
        Optional<Refusal> unknown = values(desk.process(), request, values);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        Optional<WrittenStatus> written = WrittenStatus.of(proposal, request.to(), values);
        Optional<Status> to = written.map(WrittenStatus::status);
        if (to.isEmpty()) {
            return Refusal.of(
                    "there is no status '" + request.to() + "'",
                    Suggestion.helpByWords(request.to(), proposal.possibleStatuses()));
        }
        boolean begins =
                proposal.fieldOf(FieldType.STATUS).isEmpty() && to.get().initial();
        if (from.isEmpty() && !begins && !request.force()) {
            String status = proposal.fieldOf(FieldType.STATUS).map(Field::text).orElse("");
            return Refusal.of(
                    proposal.id() + " has no status that can be read: '" + status + "'",
                    "write one of: " + String.join(", ", proposal.possibleStatuses()),
                    "or take the step nevertheless, with -Dproposal.force");
        }
        Optional<Refusal> illegal = from.flatMap(it -> step(proposal, it, to.get(), request.force()));
        return illegal.isPresent() ? illegal.get() : plan(desk, proposal, written.get(), values, request.force());
    }

    /** Puts what somebody gave into {@code values}, by the names of the process. */
    private static Optional<Refusal> values(ProposalProcess process, Request request, Map<String, String> values) {
        for (Map.Entry<String, String> value : request.values().entrySet()) {
            Optional<FieldDefinition> field = process.field(value.getKey());
            if (field.isEmpty() || field.get().type() == FieldType.STATUS) {
                List<String> names = process.fields().stream()
                        .filter(it -> it.type() != FieldType.STATUS)
                        .map(FieldDefinition::name)
                        .toList();
                return Optional.of(Refusal.of(
                        "there is no field '" + value.getKey() + "' to set", Suggestion.help(value.getKey(), names)));
            }
            values.put(field.get().name(), value.getValue());
        }
        return Optional.empty();
    }

    private static Optional<Refusal> step(Proposal proposal, Status from, Status to, boolean force) {
        List<Steps.Step> steps = Steps.of(proposal, from);
        String change = proposal.id() + " is '" + from.name() + "'";
        if (from.name().equals(to.name())) {
            return Optional.of(Refusal.of(change + " already", Steps.inWords(steps)));
        }
        Optional<Steps.Step> step =
                steps.stream().filter(it -> it.to().name().equals(to.name())).findFirst();
        if (step.isEmpty()) {
            return Optional.of(Refusal.of(proposal.id() + " can never be '" + to.name() + "'", Steps.inWords(steps)));
        }
        if (step.get().isIllegal() || !step.get().isLegal() && !force) {
            List<String> help = new ArrayList<>(List.of(Steps.inWords(steps)));
            if (!step.get().isIllegal()) {
                help.add("the process says nothing of this step; with -Dproposal.force it is taken nevertheless");
            }
            return Optional.of(new Refusal(
                    change + ", and no step leads from there to '" + to.name() + "'", help, Diagnostics.none()));
        }
        return Optional.empty();
    }

    private static Outcome plan(
            Desk desk, Proposal proposal, WrittenStatus written, Map<String, String> values, boolean force)
            throws IOException {
        if (!written.canBeRead(desk.process())) {
            return Refusal.of("'" + written.text() + "' would not be read as the status '"
                    + written.status().name() + "'");
        }
        Draft draft = desk.draft();
        String path = proposal.path();
        Status to = written.status();
        values.forEach((field, value) -> {
            if (!written.held().contains(field)) {
                draft.set(path, field, value);
            }
        });
        if (!new StatusChange(desk, draft).to(path, to, written.text())) {
            return Refusal.of(proposal.id() + " has no header in which the status could be written");
        }
        Optional<Refusal> stuck = Move.to(desk, draft, proposal, to);
        if (stuck.isPresent()) {
            return stuck.get();
        }
        List<Diagnostic> missing = desk.readiness(proposal)
                .needs(
                        draft.text(draft.renamed(path)),
                        proposal.status().map(Status::name).orElse(""),
                        to.name(),
                        Optional.of(desk.today()));
        List<Diagnostic> errors = missing.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        List<Diagnostic> fresh = Identity.added(desk.judge(desk.draft().text(path)), errors);
        List<Diagnostic> stopping = force ? fresh : errors;
        if (!stopping.isEmpty()) {
            return notReady(proposal, to, stopping, fresh.isEmpty());
        }
        List<String> notes = Stream.concat(
                        missing.stream()
                                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                                .map(Judgement::inWords),
                        written.more(draft.text(draft.renamed(path)).proposal()).stream())
                .toList();
        String from = proposal.fieldOf(FieldType.STATUS).map(Field::text).orElse("");
        return Judgement.of(
                desk, draft, proposal.id() + ": '" + from + "' becomes '" + written.text() + "'", notes, it -> false);
    }

    private static Refusal notReady(Proposal proposal, Status to, List<Diagnostic> missing, boolean before) {
        List<String> help = new ArrayList<>();
        boolean replaced = SupersessionDefinition.of(proposal.process())
                .ended()
                .filter(to::equals)
                .isPresent();
        help.add(
                replaced
                        ? "the goal 'supersede' writes both sides"
                        : "values can be given with the step: -Dproposal.set=\"Field=value;Other field=value\"");
        if (before) {
            help.add("all of this was missing before; with -Dproposal.force the step is taken nevertheless");
        }
        return new Refusal(
                proposal.id() + " is not ready to be '" + to.name() + "', it still needs:",
                help,
                new Diagnostics(missing));
    }
}
