package io.github.proposals.model.export;

import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which days somebody waits for: the review dates that headers name, and the ends of the times that statuses may last. */
final class Deadlines {

    private static final String ROLE = "review-date";

    private Deadlines() {}

    static List<Deadline> of(Register set) {
        return set.stream()
                .flatMap(proposal -> {
                    History history = set.circumstances().history();
                    return Stream.concat(inHeader(proposal, history), inStatus(proposal, history));
                })
                .sorted(Comparator.comparing(Deadline::day)
                        .thenComparing(Deadline::path)
                        .thenComparing(Deadline::what))
                .toList();
    }

    private static Stream<Deadline> inHeader(Proposal proposal, History history) {
        Optional<Instant> since = history.life(proposal.path())
                .lastChange()
                .flatMap(DocumentChange::commit)
                .map(commit -> commit.committed().toInstant());
        return proposal.values()
                .filter(field ->
                        field.definition().filter(it -> it.role().equals(ROLE)).isPresent())
                .flatMap(field -> field.date().or(field::probableDate).stream()
                        .map(day -> Deadline.of(proposal, name(field), day, since)));
    }

    private static Stream<Deadline> inStatus(Proposal proposal, History history) {
        return proposal.status().stream()
                .flatMap(status ->
                        history.life(proposal.path()).entered(status.name()).flatMap(DocumentChange::commit).stream()
                                .flatMap(commit -> status.limits().stream()
                                        .filter(limit -> proposal.meets(limit.when()))
                                        .map(limit -> Deadline.of(
                                                proposal,
                                                limit.what().isEmpty()
                                                        ? "end of '" + status.name() + "'"
                                                        : limit.what(),
                                                commit.committed().toLocalDate().plusDays(limit.days()),
                                                Optional.of(commit.committed().toInstant())))));
    }

    private static String name(Field field) {
        return field.definition().map(it -> it.name()).orElse(field.label());
    }
}
