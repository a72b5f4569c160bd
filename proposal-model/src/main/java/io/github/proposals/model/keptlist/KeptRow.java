package io.github.proposals.model.keptlist;

import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import java.util.Optional;

/**
 * A row that the list is to have.
 *
 * @param proposal what it stands for
 * @param number by which it is sorted; nothing for a proposal that has none yet
 * @param origin the row that the list has for it now
 */
record KeptRow(Proposal proposal, Optional<Integer> number, Optional<Origin> origin) {

    /** {@return whether it stands in {@code table} already} */
    boolean isIn(KeptList.Table table) {
        return origin.filter(it -> it.table() == table).isPresent();
    }

    /**
     * A row as it is now.
     *
     * @param table where it stands
     * @param row the row
     */
    record Origin(KeptList.Table table, KeptList.Row row) {}
}
