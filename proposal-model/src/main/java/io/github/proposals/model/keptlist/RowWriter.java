package io.github.proposals.model.keptlist;

import io.github.proposals.model.document.Table;
import io.github.proposals.model.edit.MarkdownText;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the rows of the list: a row that is there keeps all of its cells that are right. */
final class RowWriter {

    private static final Pattern PREFIX = Pattern.compile("^([A-Za-z][A-Za-z0-9]*-)[0-9]+$");
    private static final Pattern MARKDOWN = Pattern.compile("(?i)[^:?#]*\\.md(?:#.*)?");
    private static final Pattern MAIL = Pattern.compile("(?<!\\s)\\s*<[^<>@\\s]+@[^<>\\s]+>");

    private final KeptList index;
    private final KeptListRows rows;
    private final String prefix;
    private final String start;

    /** A writer in the style of the rows that {@code index} has. */
    RowWriter(KeptList index, KeptListRows rows) {
        this.index = index;
        this.rows = rows;
        List<KeptList.Row> all =
                index.tables().stream().flatMap(table -> table.rows().stream()).toList();
        this.prefix = index.tables().stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> numberCell(table, row).stream()))
                .map(PREFIX::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
        List<String> targets = all.stream()
                .map(KeptList.Row::target)
                .filter(it -> !it.isEmpty())
                .toList();
        this.start = !targets.isEmpty() && targets.stream().allMatch(it -> it.startsWith("./")) ? "./" : "";
    }

    private Optional<String> numberCell(KeptList.Table table, KeptList.Row row) {
        return rows.definition().columns().stream()
                .filter(column -> column.shows().equals("number"))
                .flatMap(column -> rows.cell(table, row, column).stream())
                .map(cell -> cell.value())
                .findFirst();
    }

    /** {@return the line of a row in a table where it stands already} */
    String kept(KeptTable table, Table.Row row, KeptRow kept, KeptList.Table there) {
        Map<Integer, String> cells = new HashMap<>();
        for (KeptListDefinition.Column column : rows.definition().columns()) {
            int at = position(there.columns(), column);
            if (at >= 0 && at < row.cells().size()) {
                String plain = kept.origin().orElseThrow().row().cells().get(at).value();
                KeptListRows.expected(kept.proposal(), column.shows())
                        .filter(expected -> !rows.agrees(plain, expected, column.shows()))
                        .ifPresent(expected -> cells.put(
                                at,
                                MarkdownText.corrected(
                                        words(table, row, kept, at), plain, shown(expected, column.shows(), plain))));
            }
        }
        relink(table, row, kept, there, cells);
        return cells.isEmpty() ? table.source().slice(table.source().line(table.lineOf(row))) : table.with(row, cells);
    }

    /** The first link of a row says what it stands for; if it leads nowhere, the number did. */
    private void relink(
            KeptTable table, Table.Row row, KeptRow kept, KeptList.Table there, Map<Integer, String> cells) {
        Proposal proposal = kept.proposal();
        for (int at = 0; at < row.cells().size(); at++) {
            String cell = cells.getOrDefault(at, table.written(row, at));
            Optional<Span> target = MarkdownText.target(cell);
            if (target.isPresent()) {
                Span old = target.get();
                String leads = cell.substring(old.start(), old.end());
                // A link to the web, or to a picture, was never meant as the one to the proposal.
                if (!MARKDOWN.matcher(leads).matches()) {
                    continue;
                }
                if (!rows.leadsTo(index, leads, proposal)) {
                    cells.put(at, cell.substring(0, old.start()) + address(proposal) + cell.substring(old.end()));
                }
                return;
            }
        }
        link(table, row, kept, there, cells);
    }

    /** Where no cell has a link, the one that should hold it gets it. */
    private void link(KeptTable table, Table.Row row, KeptRow kept, KeptList.Table there, Map<Integer, String> cells) {
        rows.definition().columns().stream()
                .filter(KeptListDefinition.Column::linked)
                .map(column -> position(there.columns(), column))
                .filter(at -> at >= 0 && at < row.cells().size())
                .limit(1)
                .forEach(at -> {
                    String cell = cells.getOrDefault(at, words(table, row, kept, at));
                    // A link to the web may show the same file.
                    if (!cell.isBlank()
                            && MarkdownText.target(cell).isEmpty()
                            && (cells.containsKey(at) || !isLinked(kept, at))) {
                        cells.put(
                                at,
                                "[" + MarkdownText.inBrackets(cell.strip()) + "](" + address(kept.proposal()) + ")");
                    }
                });
    }

    /** {@return whether a cell has a link that is not wrong, such as one whose address stands elsewhere} */
    private boolean isLinked(KeptRow kept, int at) {
        return kept.origin()
                .map(KeptRow.Origin::row)
                .filter(now -> now.links().contains(at))
                .filter(now -> now.target().isEmpty() || rows.leadsTo(index, now.target(), kept.proposal()))
                .isPresent();
    }

    /** {@return a cell as it is written; the words alone of one whose link has its address elsewhere} */
    private static String words(KeptTable table, Table.Row row, KeptRow kept, int at) {
        String cell = table.written(row, at);
        KeptList.Row now = kept.origin().orElseThrow().row();
        return now.links().contains(at) && MarkdownText.target(cell).isEmpty()
                ? MarkdownText.escaped(now.cells().get(at).value())
                : cell;
    }

    /** {@return the cells of a row in a table where it does not stand yet} */
    List<String> fresh(KeptRow kept, KeptList.Table there, Optional<KeptTable> from) {
        List<String> cells = new ArrayList<>();
        for (String name : there.columns()) {
            Optional<KeptListDefinition.Column> column = rows.definition().columns().stream()
                    .filter(it -> Names.normal(it.name()).equals(Names.normal(name)))
                    .findFirst();
            cells.add(column.map(it -> cell(kept.proposal(), it)).orElseGet(() -> handWritten(kept, name, from)));
        }
        return cells;
    }

    /** What people wrote into a column of their own goes where the row goes. */
    private static String handWritten(KeptRow kept, String name, Optional<KeptTable> from) {
        return kept.origin()
                .flatMap(origin -> from.flatMap(table -> table.rowAt(
                                origin.row().place().start().line())
                        .map(row -> {
                            int at = origin.table().columns().indexOf(name);
                            return at >= 0 && at < row.cells().size() ? table.written(row, at) : "";
                        })))
                .orElse("");
    }

    private String cell(Proposal proposal, KeptListDefinition.Column column) {
        // A link needs a text.
        String expected =
                KeptListRows.expected(proposal, column.shows()).orElse(column.linked() ? proposal.titleText() : "");
        String text = MarkdownText.escaped(shown(expected, column.shows(), prefix + "0"));
        return column.linked() && !text.isEmpty() ? "[" + text + "](" + address(proposal) + ")" : text;
    }

    private String shown(String expected, String shows, String before) {
        if (shows.equals("number")) {
            Matcher matcher = PREFIX.matcher(before);
            return matcher.matches() ? matcher.group(1) + expected : expected;
        }
        String withoutMail = shows.equals("author") ? MAIL.matcher(expected).replaceAll("") : expected;
        return rows.agrees(withoutMail, expected, shows) ? withoutMail : expected;
    }

    private String address(Proposal proposal) {
        return start + MarkdownText.address(KeptListRows.relative(index, proposal.path()));
    }

    private static int position(List<String> columns, KeptListDefinition.Column column) {
        for (int i = 0; i < columns.size(); i++) {
            if (Names.normal(columns.get(i)).equals(Names.normal(column.name()))) {
                return i;
            }
        }
        return -1;
    }
}
