package io.github.proposals.model.diagram;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a table of steps: one column says from which status, another one to which ones. */
final class StepTableReader {

    private static final Set<String> FROM =
            normal("From", "From status", "From state", "Current status", "Current state");
    private static final Set<String> TO = normal(
            "To",
            "To status",
            "To state",
            "Next",
            "Next status",
            "Next state",
            "New status",
            "New state",
            "May become",
            "Can become",
            "Can move to",
            "May move to",
            "Allowed next",
            "Transitions to");
    private static final Set<String> STATUS = normal("Status", "State");
    private static final Pattern BETWEEN = Pattern.compile("(?i)<br ?/?>|[,;/|]|\\s(?:or|and)\\s");

    private StepTableReader() {}

    private static Set<String> normal(String... names) {
        return Set.copyOf(Arrays.stream(names).map(Names::normal).toList());
    }

    static Optional<Diagram> read(Table table) {
        List<String> head = table.rows().get(0).cells().stream()
                .map(cell -> Names.normal(InlineMarkdown.plain(cell.text())))
                .toList();
        int to = index(head, TO);
        int from = index(head, FROM) >= 0 ? index(head, FROM) : index(head, STATUS);
        if (from < 0 || to < 0) {
            return Optional.empty();
        }
        DiagramBuilder diagram = new DiagramBuilder();
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            if (row.cells().size() > Math.max(from, to)) {
                for (String start : names(row.cells().get(from), diagram)) {
                    Span span = row.cells().get(to).span();
                    names(row.cells().get(to), diagram).forEach(end -> diagram.arrow(start, end, span));
                }
            }
        }
        return diagram.build(table.span(), true);
    }

    private static int index(List<String> head, Set<String> wanted) {
        return IntStream.range(0, head.size())
                .filter(it -> wanted.contains(head.get(it)))
                .findFirst()
                .orElse(-1);
    }

    /** A dash, or a word in brackets, says that there is none. */
    private static List<String> names(Table.Cell cell, DiagramBuilder diagram) {
        List<String> names = BETWEEN.splitAsStream(cell.text())
                .map(InlineMarkdown::plain)
                .map(String::strip)
                .filter(it -> !it.isEmpty() && Character.isLetterOrDigit(it.codePointAt(0)))
                .toList();
        names.forEach(it -> diagram.node(it, cell.span()));
        return names;
    }
}
