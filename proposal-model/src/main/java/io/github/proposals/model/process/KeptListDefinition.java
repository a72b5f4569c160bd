package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The list of all proposals that a process keeps by hand.
 *
 * @param files names of files that may hold it; the first one that exists does
 * @param section the heading below which it stands; empty if it may stand anywhere in the file
 * @param columns from left to right
 * @param groups the headings of its tables, by type; empty for one table
 * @param groupHeading such as <code>{type} JEPs</code>
 * @param emptyRow what a table without proposals says
 * @param newestFirst whether large numbers stand above small ones
 * @param toctree whether a {@code toctree} lists the files as well
 * @param statusKey the heading of a table that explains the statuses; empty if there is none
 * @param missing how bad it is if there is no index
 * @param says the sentence of the process
 */
public record KeptListDefinition(
        List<String> files,
        String section,
        List<Column> columns,
        List<String> groups,
        String groupHeading,
        String emptyRow,
        boolean newestFirst,
        boolean toctree,
        String statusKey,
        Optional<Severity> missing,
        Quote says) {

    /** Keeps copies. */
    public KeptListDefinition {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** {@return the heading of the table for a type} */
    public String heading(String type) {
        return groupHeading.replace("{type}", type);
    }

    /** {@return where the row with a number stands: small ranks are at the top} */
    public int rank(int number) {
        return newestFirst ? -number : number;
    }

    /** {@return the columns that have to agree with the proposals} */
    public List<Column> judged() {
        return columns.stream().filter(it -> it.severity().isPresent()).toList();
    }

    /**
     * A column of the index.
     *
     * @param name its heading
     * @param shows {@code number}, or the role of the field it repeats
     * @param linked whether it holds the link to the proposal
     * @param severity how bad it is if it disagrees with the proposal; empty where that is fine
     */
    public record Column(String name, String shows, boolean linked, Optional<Severity> severity) {}
}
