package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.StandingCondition;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The document that describes the process, where it has another name: its number is reserved for that document, and no
 * other one is it. Once it has its name again it need not be like a proposal, it holds the list, and links to it lead there.
 */
final class StrayGuide implements Cause {

    private final Register register;
    private final Set<String> paths;

    /** Which documents {@code all} that was found says to have such a number. */
    StrayGuide(Register register, List<Diagnostic> all) {
        this.register = register;
        boolean there = register.stream().anyMatch(Proposal::isProcessDocument);
        this.paths = there
                ? Set.of()
                : all.stream()
                        .filter(it -> it.finding().subject() instanceof Subject.Number)
                        .flatMap(it -> register.at(it.place().path()).stream())
                        .filter(StrayGuide::hasItsNumber)
                        .map(Proposal::path)
                        .collect(Collectors.toSet());
    }

    private static boolean hasItsNumber(Proposal proposal) {
        int number = proposal.number().orElse(-1);
        return proposal.process().numbering().reserved().stream()
                .anyMatch(it -> it.from() <= number
                        && number <= it.to()
                        && it.unless().asks(StandingCondition.ProcessDocument.class)
                        && proposal.conditions().fail(it.unless()));
    }

    @Override
    public boolean explains(Diagnostic diagnostic) {
        if (paths.isEmpty()) {
            return false;
        }
        Subject subject = diagnostic.finding().subject();
        if (subject instanceof Subject.Link link) {
            return register.process().files().others().isProcessDocument(link.target());
        }
        if (subject instanceof Subject.Index && diagnostic.finding().problem() == Problem.MISSING) {
            return register.process().index().stream()
                    .flatMap(list -> list.files().stream())
                    .anyMatch(register.process().files().others()::isProcessDocument);
        }
        return paths.contains(diagnostic.place().path())
                && (subject instanceof Subject.Status || register.process().exempts(diagnostic.rule()));
    }
}
