package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Life;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.proposal.DrawnSteps;
import io.github.proposals.model.proposal.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps from status to status that a proposal has taken, and how bad each of them is. A change may bring what leads
 * from where it began to where it ends, be it by its steps or as a whole: a mistake that it mends itself is only noted,
 * for nobody can mend it any further.
 */
final class StepsTaken {

    private final Proposal proposal;
    private final Lifecycle lifecycle;
    private final History history;
    private final List<DocumentChange> changes;
    private final List<Life.Step> steps;

    StepsTaken(Proposal proposal) {
        this.proposal = proposal;
        this.lifecycle = proposal.process().lifecycle();
        this.history = proposal.circumstances().history();
        Life life = history.life(proposal.path());
        this.changes = life.changes();
        this.steps = life.steps(this::isStatus);
    }

    /** Why a step that is not drawn is less bad here than it looks. */
    enum Excuse {
        /** There is none. */
        NONE,
        /** It was taken long before the change under judgement. */
        PAST,
        /** The change as a whole is fine, or less bad. */
        MENDED,
        /** It takes back a step that was wrong, and stands where one may stand. */
        REPAIR,
        /** The document is what it was before. */
        REVERT,
        /** Several drawn steps lead there, which a squash may have made one. */
        SQUASHED
    }

    /**
     * A step that the process does not draw.
     *
     * @param who who took it, to be put in front of "the status from"
     * @param from the status before
     * @param to the status after
     * @param drawn what the process says of it, if it knows it at all
     * @param severity how bad it is
     * @param excuse why it is not worse
     */
    record Taken(String who, String from, String to, Optional<Transition> drawn, Severity severity, Excuse excuse) {}

    /** {@return the steps that are not drawn, oldest first, and at last the change as a whole where that is judged} */
    List<Taken> undrawn() {
        List<Life.Step> judged =
                steps.stream().filter(step -> step.change().judged()).toList();
        Optional<Life.Step> whole = whole(judged);
        boolean mended = whole.map(it -> isBetter(it, judged)).orElseGet(this::isAsGoodAsNew);
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Life.Step step = steps.get(i);
            Excuse excuse = excuse(i, mended);
            severity(step.from(), step.to())
                    // What was unusual long ago is forgotten.
                    .filter(it -> excuse != Excuse.PAST || it == Severity.ERROR)
                    .map(it -> taken(step.change().origin() + " changed", step, it, excuse))
                    .ifPresent(taken::add);
        }
        whole.filter(it -> mended || !leads(judged, it))
                .flatMap(it -> severity(it.from(), it.to())
                        .map(severity -> taken("the change as a whole takes", it, severity, squashed(it))))
                .ifPresent(taken::add);
        return taken;
    }

    private Taken taken(String who, Life.Step step, Severity severity, Excuse excuse) {
        Severity limit = switch (excuse) {
            case NONE -> Severity.ERROR;
            case SQUASHED -> Severity.WARNING;
            default -> Severity.INFO;
        };
        Optional<Transition> drawn = DrawnSteps.between(proposal, step.from(), step.to());
        return new Taken(who, step.from(), step.to(), drawn, severity.atMost(limit), excuse);
    }

    private Excuse excuse(int index, boolean mended) {
        Life.Step step = steps.get(index);
        if (!step.change().judged()) {
            return Excuse.PAST;
        }
        if (mended) {
            return Excuse.MENDED;
        }
        if (isRevert(step)) {
            return Excuse.REVERT;
        }
        return index > 0 && repairs(steps.get(index - 1), step) ? Excuse.REPAIR : squashed(step);
    }

    /** On the default branch nobody sees any more in how many commits it was done. */
    private Excuse squashed(Life.Step step) {
        boolean onDefault = history.onDefaultBranch().orElse(false);
        boolean drawn = DrawnSteps.between(proposal, step.from(), step.to()).isEmpty()
                && !DrawnSteps.way(proposal, step.from(), step.to()).isEmpty();
        return onDefault && drawn ? Excuse.SQUASHED : Excuse.NONE;
    }

    private boolean repairs(Life.Step wrong, Life.Step step) {
        return severity(wrong.from(), wrong.to()).isPresent() && isFine(wrong.from(), step.to());
    }

    /** A document that has a text again that it had before, status and all; or a commit that says that it takes a step back. */
    private boolean isRevert(Life.Step step) {
        DocumentChange change = step.change();
        Optional<String> now = change.after().map(Version::content);
        return changes.stream()
                        .takeWhile(it -> it != change)
                        .anyMatch(it -> it.before().map(Version::content).equals(now))
                || change.commit().filter(Commit::isRevert).isPresent()
                        && steps.stream()
                                .takeWhile(it -> it != step)
                                .anyMatch(it ->
                                        it.from().equals(step.to()) && it.to().equals(step.from()));
    }

    /** {@return the change under judgement as one step; nothing if it adds the document, or if nobody knows} */
    private Optional<Life.Step> whole(List<Life.Step> judged) {
        return history.change(proposal.path()).flatMap(change -> {
            Optional<String> from = change.before()
                    .map(Version::status)
                    .filter(this::isStatus)
                    .or(() -> judged.stream()
                            .findFirst()
                            .map(Life.Step::from)
                            .filter(it -> change.before().isPresent()));
            Optional<String> to = change.after().map(Version::status).filter(this::isStatus);
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new Life.Step(change, from.get(), to.get()))
                    : Optional.empty();
        });
    }

    /** {@return whether nothing is different in the end, or what is new stands where a proposal may begin} */
    private boolean isAsGoodAsNew() {
        Optional<DocumentChange> change = history.change(proposal.path());
        return change.isEmpty()
                || change.get().before().isEmpty()
                        && proposal.status().filter(Status::initial).isPresent();
    }

    private boolean isBetter(Life.Step whole, List<Life.Step> judged) {
        Optional<Severity> worst = judged.stream()
                .flatMap(step -> severity(step.from(), step.to()).stream())
                .min(Comparator.naturalOrder());
        Optional<Severity> net = severity(whole.from(), whole.to());
        return worst.isPresent() && (net.isEmpty() || net.get().compareTo(worst.get()) > 0);
    }

    /**
     * {@return whether the steps tell how the change as a whole came about} A merge may have dropped what its target said.
     * Where branches were merged, their steps stand beside each other and not one behind the other.
     */
    private static boolean leads(List<Life.Step> judged, Life.Step whole) {
        Set<String> reached = new HashSet<>(Set.of(whole.from()));
        boolean more = true;
        while (more) {
            more = judged.stream()
                    .filter(step -> reached.contains(step.from()))
                    .map(step -> reached.add(step.to()))
                    .reduce(false, Boolean::logicalOr);
        }
        return reached.contains(whole.to());
    }

    private boolean isFine(String from, String to) {
        return severity(from, to).isEmpty();
    }

    /** {@return how bad a step is; nothing if it is drawn, or none} */
    private Optional<Severity> severity(String from, String to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        Optional<Transition> step = DrawnSteps.between(proposal, from, to);
        return step.isPresent() ? step.get().severity() : lifecycle.undeclared();
    }

    private boolean isStatus(String name) {
        return lifecycle.status(name).isPresent();
    }
}
