package io.github.proposals.model.site.internal.register;

import java.util.List;
import java.util.stream.IntStream;

/** Tables that are too long for one page: a browser takes some megabytes for a page, and nobody reads so many rows. */
final class Sheets {

    /** The longest table that is shown as a whole, in rows. */
    static final int MOST = 3_000;

    /** So many rows of a longer one are on one page. */
    static final int ROWS = 1_000;

    private Sheets() {}

    /** {@return the parts of a table, one for each page} */
    static <T> List<List<T>> of(List<T> rows) {
        return rows.size() <= MOST
                ? List.of(rows)
                : IntStream.rangeClosed(0, (rows.size() - 1) / ROWS)
                        .mapToObj(it -> rows.subList(it * ROWS, Math.min(rows.size(), (it + 1) * ROWS)))
                        .toList();
    }
}
