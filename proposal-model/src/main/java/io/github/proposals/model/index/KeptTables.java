package io.github.proposals.model.index;

import io.github.proposals.model.ProposalIndex;
import io.github.proposals.model.document.ProposalDocument;
import java.util.IdentityHashMap;
import java.util.Map;

/** The tables of the list, line by line. */
final class KeptTables {

    private KeptTables() {}

    /** {@return the tables of {@code index} as they stand in {@code document}} Two of them may look the same. */
    static Map<ProposalIndex.Table, KeptTable> of(ProposalDocument document, ProposalIndex index) {
        Map<ProposalIndex.Table, KeptTable> tables = new IdentityHashMap<>();
        for (ProposalIndex.Table table : index.tables()) {
            document.tables().stream()
                    .filter(it -> it.span().equals(table.span()))
                    .findFirst()
                    .flatMap(it -> KeptTable.of(document, it))
                    .ifPresent(kept -> tables.put(table, kept));
        }
        return tables;
    }
}
