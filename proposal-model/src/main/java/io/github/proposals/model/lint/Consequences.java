package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Doubts;
import io.github.proposals.model.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found about all proposals together and follows from something that is told already: it goes away with its
 * cause, so nobody has to read it. The one place that knows what follows from what; rules find what they find.
 */
final class Consequences {

    private final Register register;
    private final Set<String> doubted;
    private final Set<String> claimed;
    private final Set<String> named;

    /** What follows from {@code told}, which is all that was found. */
    Consequences(Register register, List<Diagnostic> told) {
        this.register = register;
        Doubts doubts = Doubts.of(register);
        // Where nobody is told of a doubt, nothing is a consequence of it.
        this.doubted = told.stream()
                .filter(it -> isDoubt(it.finding().subject()))
                .map(it -> it.place().path())
                .filter(doubts.files()::contains)
                .collect(Collectors.toSet());
        this.claimed = doubted.isEmpty()
                ? Set.of()
                : doubts.claimed().stream().map(register::idOf).collect(Collectors.toSet());
        this.named = told.stream()
                .flatMap(it -> other(it.finding().subject()).map(id -> key(it, id)).stream())
                .collect(Collectors.toSet());
    }

    /** {@return whether something follows from what else was found} */
    boolean has(Diagnostic diagnostic) {
        Subject subject = diagnostic.finding().subject();
        if (subject instanceof Subject.Link link) {
            return leadsToDoubt(diagnostic, link);
        }
        if (subject instanceof Subject.Row row && doubted.contains(row.of())) {
            return diagnostic.finding().problem() == Problem.MISSING;
        }
        return other(subject)
                .filter(id -> claimed.contains(id)
                        || subject instanceof Subject.Reference && relatesDoubted(diagnostic))
                .isPresent();
    }

    /** A link to a file that has another name, or none that can be read; or beside a name that nobody has. */
    private boolean leadsToDoubt(Diagnostic diagnostic, Subject.Link link) {
        String file = link.target().substring(link.target().lastIndexOf('/') + 1).replaceFirst("#.*", "");
        Optional<ProposalId> id = register.process().identify(file);
        return id.map(register::idOf)
                        .filter(it -> claimed.contains(it) || named.contains(key(diagnostic, it)))
                        .isPresent()
                || id.stream().flatMap(it -> register.with(it).stream()).anyMatch(it -> isMisnamed(it));
    }

    private boolean isMisnamed(Proposal proposal) {
        return proposal.misnamed() && doubted.contains(proposal.path());
    }

    /** What two proposals say of each other depends on which they are. */
    private boolean relatesDoubted(Diagnostic diagnostic) {
        return diagnostic.finding().related().stream()
                .anyMatch(it -> doubted.contains(it.place().path()) || doubted.contains(diagnostic.place().path()));
    }

    private static boolean isDoubt(Subject subject) {
        return subject instanceof Subject.File || subject instanceof Subject.Number;
    }

    /** {@return what people call the other proposal that something is about} */
    private static Optional<String> other(Subject subject) {
        if (subject instanceof Subject.Reference reference) {
            return Optional.of(reference.target());
        }
        if (subject instanceof Subject.Mention mention) {
            return Optional.of(mention.id());
        }
        return subject instanceof Subject.Row row ? Optional.of(row.of()) : Optional.empty();
    }

    private static String key(Diagnostic diagnostic, String id) {
        return diagnostic.place().path() + ' ' + id;
    }
}
