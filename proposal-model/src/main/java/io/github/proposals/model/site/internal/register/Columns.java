package io.github.proposals.model.site.internal.register;

import io.github.proposals.model.export.PublishedRegister;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the tables of proposals beside number, title, status and authors. One in which nothing would stand is left out.
 *
 * @param prefix what stands in front of numbers
 * @param types whether there are types
 * @param choices the fields that are choices
 * @param target what the version is called for which proposals are meant
 * @param deadlines whether there are days for which proposals wait
 * @param days whether it is known when they were created
 * @param changes whether there is a history
 */
record Columns(
        String prefix,
        boolean types,
        List<ChoiceColumn> choices,
        Optional<String> target,
        boolean deadlines,
        boolean days,
        boolean changes) {

    static Columns of(PublishedRegister index, List<ChoiceColumn> choices, List<RegisterRow> rows) {
        return new Columns(
                index.process().prefix(),
                rows.stream().anyMatch(it -> !it.type().isEmpty()),
                choices,
                RegisterRow.versionName(index)
                        .filter(name ->
                                rows.stream().anyMatch(it -> !it.version().isEmpty())),
                rows.stream().anyMatch(it -> !it.due().isEmpty()),
                rows.stream().anyMatch(it -> !it.created().isEmpty()),
                index.historyKnown());
    }
}
