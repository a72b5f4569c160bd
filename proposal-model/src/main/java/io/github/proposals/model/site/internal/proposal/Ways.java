package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Need;
import io.github.proposals.model.lint.Readiness;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.DrawnSteps;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.drawing.LifecycleDrawing;
import io.github.proposals.model.site.internal.page.Badge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds out what is before each proposal.
 *
 * @param index what the pages show
 * @param register the proposals of the index, as they were read
 * @param linter what tells what a proposal needs for its next step
 * @param drawing the lifecycle, if it can be drawn
 */
public record Ways(PublishedRegister index, Register register, Linter linter, Optional<LifecycleDrawing> drawing) {

    /** {@return the way of a proposal; nothing where the process draws no steps, or does not know its status} */
    Optional<Way> of(PublishedProposal proposal, Optional<ProposalDocument> document) {
        Lifecycle lifecycle = index.process().lifecycle();
        boolean drawn = lifecycle.transitions().stream()
                .anyMatch(step -> step.severity().isEmpty());
        return proposal.status().filter(it -> drawn).map(status -> of(text(proposal, status, document), status));
    }

    /** What a proposal needs for a step. */
    private record Step(Status to, List<Need> needs) {

        Step without(List<Need> some) {
            return new Step(to, needs.stream().filter(it -> !some.contains(it)).toList());
        }
    }

    private Way of(Optional<ProposalText> text, Status status) {
        List<Step> steps = text.map(it -> steps(it, status)).orElse(List.of());
        List<Need> common = common(steps);
        return new Way(
                Badge.of(status),
                drawing.map(it -> it.at(
                        status.name(),
                        steps.stream().map(step -> step.to().name()).collect(Collectors.toSet()))),
                Lacks.told(common),
                steps.stream()
                        .map(step -> step.without(common))
                        .map(step -> Way.Next.of(step.to(), step.needs()))
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

    private Optional<ProposalText> text(
            PublishedProposal proposal, Status status, Optional<ProposalDocument> document) {
        // Most of a register is over. Then nothing has to be looked for in the text.
        if (index.process()
                .lifecycle()
                .from(status.name())
                .noneMatch(it -> it.severity().isEmpty())) {
            return Optional.empty();
        }
        return register.at(proposal.path()).flatMap(known -> document.map(it -> ProposalReader.with(it, known)));
    }

    private List<Step> steps(ProposalText text, Status status) {
        Lifecycle lifecycle = index.process().lifecycle();
        Readiness readiness = new Readiness(linter, text);
        return DrawnSteps.from(text.proposal(), status.name()).stream()
                .map(step -> new Step(
                        lifecycle.status(step.to()).orElseThrow(), Need.of(readiness.needs(step, index.asOf()))))
                .toList();
    }
}
