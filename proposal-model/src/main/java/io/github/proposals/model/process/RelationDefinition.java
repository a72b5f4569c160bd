package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a field that names other proposals means for both sides.
 *
 * @param field the name of the field
 * @param inverse the name of the field on the other side; empty if there is none
 * @param unknown how bad it is if the other proposal does not exist; empty where that is fine
 * @param oneSided how bad it is if the other side does not point back; empty where that is fine
 * @param avoid names of statuses that the other proposal should not have
 * @param settled whether a proposal that is done may only lean on others that are done
 * @param stable whether the other proposal has to be at least as stable
 * @param mentioned names of fields: what they mention has to be in this one
 * @param unmentioned how bad it is if the text does not mention what the field names; empty where that is fine
 * @param supersedes name of the status of a proposal whose place another one takes by this field; empty if it is not said
 * @param says the sentence of the process
 */
public record RelationDefinition(
        String field,
        String inverse,
        Optional<Severity> unknown,
        Optional<Severity> oneSided,
        Set<String> avoid,
        boolean settled,
        boolean stable,
        List<String> mentioned,
        Optional<Severity> unmentioned,
        String supersedes,
        Quote says) {

    /** Keeps a copy. */
    public RelationDefinition {
        avoid = Set.copyOf(avoid);
        mentioned = List.copyOf(mentioned);
    }
}
