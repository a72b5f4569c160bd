package io.github.proposals.model.site;

import io.github.proposals.model.ProposalReader;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.Readiness;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.index.IndexedProposal;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.site.drawing.LifecycleDrawing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a proposal is in the lifecycle, and what is before it.
 *
 * @param status where it is
 * @param drawing the lifecycle
 * @param common what it needs for each of the statuses that it can have next
 * @param next the statuses that it can have next
 */
record Way(Badge status, Optional<LifecycleDrawing> drawing, List<String> common, List<Next> next) {

    /**
     * A status that it can have next.
     *
     * @param status the status
     * @param lacks what it needs before, beside what is common to all
     */
    record Next(Badge status, List<String> lacks) {

        boolean ready() {
            return lacks.isEmpty();
        }
    }

    /** {@return the way of a proposal; nothing where the process draws no steps, or does not know its status} */
    static Optional<Way> of(Site site, IndexedProposal proposal, Optional<ProposalDocument> document) {
        Lifecycle lifecycle = site.index().process().lifecycle();
        boolean drawn = lifecycle.transitions().stream()
                .anyMatch(step -> step.severity().isEmpty());
        return proposal.status()
                .filter(it -> drawn)
                .map(status -> of(site, text(site, proposal, status, document), status));
    }

    private static Way of(Site site, Optional<ProposalText> text, Status status) {
        List<Next> next = text.map(it -> next(site, new Readiness(it), status)).orElse(List.of());
        return new Way(
                Badge.of(status),
                site.lifecycle()
                        .map(it -> it.at(
                                status.name(),
                                next.stream().map(to -> to.status().text()).collect(Collectors.toSet()))),
                Lacks.told(site.index().process(), common(next)),
                next.stream()
                        .map(it -> new Next(
                                it.status(), Lacks.told(site.index().process(), without(it.lacks(), common(next)))))
                        .toList());
    }

    /** {@return what all of them need, if there are several} */
    private static List<String> common(List<Next> next) {
        return next.size() < 2
                ? List.of()
                : next.get(0).lacks().stream()
                        .filter(lack -> next.stream().allMatch(it -> it.lacks().contains(lack)))
                        .toList();
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(it -> !some.contains(it)).toList();
    }

    private static Optional<ProposalText> text(
            Site site, IndexedProposal proposal, Status status, Optional<ProposalDocument> document) {
        // Most of a register is over. Then nothing has to be looked for in the text.
        if (site.index()
                .process()
                .lifecycle()
                .from(status.name())
                .noneMatch(it -> it.severity().isEmpty())) {
            return Optional.empty();
        }
        return site.proposals()
                .at(proposal.path())
                .flatMap(known -> document.map(it -> ProposalReader.with(it, known)));
    }

    private static List<Next> next(Site site, Readiness readiness, Status status) {
        Lifecycle lifecycle = site.index().process().lifecycle();
        return readiness.next(status.name()).stream()
                .map(it -> new Next(
                        lifecycle.status(it.status()).map(Badge::of).orElseThrow(),
                        Stream.concat(it.lacks().stream(), days(site, readiness, it))
                                .toList()))
                .toList();
    }

    private static Stream<String> days(Site site, Readiness readiness, Readiness.Next next) {
        return site
                .index()
                .asOf()
                .flatMap(day -> readiness.daysLeft(next.transition(), day))
                .filter(days -> days > 0)
                .map(days -> days == 1 ? "1 more day" : days + " more days")
                .stream();
    }

    boolean hasCommon() {
        return !common.isEmpty();
    }

    boolean hasNext() {
        return !next.isEmpty();
    }

    /** {@return the drawing in words} */
    String words() {
        String to = next.stream().map(it -> it.status().text()).collect(Collectors.joining(", "));
        return "This proposal has the status " + status.text() + ". "
                + (to.isEmpty() ? "No step leads from there." : "Next it can be: " + to + ".");
    }
}
