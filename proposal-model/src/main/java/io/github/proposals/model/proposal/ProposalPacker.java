package io.github.proposals.model.proposal;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts proposals of which nobody has the text any more into as little room as will do. One packs all proposals of a run,
 * from one thread.
 */
public final class ProposalPacker {

    private final SharedTexts shared = new SharedTexts();

    /** {@return a proposal that says the same} Every rule looks into the header, few look at the rest. */
    public Proposal pack(Proposal proposal) {
        FactsForm form = new FactsForm(proposal.process(), proposal.path(), shared);
        Facts facts = new Facts(
                proposal.anchors(),
                proposal.links(),
                proposal.mentions(),
                proposal.facts().named(),
                proposal.facts().addresses());
        Packed<List<Field>> header = new Packed<>(form.header(proposal.fields()), form::header);
        Packed<Facts> rest = new Packed<>(form.rest(facts), form::rest);
        return proposal.with(
                new PackedList<>(header, Function.identity()),
                new PackedSet<>(rest, Facts::anchors),
                new PackedList<>(rest, Facts::links),
                new PackedList<>(rest, Facts::mentions),
                new TextFacts(
                        proposal.facts().title(),
                        proposal.facts().words(),
                        new PackedList<>(rest, Facts::named),
                        new PackedList<>(rest, Facts::addresses)));
    }

    /** {@return {@code list}, or a copy of it unless it is one of those that never change} */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof PackedList<?, T> ? list : List.copyOf(list);
    }

    /** {@return {@code set}, or a copy of it unless it is one of those that never change} */
    static <T> Set<T> copyOf(Set<T> set) {
        return set instanceof PackedSet<?, T> ? set : Set.copyOf(set);
    }
}
