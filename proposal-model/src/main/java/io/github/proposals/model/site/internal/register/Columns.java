package io.github.proposals.model.site.internal.register;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns of the tables of proposals beside number and title. One in which nothing would stand is left out, and so is one
 * with a day that is the same for all of many.
 *
 * @param looks words for the style sheet: {@code long}, if there are so many rows that a browser should not lay out all of
 *     them; {@code wide-number}, {@code wide-status} and {@code wider-status}, if the usual column has no room for a prefix or
 *     the longest status
 * @param prefix what stands in front of numbers
 * @param statuses whether any has a status
 * @param types whether there are types
 * @param choices the fields that are choices
 * @param authored whether it is known who wrote them
 * @param target what the version is called for which proposals are meant
 * @param deadlines whether there are days for which proposals wait
 * @param days whether it is known when they were created
 * @param changes whether it is known when they changed last
 */
record Columns(
        List<String> looks,
        String prefix,
        boolean statuses,
        boolean types,
        List<ChoiceColumn> choices,
        boolean authored,
        Optional<String> target,
        boolean deadlines,
        boolean days,
        boolean changes) {

    private static final int FEW = 3;
    private static final int MANY = 200;

    /** So many characters fit into the usual column, and into the wide one. */
    private static final int PREFIX = 5;

    private static final int STATUS = 11;
    private static final int WIDE_STATUS = 16;

    static Columns of(PublishedRegister index, List<ChoiceColumn> choices, List<RegisterRow> rows) {
        return new Columns(
                looks(index.process().prefix(), rows),
                index.process().prefix(),
                index.knowsStatuses(),
                rows.stream().anyMatch(it -> !it.type().isEmpty()),
                choices,
                rows.stream().anyMatch(it -> !it.authors().isEmpty()),
                RegisterRow.versionName(index)
                        .map(Label::of)
                        .filter(name ->
                                rows.stream().anyMatch(it -> !it.version().isEmpty())),
                rows.stream().anyMatch(it -> !it.due().isEmpty()),
                tell(rows, RegisterRow::created),
                tell(rows, RegisterRow::changed));
    }

    private static List<String> looks(String prefix, List<RegisterRow> rows) {
        int status = rows.stream()
                .flatMap(it -> it.status().stream())
                .mapToInt(it -> it.text().length())
                .max()
                .orElse(0);
        return Stream.of(
                        rows.size() > MANY ? "long" : "",
                        prefix.length() > PREFIX ? "wide-number" : "",
                        status > WIDE_STATUS ? "wider-status" : status > STATUS ? "wide-status" : "")
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** All have the same day where one commit brought them all; then it says nothing about any of them. */
    private static boolean tell(List<RegisterRow> rows, Function<RegisterRow, String> day) {
        List<String> days = rows.stream().map(day).distinct().toList();
        return days.size() > 1 || rows.size() <= FEW && !days.equals(List.of(""));
    }
}
