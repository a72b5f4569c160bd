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
 * @param titled whether a heading says what it names, so that each of them ought to be one
 */
record NameList(NameKind kind, List<Item> items, boolean titled) {

    private static final int FEWEST = 3;

    /**
     * A name and where it stands.
     *
     * @param name the name
     * @param span where it stands
     * @param marked whether it is surely meant as a name, since it fills a cell, is bold or code, or has its meaning behind it
     * @param demanded whether it says beside it that it must be there, or that it may be left out
     */
    record Item(String name, Span span, boolean marked, Optional<Boolean> demanded) {}

    /** {@return the list; nothing if the heading means something else, as one of HTTP statuses does} */
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
        return kind.groups(process).stream().mapToLong(this::known).sum();
    }

    private long known(NameKind.Group group) {
        return group.entries().stream()
                .filter(it -> items.stream().anyMatch(item -> it.names().contains(item.name())))
                .count();
    }

    /** {@return whether it names so many of what is listed together that it means to name all} */
    boolean isWhole(NameKind.Group group) {
        return known(group) * 2 >= group.entries().size();
    }
}
