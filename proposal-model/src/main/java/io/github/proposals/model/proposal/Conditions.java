package io.github.proposals.model.proposal;

import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.text.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the conditions and demands of the process come to for one proposal, and why.
 *
 * @param proposal the proposal
 */
public record Conditions(Proposal proposal) {

    /** {@return whether a condition holds} */
    boolean hold(Condition condition) {
        return condition.of(new ConditionCase(proposal)).orElse(false);
    }

    /** {@return whether a condition does surely not hold} */
    public boolean fail(Condition condition) {
        return !condition.of(new ConditionCase(proposal)).orElse(true);
    }

    /** {@return why a condition holds, to be put behind a message; empty if it always does} */
    public String because(Condition condition) {
        return condition.because(new ConditionCase(proposal), true);
    }

    /** {@return why a condition does not hold, to be put behind a message; empty if it always does} */
    public String becauseNot(Condition condition) {
        return condition.because(new ConditionCase(proposal), false);
    }

    /** {@return the value that makes a condition hold; nothing if it does not depend on just one} */
    public Optional<Place> reason(Condition condition) {
        List<Place> places = proposal.values()
                .filter(Field::known)
                .filter(field -> field.definition().filter(condition::asks).isPresent())
                .map(Field::place)
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /**
     * The worst of the demands that hold and are not met.
     *
     * @param demands what the process demands of something
     * @param state what is there instead; nothing if it is missing altogether
     */
    public Optional<Demand> unmet(List<Demand> demands, Optional<ValueState> state) {
        return demands.stream()
                .filter(demand -> hold(demand.when()))
                .filter(demand -> state.filter(it -> it.meets(demand)).isEmpty())
                .min(Comparator.comparing(Demand::severity));
    }
}
