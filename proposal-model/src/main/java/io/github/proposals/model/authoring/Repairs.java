package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Applies the repairs that findings carry, as far as each makes its finding go away and brings no other one. */
public final class Repairs {

    /** How often all proposals are judged for a promise, for which nobody wants to wait. */
    private static final int TRIES_FOR_A_PROMISE = 16;

    /** So many files with findings are tried first, and a promise tells of these: what is tried is read and judged again. */
    private static final int FILES_FOR_A_PROMISE = 48;

    /** In a register with more, all that was found would be there twice, and a promise is not worth that much room. */
    private static final int MOST_FOR_A_PROMISE = 20_000;

    private final Desk desk;
    private final List<Diagnostic> candidates;
    private final List<Diagnostic> kept = new ArrayList<>();
    private final int first;
    private int tries;

    private Repairs(Desk desk, int tries) throws IOException {
        this.desk = desk;
        this.tries = tries;
        this.candidates = desk.diagnostics().all().stream()
                .filter(diagnostic -> !diagnostic.finding().repairs().isEmpty())
                .toList();
        this.first = first();
        keep(candidates.subList(0, first));
    }

    /** {@return how many candidates stand in the files of which a promise tells} */
    private int first() {
        Set<String> paths = new HashSet<>();
        int count = 0;
        for (Diagnostic candidate : candidates) {
            paths.add(candidate.place().path());
            if (paths.size() > FILES_FOR_A_PROMISE) {
                return count;
            }
            count++;
        }
        return count;
    }

    /**
     * What {@link #plan} does, told by whoever does not do it.
     *
     * @param findings what it repairs
     * @param complete whether that is all; otherwise it may find out that it can repair more
     */
    public record Promise(List<Diagnostic> findings, boolean complete) {

        /** Keeps a copy. */
        public Promise {
            findings = List.copyOf(findings);
        }
    }

    /**
     * {@return what is to be written}
     *
     * @throws IOException if the proposals cannot be listed
     */
    public static Outcome plan(Desk desk) throws IOException {
        return Outcome.of(
                "repairing the proposals in '" + desk.tree().directory() + "'",
                () -> new Repairs(desk, Integer.MAX_VALUE).rest().plan());
    }

    /**
     * {@return what that would repair; it comes from the same tries, of which there are only some here}
     *
     * @throws IOException if the proposals cannot be listed
     */
    public static Promise promise(Desk desk) throws IOException {
        if (desk.proposals().all().size() > MOST_FOR_A_PROMISE) {
            return new Promise(List.of(), false);
        }
        Mishap.Try<Repairs> tried = Mishap.attemptWith(() -> new Repairs(desk, TRIES_FOR_A_PROMISE));
        // What cannot even be tried is no more than told where it is asked for.
        return tried instanceof Mishap.Done<Repairs> done
                ? new Promise(done.value().kept, done.value().isComplete())
                : new Promise(List.of(), true);
    }

    private boolean isComplete() {
        return tries >= 0 && first == candidates.size();
    }

    /** {@return the same, once the candidates were tried of which no promise tells} */
    private Repairs rest() throws IOException {
        keep(candidates.subList(first, candidates.size()));
        return this;
    }

    private Plan plan() throws IOException {
        if (candidates.isEmpty()) {
            return new Plan("there is nothing to repair", List.of(), List.of());
        }
        List<String> notes = candidates.stream()
                .filter(candidate -> !kept.contains(candidate))
                .map(candidate ->
                        "not repaired, since that would bring up other findings: " + Judgement.inWords(candidate))
                .toList();
        List<FileChange> changes = Repaired.of(desk, kept).changes();
        if (kept.isEmpty()) {
            return new Plan("nothing can be repaired without harm", List.of(), notes);
        }
        String summary = kept.size() + (kept.size() == 1 ? " finding" : " findings") + " repaired in " + changes.size()
                + (changes.size() == 1 ? " file" : " files");
        return new Plan(summary, changes, notes);
    }

    /** Keeps as many as can be kept, by halves: few of many repairs are bad, and each try judges all proposals. */
    private void keep(List<Diagnostic> some) throws IOException {
        if (some.isEmpty()) {
            return;
        }
        tries--;
        if (tries < 0) {
            return;
        }
        List<Diagnostic> more = new ArrayList<>(kept);
        more.addAll(some);
        if (helps(more)) {
            kept.addAll(some);
        } else if (some.size() > 1) {
            int half = some.size() / 2;
            keep(some.subList(0, half));
            keep(some.subList(half, some.size()));
        }
    }

    /** {@return whether all of these findings are gone, and no other one is there that was not} */
    private boolean helps(List<Diagnostic> repaired) throws IOException {
        List<Diagnostic> before = desk.diagnostics().all();
        List<Diagnostic> after = desk.judge(Repaired.of(desk, repaired)).all();
        boolean worse = !Identity.added(before, after).isEmpty();
        List<Diagnostic> gone = Identity.added(after, before);
        return !worse && gone.containsAll(repaired);
    }
}
