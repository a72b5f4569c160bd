package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.StatusChange;
import io.github.proposals.model.process.Lifecycle;
import java.util.List;
import java.util.Optional;

/**
 * A proposal that came in, or got another status.
 *
 * @param proposal the proposal
 * @param from the status before; nothing where it came in
 * @param to the status after
 * @param day when
 */
public record Change(PageLink proposal, Optional<Badge> from, Badge to, String day) {

    /** {@return the last changes, the newest first} */
    public static List<Change> last(PublishedRegister index, PageNames names, int most) {
        return StatusChange.newest(index).stream()
                .limit(most)
                .map(it -> of(it, index.process().lifecycle(), names))
                .toList();
    }

    private static Change of(StatusChange change, Lifecycle lifecycle, PageNames names) {
        return new Change(
                names.link(change.proposal()),
                Optional.of(change.step().from())
                        .filter(it -> !change.isFirst())
                        .map(it -> Badge.of(lifecycle, it)),
                Badge.of(lifecycle, change.step().to()),
                change.moment().day().toString());
    }
}
