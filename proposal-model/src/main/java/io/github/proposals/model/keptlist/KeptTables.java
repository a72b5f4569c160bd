package io.github.proposals.model.keptlist;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.register.KeptList;
import java.util.IdentityHashMap;
import java.util.Map;

/** The tables of the list, line by line. */
final class KeptTables {

    private KeptTables() {}

    /** {@return the tables of {@code index} as they stand in {@code document}} Two of them may look the same. */
    static Map<KeptList.Table, KeptTable> of(ProposalDocument document, KeptList index) {
        Map<KeptList.Table, KeptTable> tables = new IdentityHashMap<>();
        for (KeptList.Table table : index.tables()) {
            document.tables().stream()
                    .filter(it -> it.span().equals(table.span()))
                    .findFirst()
                    .flatMap(it -> KeptTable.of(document, it))
                    .ifPresent(kept -> tables.put(table, kept));
        }
        return tables;
    }
}
