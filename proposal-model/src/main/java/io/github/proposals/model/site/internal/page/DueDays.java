package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.Deadline;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days for which open proposals wait. What is decided waits for nothing. */
public final class DueDays {

    private final List<Due> all = new ArrayList<>();
    private final Map<String, List<Due>> byPath = new HashMap<>();

    public DueDays(PublishedRegister index, PageNames names) {
        for (Deadline deadline : index.deadlines()) {
            names.at(deadline.path())
                    .filter(DueDays::isOpen)
                    .map(it -> Due.of(it, deadline, names, index.asOf()))
                    .ifPresent(due -> {
                        all.add(due);
                        byPath.computeIfAbsent(deadline.path(), it -> new ArrayList<>())
                                .add(due);
                    });
        }
    }

    /** {@return all of them, the oldest first} */
    public List<Due> all() {
        return List.copyOf(all);
    }

    /** {@return those of a proposal, the oldest first} */
    public List<Due> of(PublishedProposal proposal) {
        return byPath.getOrDefault(proposal.path(), List.of());
    }

    /** {@return the first day of a proposal that is not over, or else the last one that is} */
    public Optional<Due> next(PublishedProposal proposal) {
        List<Due> days = of(proposal);
        return days.stream()
                .filter(it -> !it.late())
                .findFirst()
                .or(() -> days.stream().reduce((first, second) -> second));
    }

    private static boolean isOpen(PublishedProposal proposal) {
        return proposal.status().map(Status::kind).equals(Optional.of(StatusKind.OPEN));
    }
}
