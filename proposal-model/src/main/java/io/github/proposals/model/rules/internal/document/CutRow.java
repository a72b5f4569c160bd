package io.github.proposals.model.rules.internal.document;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.lint.DocumentRule;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** A row has more cells than its table has columns: nobody sees them. */
public final class CutRow implements DocumentRule {

    private static final RuleInfo INFO = new RuleInfo(
            "document.cut-row", Severity.WARNING, "A row of a table has more cells than the table has columns.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(ProposalDocument document) {
        return document.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .map(row -> row.cells()
                                .subList(
                                        Math.min(
                                                row.cells().size(),
                                                table.rows().get(0).cells().size()),
                                        row.cells().size()))
                        .filter(cut ->
                                cut.stream().anyMatch(cell -> !cell.text().isEmpty()))
                        .map(cut -> Finding.at(
                                        document.place(span(cut)),
                                        "this is not shown: the row has more cells than its table")
                                .about(new Subject.Markup(INFO.id()))
                                .help("write '\\|' for a bar that is no border, or give the table another column")));
    }

    private static Span span(List<Table.Cell> cells) {
        return new Span(
                cells.get(0).span().start(), cells.get(cells.size() - 1).span().end());
    }
}
