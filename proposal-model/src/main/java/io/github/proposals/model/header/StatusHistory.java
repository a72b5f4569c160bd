package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value with all that it was before: a table with a column for it, or a list, with days. What came last holds. */
final class StatusHistory {

    private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

    private static final Pattern ITEM = Pattern.compile("[ \\t]*[-*+][ \\t]+(\\S(?:.*\\S)?)[ \\t]*");

    /** A day at the start of an item, with the sign between it and the value. */
    private static final Pattern SINCE =
            Pattern.compile("[*_(]*[0-9]{4}-[0-9]{2}-[0-9]{2}[)*_]*[ \\t]*[:–—-]?[*_]*[ \\t]*");

    private StatusHistory() {}

    /**
     * An entry.
     *
     * @param value where the value stands
     * @param day when it began; empty where nobody says
     */
    private record Entry(Span value, String day) {}

    /** {@return where the last value stands in a block that is such a history} */
    static Optional<Span> last(Block block, String label, ProposalDocument document) {
        List<Entry> entries = switch (block.kind()) {
            case TABLE ->
                document.tablesIn(block.span())
                        .findFirst()
                        .map(table -> rows(table, label))
                        .orElse(List.of());
            case LIST -> items(block, document.source());
            default -> List.of();
        };
        boolean dated = entries.stream().noneMatch(it -> it.day().isEmpty());
        // Some write the newest first.
        return entries.stream()
                .reduce((one, other) -> dated && one.day().compareTo(other.day()) > 0 ? one : other)
                .map(Entry::value);
    }

    private static List<Entry> rows(Table table, String label) {
        List<Table.Cell> head = table.rows().get(0).cells();
        int column = 0;
        while (column < head.size() && !plain(head.get(column)).equalsIgnoreCase(label)) {
            column++;
        }
        List<Entry> entries = new ArrayList<>();
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            if (column < row.cells().size() && !row.cells().get(column).text().isBlank()) {
                String day = row.cells().stream()
                        .map(cell -> DAY.matcher(cell.text()))
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .findFirst()
                        .orElse("");
                entries.add(new Entry(row.cells().get(column).span(), day));
            }
        }
        return entries;
    }

    private static String plain(Table.Cell cell) {
        return InlineMarkdown.plain(cell.text());
    }

    /** {@return the items; none if one of them has no day, for then it is another list} */
    private static List<Entry> items(Block block, SourceText source) {
        List<Entry> entries = new ArrayList<>();
        int last = source.lineOf(Math.max(block.span().start(), block.span().end() - 1));
        for (int number = source.lineOf(block.span().start()); number <= last; number++) {
            Span line = source.line(number);
            Matcher item = ITEM.matcher(source.slice(line));
            if (!item.matches()) {
                return List.of();
            }
            Matcher day = DAY.matcher(item.group(1));
            if (!day.find()) {
                return List.of();
            }
            Matcher since = SINCE.matcher(item.group(1));
            int from = item.start(1) + (since.lookingAt() ? since.end() : 0);
            if (from == item.end(1)) {
                return List.of();
            }
            entries.add(new Entry(new Span(from, item.end(1)).shift(line.start()), day.group()));
        }
        return entries;
    }
}
