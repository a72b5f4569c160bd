package io.github.proposals.maven.project;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.export.GeneratedRegister;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.keptlist.KeptListWriter;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The indexes that the repository holds.
 *
 * @param proposals what they list
 * @param index the same as plain values
 * @param file one that the project asks for beside that of the process, as seen from where the build runs
 */
public record IndexFiles(Register proposals, PublishedRegister index, Optional<String> file) {

    /**
     * {@return what brings all of them up to date}
     *
     * @param complete whether to make the list of the process where there is none
     */
    public List<FileChange> changes(boolean complete) throws UnusableConfigurationException {
        Optional<String> problem = KeptListWriter.problem(proposals);
        if (problem.isPresent()) {
            throw new UnusableConfigurationException("The index of the proposals cannot be compared: " + problem.get());
        }
        List<FileChange> changes = new ArrayList<>();
        boolean missing = proposals.index().flatMap(KeptList::heading).isEmpty();
        // A list that was never there is not out of date; whether there has to be one is for a rule to say.
        (missing && complete ? KeptListWriter.create(proposals) : KeptListWriter.update(proposals))
                .ifPresent(changes::add);
        if (file.isPresent()) {
            requested(file.get()).ifPresent(changes::add);
        }
        return changes;
    }

    /** {@return a sentence for each column that the process wants and that a table lacks: nobody else can say where it belongs} */
    public List<String> lacking() {
        return KeptListRows.in(
                        proposals,
                        (list, rows) -> list.tables().stream()
                                .flatMap(table ->
                                        rows.lacking(table).stream().map(column -> lack(table.place(), column.name()))))
                .toList();
    }

    private static String lack(Place table, String column) {
        return "The table in " + table.path() + ":" + table.start().line() + " has no column '" + column
                + "', which the process wants; add it to its head, and 'index' fills it.";
    }

    private Optional<FileChange> requested(String path) throws UnusableConfigurationException {
        MarkedFile marked = new MarkedFile(proposals.tree(), "proposal.index.file", path, GeneratedRegister.REGION);
        return GeneratedRegister.update(index, path, marked.text());
    }
}
