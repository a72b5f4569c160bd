package io.github.proposals.model.authoring;

import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.SupersessionDefinition;
import io.github.proposals.model.proposal.Proposal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A proposal takes the place of another one, and both say so. */
public final class Supersession {

    private Supersession() {}

    /**
     * {@return what is to be written, or why nothing is}
     *
     * @param newer the proposal that holds from now on
     * @param older the one that it replaces
     * @param force whether the older one may take a step as well that the process does not draw but bears
     * @throws IOException if the proposals cannot be listed
     */
    public static Outcome plan(Desk desk, String newer, String older, boolean force) throws IOException {
        return Outcome.of("superseding '" + older + "' by '" + newer + "'", () -> planned(desk, newer, older, force));
    }

    private static Outcome planned(Desk desk, String newer, String older, boolean force) throws IOException {
        Search.Found first = Search.find(desk.proposals(), newer);
        Search.Found second = Search.find(desk.proposals(), older);
        if (first.proposal().isEmpty() || second.proposal().isEmpty()) {
            return first.problem().or(second::problem).orElseThrow();
        }
        Proposal one = first.proposal().get();
        Proposal other = second.proposal().get();
        if (one.path().equals(other.path())) {
            return Refusal.of(one.id() + " cannot take its own place");
        }
        if (one.identity().isEmpty() || other.identity().isEmpty()) {
            Proposal nameless = one.identity().isEmpty() ? one : other;
            return desk.process().files().numbered()
                    ? Refusal.of(
                            nameless.fileName() + " has no number yet, so nobody can name it",
                            "give it one with the goal 'number'")
                    : Refusal.of(
                            nameless.fileName() + " has no name as the process demands, so nobody can name it",
                            "rename it, for example to '"
                                    + desk.process().files().newName().example("") + "'");
        }
        Optional<RelationDefinition> relation =
                SupersessionDefinition.of(desk.process()).relation();
        return relation.isEmpty()
                ? Refusal.of("the process " + desk.process().id() + " has no field for this")
                : plan(desk, one, other, relation.get(), force);
    }

    private static Outcome plan(Desk desk, Proposal newer, Proposal older, RelationDefinition relation, boolean force)
            throws IOException {
        Draft draft = desk.draft();
        StatusChange change = new StatusChange(desk, draft);
        List<String> notes = new ArrayList<>();
        if (!name(draft, newer, relation.field(), older)) {
            return Refusal.of(newer.id() + " has no header in which '" + relation.field() + "' could be written");
        }
        change.updated(newer.path());
        Optional<Status> ended = SupersessionDefinition.of(desk.process()).ended();
        Optional<Status> present = older.status();
        boolean changes = ended.isPresent() && present.isPresent() && !present.equals(ended);
        boolean steps = changes
                && Steps.of(older, present.get()).stream()
                        .filter(it -> it.to().equals(ended.get()))
                        .anyMatch(it -> it.isLegal() || force && !it.isIllegal());
        Optional<String> form = steps ? form(ended.get(), older, relation.inverse(), newer) : Optional.empty();
        boolean named =
                relation.inverse().isEmpty() || form.isPresent() || name(draft, older, relation.inverse(), newer);
        if (!named) {
            return Refusal.of(older.id() + " has no header in which '" + relation.inverse() + "' could be written");
        }
        change.updated(older.path());
        if (steps) {
            change.to(older.path(), ended.get(), form.orElse(ended.get().name()));
            Optional<Refusal> stuck = Move.to(desk, draft, older, ended.get());
            if (stuck.isPresent()) {
                return stuck.get();
            }
        } else if (changes) {
            notes.add(older.id() + " stays '" + present.get().name() + "': no step leads from there to '"
                    + ended.get().name() + "'");
        }
        return Judgement.of(desk, draft, newer.id() + " takes the place of " + older.id(), notes, it -> false);
    }

    /** {@return how a status is written that names the newer proposal itself; nothing if a field says so already} */
    private static Optional<String> form(Status status, Proposal older, String field, Proposal newer) {
        return status.forms().stream()
                .filter(form -> form.fields().equals(List.of(field))
                        && older.field(field).isEmpty())
                .findFirst()
                .map(form -> form.written(List.of(References.with(older, field, newer))));
    }

    private static boolean name(Draft draft, Proposal proposal, String field, Proposal target) {
        if (target.identity().filter(proposal.references(field)::contains).isPresent()) {
            return true;
        }
        return draft.set(proposal.path(), field, References.with(proposal, field, target));
    }
}
