package io.github.proposals.model.site;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.lint.Need;
import io.github.proposals.model.lint.Readiness;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.DrawnSteps;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.site.drawing.LifecycleDrawing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

        private static Next of(Status to, List<Need> needs) {
            return new Next(Badge.of(to), Lacks.told(needs));
        }

        boolean ready() {
            return lacks.isEmpty();
        }
    }

    /** {@return the way of a proposal; nothing where the process draws no steps, or does not know its status} */
    static Optional<Way> of(Site site, PublishedProposal proposal, Optional<ProposalDocument> document) {
        Lifecycle lifecycle = site.index().process().lifecycle();
        boolean drawn = lifecycle.transitions().stream()
                .anyMatch(step -> step.severity().isEmpty());
        return proposal.status()
                .filter(it -> drawn)
                .map(status -> of(site, text(site, proposal, status, document), status));
    }

    /** What a proposal needs for a step. */
    private record Step(Status to, List<Need> needs) {

        Step without(List<Need> some) {
            return new Step(to, needs.stream().filter(it -> !some.contains(it)).toList());
        }
    }

    private static Way of(Site site, Optional<ProposalText> text, Status status) {
        List<Step> steps = text.map(it -> steps(site, it, status)).orElse(List.of());
        List<Need> common = common(steps);
        return new Way(
                Badge.of(status),
                site.lifecycle()
                        .map(it -> it.at(
                                status.name(),
                                steps.stream().map(step -> step.to().name()).collect(Collectors.toSet()))),
                Lacks.told(common),
                steps.stream()
                        .map(step -> step.without(common))
                        .map(step -> Next.of(step.to(), step.needs()))
                        .toList());
    }

    /** {@return what all of them need, if there are several} */
    private static List<Need> common(List<Step> steps) {
        return steps.size() < 2
                ? List.of()
                : steps.get(0).needs().stream()
                        .filter(need -> steps.stream().allMatch(it -> it.needs().contains(need)))
                        .toList();
    }

    private static Optional<ProposalText> text(
            Site site, PublishedProposal proposal, Status status, Optional<ProposalDocument> document) {
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

    private static List<Step> steps(Site site, ProposalText text, Status status) {
        Lifecycle lifecycle = site.index().process().lifecycle();
        Readiness readiness = new Readiness(site.linter(), text);
        return DrawnSteps.from(text.proposal(), status.name()).stream()
                .map(step -> new Step(
                        lifecycle.status(step.to()).orElseThrow(),
                        Need.of(readiness.needs(step, site.index().asOf()))))
                .toList();
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
