package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import java.util.Locale;
import java.util.Optional;

/**
 * A status as a small sign.
 *
 * @param text the status as written
 * @param kind a word for the style sheet
 * @param review whether everybody is asked to say something
 * @param meaning what it means; empty if nobody knows
 * @param page the page of all proposals that have it; empty if there is none
 */
public record Badge(String text, String kind, boolean review, String meaning, String page) {

    /** A sign for what is no status of the process. */
    public static Badge unknown(String text) {
        return new Badge(text, "unknown", false, "", "");
    }

    public static Badge of(Status status) {
        return new Badge(
                status.name(),
                status.kind().name().toLowerCase(Locale.ROOT),
                status.review(),
                status.meaning(),
                page(status.name()));
    }

    /** {@return the sign of what stood in the place of a status} */
    public static Badge of(Lifecycle lifecycle, String text) {
        return lifecycle.status(text).map(Badge::of).orElseGet(() -> unknown(text.isEmpty() ? "No status" : text));
    }

    /** {@return that of a proposal; nothing if it has no status} */
    public static Optional<Badge> of(PublishedProposal proposal) {
        return proposal.status()
                .map(Badge::of)
                .or(() -> Optional.of(proposal.statusText())
                        .filter(it -> !it.isBlank())
                        .map(it -> new Badge(it, "unknown", false, "", page(it))));
    }

    private static String page(String status) {
        return PageNames.ofFacet("status", status);
    }
}
