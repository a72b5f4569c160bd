package io.github.proposals.model.export;

import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The proposals whose statuses are of one kind.
 *
 * @param heading the kind in words
 * @param proposals those of the kind, in the order of the index; at least one
 */
public record StatusGroup(String heading, List<PublishedProposal> proposals) {

    /** What is going on stands in front of what is over. */
    private static final List<StatusKind> ORDER = List.of(
            StatusKind.OPEN,
            StatusKind.ACCEPTED,
            StatusKind.DONE,
            StatusKind.LIVING,
            StatusKind.PARKED,
            StatusKind.CLOSED);

    /** Keeps a copy. */
    public StatusGroup {
        proposals = List.copyOf(proposals);
    }

    /** {@return all proposals, from what is open to what is over; last those whose status nobody knows; one group where none has a status} */
    public static List<StatusGroup> of(PublishedRegister index) {
        if (!index.knowsStatuses()) {
            return Stream.of(new StatusGroup("All proposals", index.proposals()))
                    .filter(group -> !group.proposals().isEmpty())
                    .toList();
        }
        return Stream.concat(
                        ORDER.stream().map(kind -> of(index, heading(kind), Optional.of(kind))),
                        Stream.of(of(index, "Without a known status", Optional.empty())))
                .filter(group -> !group.proposals().isEmpty())
                .toList();
    }

    private static StatusGroup of(PublishedRegister index, String heading, Optional<StatusKind> kind) {
        return new StatusGroup(
                heading,
                index.proposals().stream()
                        .filter(it -> it.status().map(Status::kind).equals(kind))
                        .toList());
    }

    private static String heading(StatusKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
