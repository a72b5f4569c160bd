package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LinearPattern;
import java.util.List;
import java.util.Optional;

/**
 * Where the links of a text may lead.
 *
 * @param only what addresses on the web look like; empty where any are fine
 * @param stable whether a link may only lead to proposals that are at least as stable
 * @param stableSections how bad it is if only a section of one that is less stable is linked; nothing where that is fine
 * @param says the sentence of the process
 */
public record LinkDemands(List<LinearPattern> only, boolean stable, Optional<Severity> stableSections, Quote says) {

    /** Links may lead anywhere. */
    static final LinkDemands NONE = new LinkDemands(List.of(), false, Optional.empty(), Quote.NONE);

    /** Keeps a copy. */
    public LinkDemands {
        only = List.copyOf(only);
    }

    /** {@return whether an address on the web may be linked} */
    public boolean allow(String address) {
        return only.isEmpty() || only.stream().anyMatch(it -> it.matches(address));
    }
}
