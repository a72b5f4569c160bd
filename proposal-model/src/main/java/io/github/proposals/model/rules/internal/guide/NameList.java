package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table or a list in the document of a process that names statuses, fields, sections or types.
 *
 * @param kind what it names
 * @param items the names in reading order
 * @param titled whether the heading of a column says what it names, so that each of them ought to be one
 */
record NameList(NameKind kind, List<Item> items, boolean titled) {

    private static final int FEWEST = 3;

    /** A name and where it stands. */
    record Item(String name, Span span) {}

    /** {@return the list; nothing if the column names something else, as one of HTTP statuses does} */
    static Optional<NameList> titled(NameKind kind, List<Item> items, ProposalProcess process) {
        return Optional.of(new NameList(kind, items, true))
                .filter(it -> it.known(process) > 1 && it.known(process) * 2 >= items.size());
    }

    /** {@return the list; nothing if most of it is no name of one kind} */
    static Optional<NameList> untitled(List<Item> items, ProposalProcess process) {
        return Arrays.stream(NameKind.values())
                .map(kind -> new NameList(kind, items, false))
                .max(Comparator.comparingLong(it -> it.known(process)))
                .filter(it -> it.known(process) >= FEWEST && it.known(process) * 3 >= items.size() * 2L);
    }

    private long known(ProposalProcess process) {
        return items.stream()
                .flatMap(it -> kind.find(process, it.name()).stream())
                .distinct()
                .count();
    }

    /** {@return whether it names so many of what the definition has that it means to name all} */
    boolean isWhole(ProposalProcess process) {
        return known(process) * 2 >= kind.all(process).size();
    }
}
