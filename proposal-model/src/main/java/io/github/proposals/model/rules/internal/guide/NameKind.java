package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.NameSet;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.process.ProposalProcess;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the document of a process lists by name. */
enum NameKind {
    /** A status. */
    STATUS(NameKind::statuses, "Status", "Statuses", "State"),
    /** A field of the header. */
    FIELD(NameKind::fields, "Field", "Metadata", "Header", "Key"),
    /** A section. */
    SECTION(NameKind::sections, "Section", "Heading"),
    /** A type of proposals. */
    TYPE(NameKind::types, "Type");

    private final Function<ProposalProcess, Stream<Entry>> entries;
    private final Set<String> headings;

    NameKind(Function<ProposalProcess, Stream<Entry>> entries, String... headings) {
        this.entries = entries;
        this.headings = Arrays.stream(headings).map(Names::normal).collect(Collectors.toSet());
    }

    /**
     * What the definition has.
     *
     * @param names what it is called
     * @param group what it is listed with: what may be left out, what must be there at times, and what is part of something else have lists of their own
     * @param demanded whether all proposals must have it; nothing where that depends, or cannot be asked
     */
    record Entry(NameSet names, Object group, Optional<Boolean> demanded) {

        String name() {
            return names.name();
        }
    }

    private static Optional<Boolean> demanded(List<Demand> demands) {
        boolean always = demands.stream().anyMatch(it -> it.when().equals(Condition.ALWAYS));
        return demands.isEmpty() || always ? Optional.of(always) : Optional.empty();
    }

    private static Stream<Entry> statuses(ProposalProcess process) {
        return process.lifecycle().statuses().stream()
                .map(it -> new Entry(NameSet.ofField(it.name(), it.aliases()), "", Optional.empty()));
    }

    private static Stream<Entry> fields(ProposalProcess process) {
        return process.fields().stream()
                .map(it -> new Entry(it.names(), demanded(it.demands()), demanded(it.demands())));
    }

    private static Stream<Entry> sections(ProposalProcess process) {
        return process.sections().stream()
                .map(it -> new Entry(it.names(), List.of(demanded(it.demands()), it.parent()), demanded(it.demands())));
    }

    private static Stream<Entry> types(ProposalProcess process) {
        return process.fieldOf(FieldType.TYPE).map(FieldDefinition::values).orElse(List.of()).stream()
                .map(it -> new Entry(NameSet.ofField(it, List.of()), "", Optional.empty()));
    }

    /** {@return the kind that is listed below this heading, whatever stands in front, as in {@code JEP Types}} */
    static Optional<NameKind> of(String heading) {
        String last = heading.substring(heading.lastIndexOf(' ') + 1);
        return Stream.of(heading, last)
                .map(Names::normal)
                .flatMap(words -> Arrays.stream(values()).filter(it -> it.headings.contains(words)))
                .findFirst();
    }

    /**
     * What is listed together.
     *
     * @param key what tells it from other groups
     * @param entries what belongs to it
     */
    record Group(Object key, List<Entry> entries) {}

    /** {@return all of this kind in the definition, in groups} */
    List<Group> groups(ProposalProcess process) {
        return entries
                .apply(process)
                .collect(Collectors.groupingBy(Entry::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Group(List.of(this, it.getKey()), it.getValue()))
                .toList();
    }

    /** {@return all names of this kind in the definition} */
    List<String> names(ProposalProcess process) {
        return entries.apply(process).map(Entry::name).toList();
    }

    /** {@return what the definition means by this name} */
    Optional<Entry> find(ProposalProcess process, String name) {
        return entries.apply(process).filter(it -> it.names().contains(name)).findFirst();
    }

    /** {@return the word for it} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
