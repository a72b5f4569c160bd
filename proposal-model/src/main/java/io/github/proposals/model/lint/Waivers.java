package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Acceptance;
import io.github.proposals.model.diagnostic.Accepted;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Applies waivers. One that has expired is told, and turns its finding into a note until a change touches the proposal:
 * the build of what was fine yesterday does not break because a day has passed.
 */
final class Waivers {

    private final List<Waiver> waivers;
    private final List<Proposal> proposals;
    private final Circumstances circumstances;
    private final List<Finding> expired = new ArrayList<>();
    private final List<Finding> unused = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();

    Waivers(List<Waiver> waivers, List<Proposal> proposals, Circumstances circumstances) {
        this.waivers = waivers;
        this.proposals = proposals;
        this.circumstances = circumstances;
    }

    /**
     * {@return {@code diagnostics} without what is waived}
     *
     * @param settled tells whether a rule was asked about a file, and finds the same there in any other build
     */
    List<Diagnostic> apply(List<Diagnostic> diagnostics, BiPredicate<String, String> settled) {
        List<Diagnostic> left = new ArrayList<>(diagnostics);
        for (Waiver waiver : waivers) {
            Set<String> paths = paths(waiver);
            List<Diagnostic> covered = covered(waiver, paths, left);
            if (covered.isEmpty() && paths.stream().allMatch(path -> settled.test(waiver.rule(), path))) {
                unused.add(Finding.at(waiver.place(), "the waiver for %s covers nothing", waiver.words())
                        .about(new Subject.Permission(waiver.words()))
                        .help("remove it"));
            }
            if (covered.size() > 1) {
                unused.add(Finding.at(
                                waiver.place(),
                                "the waiver for %s covers %d findings, and holds for the first of them only",
                                waiver.words(),
                                covered.size())
                        .about(new Subject.Permission(waiver.words()))
                        .help("write a waiver for each, and add 'contains' with words of its message"));
            }
            if (!covered.isEmpty()) {
                left.replaceAll(it -> it == covered.get(0) && isExpired(waiver) ? late(it, waiver) : it);
                if (left.removeIf(it -> it == covered.get(0) && !isExpired(waiver))) {
                    accepted.add(new Accepted(covered.get(0), Acceptance.WAIVER, waiver.why()));
                }
            }
        }
        return left;
    }

    /** {@return what is waived, after {@link #apply}} */
    List<Accepted> accepted() {
        return accepted;
    }

    /** {@return those that have expired, after {@link #apply}} */
    Stream<Finding> expired() {
        return expired.stream();
    }

    /** {@return those that cover nothing, or too much, after {@link #apply}} */
    Stream<Finding> unused() {
        return unused.stream();
    }

    private Set<String> paths(Waiver waiver) {
        return proposals.stream()
                .filter(proposal -> isMeant(waiver.proposal(), proposal))
                .flatMap(proposal -> Stream.concat(
                        Stream.of(proposal.path()), proposal.process().files().sidecar(proposal.path()).stream()))
                .collect(Collectors.toSet());
    }

    /** Here alone a message is looked at: who writes a waiver tells a finding from others by words that he was shown. */
    private static List<Diagnostic> covered(Waiver waiver, Set<String> paths, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(it -> it.rule().equals(waiver.rule())
                        && paths.contains(it.place().path())
                        && it.message().contains(waiver.contains()))
                .toList();
    }

    private static boolean isMeant(String name, Proposal proposal) {
        return name.equalsIgnoreCase(proposal.id()) || name.equals(proposal.fileName()) || name.equals(proposal.path());
    }

    private boolean isExpired(Waiver waiver) {
        return waiver.until().isBefore(circumstances.asOf());
    }

    private Diagnostic late(Diagnostic diagnostic, Waiver waiver) {
        boolean touched =
                circumstances.history().change(diagnostic.place().path()).isPresent();
        expired.add(Finding.at(waiver.place(), "the waiver for %s expired on %s", waiver.words(), waiver.until())
                .about(new Subject.Permission(waiver.words()))
                .help(
                        "repair what it covers, or give it another day: %s answers for it (%s)",
                        waiver.owner(), waiver.reason())
                .related(diagnostic.place(), diagnostic.message()));
        return touched ? diagnostic : new Diagnostic(diagnostic.rule(), Severity.INFO, diagnostic.finding());
    }
}
