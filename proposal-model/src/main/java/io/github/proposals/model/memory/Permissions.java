package io.github.proposals.model.memory;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.text.Place;
import java.util.List;

/**
 * What the authors of a document allow in it.
 *
 * @param all what they allow
 * @param malformed what is wrong with the way they say so
 */
public record Permissions(List<Permission> all, List<Finding> malformed) {

    /** Keeps copies. */
    public Permissions {
        all = List.copyOf(all);
        malformed = List.copyOf(malformed);
    }

    /** A comment that allows what a rule finds. */
    public record Permission(String rule, String reason, Place place) {}
}
