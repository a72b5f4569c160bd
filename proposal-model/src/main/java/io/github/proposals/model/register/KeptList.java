package io.github.proposals.model.register;

import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The list of proposals that people keep by hand, as it is written.
 *
 * @param path the file
 * @param heading the heading below which it stands; nothing if the file has no such heading
 * @param tables its tables, in reading order
 * @param toctree what a {@code toctree} names; nothing if there is none
 * @param statusKey the names in the table that explains the statuses; nothing if there is none
 */
public record KeptList(
        String path,
        Optional<Place> heading,
        List<Table> tables,
        Optional<Toctree> toctree,
        Optional<List<Located<String>>> statusKey) {

    /** Keeps a copy. */
    public KeptList {
        tables = List.copyOf(tables);
    }

    /** {@return where findings about the list as a whole stand} */
    public Place place() {
        return heading.orElse(Place.ofFile(path));
    }

    /**
     * The entries of all its toctrees.
     *
     * @param entries the files that they name
     * @param complete whether these are all; not where a pattern adds more, which cannot be told from the text
     */
    public record Toctree(List<Located<String>> entries, boolean complete) {

        /** Keeps a copy. */
        public Toctree {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One table of the list.
     *
     * @param group the heading right above it
     * @param place where that heading stands
     * @param span where the table itself stands in the file
     * @param columns the names of its columns
     * @param rows its rows, without the one that only says that there are none
     */
    public record Table(String group, Place place, Span span, List<String> columns, List<Row> rows) {

        /** Keeps copies. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row of a table.
     *
     * @param place where it stands
     * @param cells what its cells say, from left to right
     * @param target the file that it links to; empty if it has no link
     */
    public record Row(Place place, List<Located<String>> cells, String target) {

        /** Keeps a copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
