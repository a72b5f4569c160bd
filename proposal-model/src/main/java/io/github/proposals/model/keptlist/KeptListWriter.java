package io.github.proposals.model.keptlist;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListReader;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of all proposals that a process keeps in the repository, brought up to date. Only what is wrong changes: rows
 * that say what the proposals say keep their bytes, and so does everything around the list.
 */
public final class KeptListWriter {

    private final Register proposals;
    private final KeptListDefinition definition;
    private final KeptListRows rows;

    private KeptListWriter(Register proposals, KeptListDefinition definition) {
        this.proposals = proposals;
        this.definition = definition;
        this.rows = new KeptListRows(proposals, definition);
    }

    /** {@return what brings the list up to date; nothing if it is, or if there is none} */
    public static Optional<FileChange> update(Register set) {
        return set.index()
                .filter(index -> index.heading().isPresent())
                .flatMap(index -> source(set, index.path()))
                .flatMap(source -> change(set, source, source.content()));
    }

    /**
     * {@return what brings the lines of some proposals up to date, and leaves all others as they are}
     *
     * @param paths the files of these proposals, those included that are gone
     */
    public static Optional<FileChange> update(Register set, Set<String> paths) {
        if (set.index().filter(index -> index.tables().isEmpty()).isPresent()) {
            // A row needs the head of a table, and a table that is new has all rows.
            return update(set);
        }
        return update(set).map(change -> {
            Set<String> lines = Stream.of(change.before(), change.after())
                    .flatMap(Optional::stream)
                    .flatMap(text -> LinesAbout.of(set, new SourceText(change.path(), text), paths))
                    .collect(Collectors.toSet());
            return change.onlyWhere(lines::contains);
        });
    }

    /**
     * {@return what adds the list where there is none, or else what brings it up to date; nothing if the process keeps
     * none, or if it belongs into a file that has to be written first}
     */
    public static Optional<FileChange> create(Register set) {
        if (set.index().flatMap(KeptList::heading).isPresent()) {
            return update(set);
        }
        if (set.index().isPresent()) {
            return source(set, set.index().get().path())
                    .flatMap(source -> set.process()
                            .index()
                            .flatMap(definition -> change(set, NewList.added(source, definition), source.content())));
        }
        String folder = set.tree().directory();
        return set.process()
                .index()
                .flatMap(definition -> definition.files().stream()
                        .limit(1)
                        .filter(name -> !set.process().files().fits(name))
                        .map(name -> folder.isEmpty() ? name : folder + "/" + name)
                        .filter(path -> set.tree().find(path) == LinkTarget.MISSING)
                        .findFirst()
                        .map(path -> {
                            SourceText empty = new SourceText(path, NewList.text(set.process(), definition));
                            String text = change(set, empty, empty.content())
                                    .flatMap(FileChange::after)
                                    .orElse(empty.content());
                            return FileChange.create(path, text);
                        }));
    }

    /** {@return why the file that holds the list cannot be read, in words; nothing if it can, or if there is none} */
    public static Optional<String> problem(Register set) {
        if (set.index().isPresent()) {
            return Optional.empty();
        }
        return paths(set)
                .filter(path -> set.tree().find(path) == LinkTarget.FILE)
                .findFirst()
                .flatMap(path -> {
                    SourceReading reading = set.tree().read(path);
                    if (reading instanceof SourceReading.Unreadable unreadable) {
                        return Optional.of(path + " cannot be read: " + unreadable.reason());
                    }
                    return reading instanceof SourceReading.NotUtf8
                            ? Optional.of(path + " cannot be read: it is not text in UTF-8")
                            : Optional.empty();
                });
    }

    private static Stream<String> paths(Register set) {
        String folder = set.tree().directory();
        return set.process().index().stream()
                .flatMap(definition -> definition.files().stream())
                .map(name -> folder.isEmpty() ? name : folder + "/" + name);
    }

    private static Optional<SourceText> source(Register set, String path) {
        return set.tree().read(path) instanceof SourceReading.Text text ? Optional.of(text.source()) : Optional.empty();
    }

    private static Optional<FileChange> change(Register set, SourceText source, String before) {
        return set.process()
                .index()
                .filter(definition -> !definition.columns().isEmpty())
                .map(definition -> new KeptListWriter(set, definition).updated(source))
                .map(after -> FileChange.of(source.path(), before, after))
                .filter(FileChange::isChange);
    }

    private String updated(SourceText source) {
        ProposalDocument document = new ProposalReader(proposals.process(), proposals.circumstances()).document(source);
        KeptList index = new KeptListReader(definition).read(document);
        RowPlan plan = new RowPlan(proposals, index, rows);
        RowWriter writer = new RowWriter(index, rows);
        Lines lines = new Lines(source);
        Map<KeptList.Table, KeptTable> tables = KeptTables.of(document, index);
        index.tables()
                .forEach(table -> Optional.ofNullable(tables.get(table))
                        .ifPresent(kept -> body(kept, table, plan.of(table), writer, tables, lines)));
        new NewTables(document, definition, lines).add(plan, index, writer);
        index.statusKey()
                .ifPresent(key -> new KeptStatusKey(document, definition, lines)
                        .update(proposals.process().lifecycle().statuses()));
        index.toctree()
                .filter(KeptList.Toctree::complete)
                .ifPresent(tree -> new KeptToctree(proposals, index, lines).update(tree.entries()));
        return lines.text();
    }

    private void body(
            KeptTable kept,
            KeptList.Table table,
            List<KeptRow> wanted,
            RowWriter writer,
            Map<KeptList.Table, KeptTable> tables,
            Lines lines) {
        List<Lines.Line> body = new ArrayList<>();
        for (KeptRow row : wanted) {
            Optional<KeptRow.Origin> origin = row.origin();
            if (row.isIn(table)) {
                int number = origin.get().row().place().start().line();
                Table.Row there = kept.rowAt(number).orElseThrow();
                // What a row does not have cannot be corrected.
                body.add(lines.line(number)
                        .with(
                                there.cells().size() < table.columns().size()
                                        ? kept.style().row(writer.fresh(row, table, Optional.of(kept)))
                                        : writer.kept(kept, there, row, table)));
            } else {
                Optional<KeptTable> from = origin.map(it -> tables.get(it.table()));
                body.add(Lines.Line.fresh(kept.style().row(writer.fresh(row, table, from))));
            }
        }
        boolean empty = wanted.isEmpty();
        if (empty && kept.body().size() > table.rows().size()
                || empty && definition.emptyRow().isEmpty()) {
            // The row that says that there are none stays as it is.
            Set<Integer> rows =
                    table.rows().stream().map(row -> row.place().start().line()).collect(Collectors.toSet());
            kept.body().stream()
                    .filter(row -> !rows.contains(kept.lineOf(row)))
                    .map(row -> lines.line(kept.lineOf(row)))
                    .forEach(body::add);
        } else if (empty) {
            body.add(Lines.Line.fresh(kept.style()
                    .row(NewList.emptyRow(definition, table.columns().size()))));
        }
        lines.replace(kept.head() + 2, kept.last(), body);
    }
}
