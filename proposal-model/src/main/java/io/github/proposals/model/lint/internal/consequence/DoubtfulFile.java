package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Doubts;
import io.github.proposals.model.register.Register;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of which nobody knows yet which proposal it is: what depends on that is right or wrong once it has its name. */
final class DoubtfulFile implements Cause {

    /** What a row says that depends on which proposal it is of. */
    private static final Set<String> OF_ITS_NUMBER = Set.of("link", "number");

    private final Register register;
    private final LinkTargets targets;
    private final LostHeader headers;
    private final Set<String> doubted;
    private final Set<String> claimed;
    private final Set<String> shared;
    private final Set<String> misnamed;
    private final Set<String> numbered;

    DoubtfulFile(Register register, LinkTargets targets, LostHeader headers, List<Diagnostic> all) {
        this.register = register;
        this.targets = targets;
        this.headers = headers;
        Doubts doubts = Doubts.of(register);
        // Where nobody is told of a doubt, nothing is a consequence of it.
        this.doubted = all.stream()
                .filter(it -> isDoubt(it.finding().subject()))
                .map(it -> it.place().path())
                .filter(doubts.files()::contains)
                .collect(Collectors.toSet());
        this.shared = doubted.stream()
                .flatMap(path -> register.at(path).flatMap(Proposal::identity).stream())
                .filter(id -> register.with(id).size() > 1)
                .map(register::idOf)
                .collect(Collectors.toSet());
        this.numbered = all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.Number)
                .map(it -> it.place().path())
                .collect(Collectors.toSet());
        // A file without number and header is none of the proposals, and yet one of them has lost its name.
        this.misnamed = all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.File
                        && it.finding().problem() != Problem.MISSING)
                .map(it -> it.place().path())
                .filter(path -> !register.process().files().fits(path))
                .map(targets::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        // Whoever leads to a misnamed file by the name that it ought to have says its number, too.
        this.claimed = doubted.isEmpty() && misnamed.isEmpty()
                ? Set.of()
                : Stream.concat(
                                doubts.claimed().stream().map(register::idOf),
                                all.stream()
                                        .map(it -> it.finding().subject())
                                        .filter(it -> it instanceof Subject.Link link
                                                && misnamed.contains(targets.words(link.target())))
                                        .flatMap(it -> targets.id(((Subject.Link) it).target()).stream()))
                        .collect(Collectors.toSet());
    }

    @Override
    public boolean explains(Diagnostic it) {
        Subject subject = it.finding().subject();
        if (subject instanceof Subject.File) {
            return isTwin(it.place().path());
        }
        if (subject instanceof Subject.Link link) {
            return isInDoubt(link.target()) || isMisnamed(link.target());
        }
        if (subject instanceof Subject.Row row) {
            return doubted.contains(row.of())
                    ? it.finding().problem() == Problem.MISSING || OF_ITS_NUMBER.contains(row.column())
                    : register.at(row.of()).isEmpty() && isInDoubt(row.of());
        }
        if (subject instanceof Subject.Mention mention) {
            return claimed.contains(mention.id()) || shared.contains(mention.id());
        }
        return subject instanceof Subject.Reference reference
                && (claimed.contains(reference.target()) || relatesDoubted(it));
    }

    /** Beside a file with the right name that is the same but for its writing, a number that two have is all that is wrong. */
    private boolean isTwin(String path) {
        return register.at(path).filter(Proposal::misnamed).stream()
                .flatMap(proposal -> proposal.identity().stream()
                        .flatMap(id -> register.with(id).stream())
                        .filter(it -> !it.misnamed() && numbered.contains(it.path()) && it.isCalledLike(proposal)))
                .findAny()
                .isPresent();
    }

    /** {@return whether a file is not there, and one with its number and title has another name than that} */
    private boolean isMisnamed(String target) {
        return !doubted.isEmpty()
                && register.at(target).isEmpty()
                && targets.identified(target).stream()
                        .flatMap(id -> register.with(id).stream())
                        .anyMatch(it -> it.misnamed()
                                && doubted.contains(it.path())
                                && targets.words(target).startsWith(targets.words(it.titleText())));
    }

    /** {@return whether an id is claimed by a file, or a file is claimed or ought to have this name} */
    private boolean isInDoubt(String idOrFile) {
        return (!doubted.isEmpty() || !misnamed.isEmpty())
                && (claimed.contains(idOrFile)
                        || targets.id(idOrFile).filter(claimed::contains).isPresent()
                        || misnamed.contains(targets.words(idOrFile)));
    }

    /** What two proposals say of each other depends on which they are. */
    private boolean relatesDoubted(Diagnostic diagnostic) {
        List<Related> others = diagnostic.finding().related();
        return !others.isEmpty() && isUncertain(diagnostic.place().path())
                || others.stream().anyMatch(it -> isUncertain(it.place().path()));
    }

    /** {@return whether nobody knows yet what a document says at its top} */
    private boolean isUncertain(String path) {
        return doubted.contains(path) || headers.isOf(path);
    }

    private static boolean isDoubt(Subject subject) {
        return subject instanceof Subject.File || subject instanceof Subject.Number;
    }
}
