package io.github.proposals.model.site.internal.register;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.People;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A choice by which the register can be narrowed.
 *
 * @param name what addresses call it
 * @param label what people call it
 * @param all what is offered first: no choice
 * @param options what there is to choose
 */
record Filter(String name, String label, String all, List<Option> options) {

    /** Nobody looks through a longer list of choices: the search finds what is meant. */
    private static final int MOST = 1_000;

    private static final Comparator<String> BY_TEXT =
            Comparator.comparing((String it) -> it.toLowerCase(Locale.ROOT)).thenComparing(Comparator.naturalOrder());

    /** {@return those of which there is more than one choice, and not more than anybody looks through} */
    static List<Filter> of(PublishedRegister index, List<RegisterPage.Group> groups, Columns columns) {
        List<RegisterRow> rows =
                groups.stream().flatMap(it -> it.rows().stream()).toList();
        Map<String, Option> kinds = new LinkedHashMap<>();
        groups.forEach(group ->
                group.rows().forEach(row -> kinds.putIfAbsent(row.kind(), new Option(row.kind(), group.heading()))));
        Stream<Filter> choices = IntStream.range(0, columns.choices().size()).mapToObj(i -> {
            ChoiceColumn choice = columns.choices().get(i);
            return new Filter(
                    choice.key(),
                    choice.label(),
                    "Any " + choice.words(),
                    texts(rows, it -> Stream.of(it.choices().get(i))));
        });
        return Stream.of(
                        Stream.of(
                                new Filter("kind", "Kind of status", "All kinds", List.copyOf(kinds.values())),
                                new Filter("status", "Status", "All statuses", statuses(index, rows)),
                                new Filter("type", "Type", "All types", texts(rows, it -> Stream.of(it.type())))),
                        choices,
                        Stream.of(
                                new Filter(
                                        "author",
                                        "Author",
                                        "All authors",
                                        texts(rows, it -> it.authors().stream().map(People.Person::name))),
                                new Filter(
                                        "version",
                                        columns.target().orElse(""),
                                        "All versions",
                                        texts(rows, it -> Stream.of(it.version())))))
                .flatMap(it -> it)
                .filter(it -> it.options().size() > 1 && it.options().size() <= MOST)
                .toList();
    }

    /** Those of the process in its order, then the others. */
    private static List<Option> statuses(PublishedRegister index, List<RegisterRow> rows) {
        List<String> there = rows.stream()
                .flatMap(it -> it.status().stream())
                .map(Badge::text)
                .distinct()
                .toList();
        List<String> known = index.process().lifecycle().statuses().stream()
                .map(Status::name)
                .toList();
        return Stream.concat(
                        known.stream().filter(there::contains), there.stream().sorted(BY_TEXT))
                .distinct()
                .map(it -> new Option(it, it))
                .toList();
    }

    private static List<Option> texts(List<RegisterRow> rows, Function<RegisterRow, Stream<String>> texts) {
        return rows.stream()
                .flatMap(texts)
                .filter(it -> !it.isBlank())
                .distinct()
                .sorted(BY_TEXT)
                .map(it -> new Option(it, it))
                .toList();
    }

    /**
     * A choice.
     *
     * @param value what addresses call it
     * @param text what people read
     */
    record Option(String value, String text) {}
}
