package io.github.proposals.model.site.internal.register;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Change;
import io.github.proposals.model.site.internal.page.DueDays;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Review;
import io.github.proposals.model.site.internal.page.Waiting;
import java.util.List;

/**
 * What is happening now, for those who come back.
 *
 * @param all the proposals about which everybody is asked to say something
 * @param last the last changes of statuses
 * @param waiting the open proposals that have waited longest
 */
record Now(List<Review> all, List<Change> last, List<Waiting> waiting) {

    /** The table below has the others. */
    private static final int MOST = 10;

    static Now of(PublishedRegister index, PageNames names, DueDays days) {
        return new Now(
                Review.all(index, names, days),
                Change.last(index, names, MOST + 1),
                Waiting.longest(index, names, MOST));
    }

    /** {@return those of {@code all} that have a place on the page} */
    List<Review> reviews() {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** {@return where the others are, in words; empty if there are none} */
    String more() {
        return all.size() <= MOST ? "" : "All " + all.size() + " are in the table below.";
    }

    /** {@return those of {@code last} that have a place on the page} */
    List<Change> changes() {
        return last.subList(0, Math.min(MOST, last.size()));
    }

    boolean hasMore() {
        return last.size() > MOST;
    }

    boolean any() {
        return hasReviews() || hasChanges() || hasWaiting();
    }

    boolean hasReviews() {
        return !all.isEmpty();
    }

    boolean hasChanges() {
        return !last.isEmpty();
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }
}
