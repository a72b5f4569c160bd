package io.github.proposals.model.site.internal.register;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of the tables of proposals beside number and title. One in which nothing would stand is left out, and so is one
 * with a day that is the same for all of many.
 *
 * @param isLong whether there are so many rows that a browser should not lay out all of them
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
        boolean isLong,
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

    static Columns of(PublishedRegister index, List<ChoiceColumn> choices, List<RegisterRow> rows) {
        return new Columns(
                rows.size() > MANY,
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

    /** All have the same day where one commit brought them all; then it says nothing about any of them. */
    private static boolean tell(List<RegisterRow> rows, Function<RegisterRow, String> day) {
        List<String> days = rows.stream().map(day).distinct().toList();
        return days.size() > 1 || rows.size() <= FEW && !days.equals(List.of(""));
    }
}
