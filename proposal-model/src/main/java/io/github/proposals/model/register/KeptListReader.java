package io.github.proposals.model.register;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the list of proposals that people keep by hand. */
public final class KeptListReader {

    private final KeptListDefinition definition;

    /** A reader for the list that {@code definition} describes. */
    public KeptListReader(KeptListDefinition definition) {
        this.definition = definition;
    }

    /** {@return the list that {@code document} contains} */
    public KeptList read(ProposalDocument document) {
        boolean anywhere = definition.section().isEmpty();
        Optional<Section> section = find(document, definition.section());
        Optional<Span> around =
                anywhere ? Optional.of(new Span(0, document.source().content().length())) : section.map(Section::body);
        RowLinks links = new RowLinks(document);
        List<KeptList.Table> tables = new ArrayList<>();
        around.ifPresent(it -> document.tablesIn(it)
                .filter(table -> statusTable(document).filter(table::equals).isEmpty())
                .map(table -> table(document, table, links))
                .filter(this::isList)
                .forEach(tables::add));
        return new KeptList(
                document.source().path(),
                anywhere
                        ? tables.stream().map(KeptList.Table::place).findFirst()
                        : section.map(it -> document.place(it.heading())),
                tables,
                toctree(document),
                statusTable(document)
                        .map(table -> table.rows().stream()
                                .skip(1)
                                .filter(row -> !row.cells().isEmpty())
                                .map(row -> located(document, row.cells().get(0)))
                                .toList()));
    }

    private static Optional<Section> find(ProposalDocument document, String heading) {
        return document.sections().stream()
                .filter(section -> Names.heading(section.title()).equals(Names.heading(heading)))
                .findFirst();
    }

    private Optional<Table> statusTable(ProposalDocument document) {
        return definition.statusKey().isEmpty()
                ? Optional.empty()
                : find(document, definition.statusKey())
                        .flatMap(section -> document.tablesIn(section.body()).findFirst());
    }

    /** Other tables may stand there as well. */
    private boolean isList(KeptList.Table table) {
        return definition.columns().stream()
                        .filter(column -> table.columns().stream()
                                .anyMatch(name -> Names.normal(name).equals(Names.normal(column.name()))))
                        .count()
                >= Math.min(2, Math.max(1, definition.columns().size()));
    }

    private KeptList.Table table(ProposalDocument document, Table table, RowLinks links) {
        Optional<Section> above = document.sections().stream()
                .filter(section -> section.extent().contains(table.span()))
                .reduce((outer, inner) -> inner);
        List<KeptList.Row> rows = table.rows().stream()
                .skip(1)
                .filter(row -> !isEmptyRow(row))
                .map(row -> row(document, row, links))
                .toList();
        List<String> columns = table.rows().get(0).cells().stream()
                .map(cell -> InlineMarkdown.plain(cell.text()))
                .toList();
        return new KeptList.Table(
                above.map(Section::title).orElse(""),
                document.place(above.map(Section::heading).orElse(table.span())),
                table.span(),
                columns,
                rows);
    }

    private boolean isEmptyRow(Table.Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().isEmpty())
                || row.cells().stream()
                        .anyMatch(cell -> !definition.emptyRow().isEmpty()
                                && InlineMarkdown.plain(cell.text())
                                        .equalsIgnoreCase(InlineMarkdown.plain(definition.emptyRow())));
    }

    private static KeptList.Row row(ProposalDocument document, Table.Row row, RowLinks links) {
        // A link to the web, such as to an issue, was never meant as the one to the proposal.
        String target = row.cells().stream()
                .flatMap(links::in)
                .filter(address -> !LocalLink.leadsToTheWeb(address))
                .findFirst()
                .orElse("");
        return new KeptList.Row(
                document.place(row.span()),
                row.cells().stream()
                        .map(cell -> new Located<>(links.words(cell), document.place(cell.span())))
                        .toList(),
                target,
                IntStream.range(0, row.cells().size())
                        .filter(at -> links.in(row.cells().get(at)).findAny().isPresent())
                        .boxed()
                        .collect(Collectors.toSet()));
    }

    private static Located<String> located(ProposalDocument document, Table.Cell cell) {
        String words = InlineMarkdown.plain(InlineMarkdown.withoutFormatting(cell.text()));
        return new Located<>(words, document.place(cell.span()));
    }

    /** What a {@code :glob:} adds cannot be told from the text, so that such a list says nothing for sure. */
    private Optional<KeptList.Toctree> toctree(ProposalDocument document) {
        List<Block> trees = document.blocks().stream()
                .filter(block -> definition.toctree()
                        && block.kind() == Block.Kind.CODE
                        && block.info().startsWith("{toctree}"))
                .toList();
        boolean glob = trees.stream()
                .anyMatch(tree -> document.source().slice(tree.span()).contains(":glob:"));
        return trees.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptList.Toctree(
                        trees.stream()
                                .flatMap(tree -> entries(document, tree).stream())
                                .toList(),
                        !glob));
    }

    private static List<Located<String>> entries(ProposalDocument document, Block block) {
        List<Located<String>> entries = new ArrayList<>();
        int first = document.source().lineOf(block.span().start()) + 1;
        int last = document.source().lineOf(block.span().end() - 1);
        for (int number = first; number <= last; number++) {
            Span line = document.source().line(number);
            String entry = document.source().slice(line).strip();
            if (!entry.isEmpty() && !entry.startsWith(":") && !entry.startsWith("`") && !entry.startsWith("~")) {
                entries.add(new Located<>(entry, document.place(line)));
            }
        }
        return entries;
    }
}
