package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.Status;
import java.util.Locale;

/**
 * A status as a small sign.
 *
 * @param text the status as written
 * @param kind a word for the style sheet
 * @param meaning what it means; empty if nobody knows
 */
public record Badge(String text, String kind, String meaning) {

    public static Badge of(Status status) {
        return new Badge(status.name(), status.kind().name().toLowerCase(Locale.ROOT), status.meaning());
    }

    public static Badge of(PublishedProposal proposal) {
        return proposal.status()
                .map(Badge::of)
                .orElseGet(() -> new Badge(
                        proposal.statusText().isEmpty() ? "No status" : proposal.statusText(), "unknown", ""));
    }
}
