package io.github.proposals.model.header;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The first table of the region that names known fields in its first column, or in its first row with the values below, and
 * those that go on with it.
 */
final class FieldTableReader {

    private FieldTableReader() {}

    static List<HeaderField> read(HeaderRegion region) {
        List<HeaderField> all = new ArrayList<>();
        for (Table table : region.document().tables()) {
            List<HeaderField> fields = table.span().start() < region.end() ? fields(table, region) : List.of();
            long known = fields.stream()
                    .filter(field -> region.knownLabel().test(field.label()))
                    .count();
            // A table of the text may have the name of a field in it.
            boolean more = isHead(table.rows().get(0)) || 2 * known > fields.size();
            if (known > 0 && (all.isEmpty() || more)) {
                all.addAll(fields);
            }
        }
        return all;
    }

    private static List<HeaderField> fields(Table table, HeaderRegion region) {
        return isWide(table, region) ? columns(table, region) : rows(table, region);
    }

    private static boolean isWide(Table table, HeaderRegion region) {
        return table.rows().size() == 2
                && !isHead(table.rows().get(0))
                && table.rows().get(0).cells().stream()
                                .filter(cell -> region.knownLabel().test(InlineMarkdown.plain(cell.text())))
                                .count()
                        > 1;
    }

    private static List<HeaderField> columns(Table table, HeaderRegion region) {
        List<Table.Cell> labels = table.rows().get(0).cells();
        List<Table.Cell> values = table.rows().get(1).cells();
        List<HeaderField> fields = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).text().isEmpty()) {
                // Cells that lack at the end of a row are empty.
                Span value = i < values.size()
                        ? values.get(i).span()
                        : Span.at(table.rows().get(1).span().end());
                fields.add(region.field(labels.get(i).span(), value));
            }
        }
        return fields;
    }

    private static List<HeaderField> rows(Table table, HeaderRegion region) {
        List<HeaderField> fields = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            if (row.cells().isEmpty() || row.cells().get(0).text().isEmpty()) {
                continue;
            }
            String label = InlineMarkdown.plain(row.cells().get(0).text());
            // The head says "Field | Value", unless the author put the first field there.
            if (i > 0 || region.knownLabel().test(label) && !isHead(row)) {
                fields.add(field(row, table, region));
            }
        }
        return fields;
    }

    private static boolean isHead(Table.Row row) {
        return row.cells().size() > 1
                && InlineMarkdown.plain(row.cells().get(1).text())
                        .toLowerCase(Locale.ROOT)
                        .equals("value");
    }

    /** In a table of two columns a pipe that was not escaped splits a value: what stands behind it belongs to it. */
    private static HeaderField field(Table.Row row, Table table, HeaderRegion region) {
        Span label = row.cells().get(0).span();
        if (row.cells().size() < 2) {
            return region.field(label, Span.at(label.end()));
        }
        int last = table.rows().get(0).cells().size() > 2 ? 1 : row.cells().size() - 1;
        while (last > 1 && row.cells().get(last).text().isEmpty()) {
            last--;
        }
        Span value = new Span(
                row.cells().get(1).span().start(), row.cells().get(last).span().end());
        return region.field(label, value).inCell();
    }
}
