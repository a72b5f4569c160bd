package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers that may be meant where others stand: a field names a proposal that does not name it back, and another one names
 * that proposal without being named there. One of the numbers is wrong, and both findings are one mistake.
 */
final class Mistaken {

    private final Register proposals;
    private final Map<String, Map<ProposalId, List<Proposal>>> naming = new HashMap<>();

    Mistaken(Register proposals) {
        this.proposals = proposals;
    }

    /** {@return the proposal that a reference ought to name, it seems} */
    Optional<Proposal> meant(Relations.Reference reference) {
        Proposal own = reference.proposal();
        String field = reference.definition().field();
        String inverse = reference.definition().inverse();
        List<ProposalId> named = own.references(field);
        Set<ProposalId> known = Set.copyOf(named);
        List<Proposal> missed =
                own.identity().map(id -> naming(inverse).getOrDefault(id, List.of())).orElse(List.of()).stream()
                        .filter(it -> it.identity().filter(known::contains).isEmpty())
                        .toList();
        List<ProposalId> unanswered = named.stream()
                .filter(id -> missed.isEmpty() || proposals.with(id).stream().noneMatch(it -> names(it, inverse, own)))
                .toList();
        int at = unanswered.indexOf(reference.id());
        return at >= 0 && at < missed.size() ? Optional.of(missed.get(at)) : Optional.empty();
    }

    private static boolean names(Proposal one, String field, Proposal other) {
        return other.identity().filter(one.references(field)::contains).isPresent();
    }

    /** {@return who names each proposal in a field} */
    private Map<ProposalId, List<Proposal>> naming(String field) {
        return naming.computeIfAbsent(
                field,
                it -> Relations.of(proposals)
                        .filter(reference -> reference.definition().field().equals(field))
                        .collect(Collectors.groupingBy(
                                Relations.Reference::id,
                                Collectors.mapping(Relations.Reference::proposal, Collectors.toList()))));
    }
}
