package io.github.proposals.model.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How one proposal takes the place of another one: as a relation says, or else as most processes call it.
 *
 * @param relation the field in which the newer one names the older one, if there is one
 * @param ended the status that the older one then has, if there is one
 */
public record SupersessionDefinition(Optional<RelationDefinition> relation, Optional<Status> ended) {

    private static final Set<String> ROLES = Set.of("supersedes", "replaces");
    private static final Set<String> STATUSES = Set.of("superseded", "replaced");

    /** {@return what a process says about it} */
    public static SupersessionDefinition of(ProposalProcess process) {
        List<RelationDefinition> relations = process.relations();
        Optional<RelationDefinition> said = relations.stream()
                .filter(relation -> !relation.supersedes().isEmpty())
                .findFirst();
        return said.isPresent()
                ? new SupersessionDefinition(
                        said, process.lifecycle().status(said.get().supersedes()))
                : new SupersessionDefinition(
                        relations.stream()
                                .filter(relation -> process.field(relation.field())
                                        .filter(field -> ROLES.contains(field.role()))
                                        .isPresent())
                                .findFirst(),
                        process.lifecycle().statuses().stream()
                                .filter(status -> status.kind() == StatusKind.CLOSED)
                                .filter(status ->
                                        STATUSES.contains(status.name().toLowerCase(Locale.ROOT)))
                                .findFirst());
    }
}
