package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.lint.Need;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.site.internal.drawing.LifecycleDrawing;
import io.github.proposals.model.site.internal.page.Badge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a proposal is in the lifecycle, and what is before it.
 *
 * @param status where it is
 * @param drawing the lifecycle
 * @param common what it needs for each of the statuses that it can have next
 * @param next the statuses that it can have next
 */
record Way(Badge status, Optional<LifecycleDrawing> drawing, List<String> common, List<Next> next) {

    /**
     * A status that it can have next.
     *
     * @param status the status
     * @param lacks what it needs before, beside what is common to all
     */
    record Next(Badge status, List<String> lacks) {

        static Next of(Status to, List<Need> needs) {
            return new Next(Badge.of(to), Lacks.told(needs));
        }

        boolean ready() {
            return lacks.isEmpty();
        }
    }

    boolean hasCommon() {
        return !common.isEmpty();
    }

    boolean hasNext() {
        return !next.isEmpty();
    }

    /** {@return the drawing in words} */
    String words() {
        String to = next.stream().map(it -> it.status().text()).collect(Collectors.joining(", "));
        return "This proposal has the status " + status.text() + ". "
                + (to.isEmpty() ? "No step leads from there." : "Next it can be: " + to + ".");
    }
}
