package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.proposal.ProposalText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A rule that looks at steps of a proposal from one status to another: at those that were taken, and at the next one. */
public non-sealed interface StepRule extends Rule {

    /**
     * {@return what is wrong with the steps that were taken}
     *
     * @param ahead tells what the proposal needs for those that it can take next
     */
    Stream<Finding> check(ProposalText text, Supplier<Readiness> ahead);

    /**
     * {@return what a step asks for that is not there yet}
     *
     * @param step one that the process draws
     * @param day the day on which it is to be taken; nothing if that does not matter
     */
    default Stream<Finding> before(ProposalText text, Transition step, Optional<LocalDate> day) {
        return Stream.empty();
    }
}
