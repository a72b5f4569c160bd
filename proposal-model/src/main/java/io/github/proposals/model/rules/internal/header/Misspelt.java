package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labels that the process does not know and that are near to one that it does. */
final class Misspelt {

    private Misspelt() {}

    /** {@return the field that a label was meant for} */
    static Optional<FieldDefinition> meant(Field field, Proposal proposal) {
        return field.definition().isPresent()
                ? Optional.empty()
                : Suggestion.nearest(Names.normal(field.label()), labels(proposal))
                        .flatMap(proposal.process()::field);
    }

    /** {@return what stands there in place of fields that are not there, by their names} */
    static Map<String, Field> in(Proposal proposal) {
        Map<String, Field> misspelt = new HashMap<>();
        for (Field field : proposal.fields()) {
            meant(field, proposal)
                    .map(FieldDefinition::name)
                    .filter(name -> proposal.field(name).isEmpty())
                    .ifPresent(name -> misspelt.putIfAbsent(name, field));
        }
        return misspelt;
    }

    /** All labels in the form in which they are compared. */
    private static List<String> labels(Proposal proposal) {
        return proposal.process().fields().stream()
                .flatMap(field -> field.names().normal().stream())
                .toList();
    }
}
