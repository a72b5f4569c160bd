package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the document of a process lists by name. */
enum NameKind {
    /** A status. */
    STATUS(
            "status",
            process -> process.lifecycle().names(),
            (process, name) -> process.lifecycle().status(name).map(Status::name),
            "Status",
            "State"),
    /** A field of the header. */
    FIELD(
            "field",
            process -> process.fields().stream().map(FieldDefinition::name).toList(),
            (process, name) -> process.field(name).map(FieldDefinition::name),
            "Field",
            "Header field",
            "Metadata",
            "Header",
            "Key"),
    /** A section. */
    SECTION(
            "section",
            process -> process.sections().stream().map(SectionDefinition::name).toList(),
            (process, name) -> process.sections().stream()
                    .filter(it -> it.answersTo(name))
                    .map(SectionDefinition::name)
                    .findFirst(),
            "Section",
            "Heading"),
    /** A type of proposals. */
    TYPE(
            "type",
            NameKind::types,
            (process, name) -> types(process).stream()
                    .filter(it -> Names.normal(it).equals(Names.normal(name)))
                    .findFirst(),
            "Type");

    final String word;

    private final Function<ProposalProcess, List<String>> all;
    private final BiFunction<ProposalProcess, String, Optional<String>> find;
    private final Set<String> headings;

    NameKind(
            String word,
            Function<ProposalProcess, List<String>> all,
            BiFunction<ProposalProcess, String, Optional<String>> find,
            String... headings) {
        this.word = word;
        this.all = all;
        this.find = find;
        this.headings = Arrays.stream(headings).map(Names::normal).collect(Collectors.toSet());
    }

    private static List<String> types(ProposalProcess process) {
        return process.fieldOf(FieldType.TYPE).map(FieldDefinition::values).orElse(List.of());
    }

    /** {@return the kind that a column with this heading lists} */
    static Optional<NameKind> of(String heading) {
        return Arrays.stream(values())
                .filter(it -> it.headings.contains(Names.normal(heading)))
                .findFirst();
    }

    /** {@return all names of this kind in the definition} */
    List<String> all(ProposalProcess process) {
        return all.apply(process);
    }

    /** {@return what the definition calls it} */
    Optional<String> find(ProposalProcess process, String name) {
        return find.apply(process, name);
    }

    /** {@return everything that this name may be called} */
    Stream<String> aliases(ProposalProcess process, String name) {
        return switch (this) {
            case FIELD -> process.field(name).stream().flatMap(it -> it.names().all());
            case SECTION ->
                process.sections().stream()
                        .filter(it -> it.name().equals(name))
                        .flatMap(it -> it.names().all());
            case STATUS, TYPE -> Stream.of(name);
        };
    }
}
