package io.github.proposals.model.index;

import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalIndex;
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
    boolean isIn(ProposalIndex.Table table) {
        return origin.filter(it -> it.table() == table).isPresent();
    }

    /**
     * A row as it is now.
     *
     * @param table where it stands
     * @param row the row
     */
    record Origin(ProposalIndex.Table table, ProposalIndex.Row row) {}
}
