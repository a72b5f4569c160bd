package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The part {@code index} of {@code process.yaml}. */
final class KeptListDefinitionReader {

    private static final Key<String> NAME = Key.text("name", "Its heading.").must();
    private static final Key<String> SHOWS = Key.nameOf("role", "shows", "`number`, `title`, or the role of a field.")
            .must();
    private static final Key<Boolean> LINKED = Key.flag("linked", "Whether it holds the link to the proposal.");
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "warning", "How bad it is if it says something else than the proposal.");
    private static final Shape COLUMN = Shape.of("column", NAME, SHOWS, LINKED, SEVERITY);

    private static final Key<List<String>> GROUPS = Key.namesOf("type", "groups", "Types, for one table each.");
    private static final Key<List<String>> FILES = Key.texts(
                    "files",
                    "Names of Markdown files beside the proposals that may hold it; the first that exists does.")
            .usually("must be there");
    private static final Key<List<YamlMap>> COLUMNS = Key.parts("columns", () -> COLUMN, "Its columns, see below.");
    private static final Key<String> SECTION =
            Key.text("section", "The heading above it.").usually("anywhere in the file");
    private static final Key<String> GROUP_HEADING =
            Key.text("group-heading", "The heading of such a table, made from `{type}`.");
    private static final Key<String> EMPTY_ROW = Key.text("empty-row", "What a table without proposals says.");
    private static final Key<Boolean> NEWEST_FIRST =
            Key.flag("newest-first", "Whether rows with large numbers stand above those with small ones.");
    private static final Key<Boolean> TOCTREE = Key.flag("toctree", "Whether a `toctree` lists the files as well.");
    private static final Key<String> STATUS_KEY =
            Key.text("status-key", "The heading of a table that explains the statuses.");
    private static final Key<Optional<Severity>> MISSING =
            Key.severity("missing", "info", "How bad it is if there is no index.");
    static final Shape INDEX = Shape.of(
            "index",
            GROUPS,
            FILES,
            COLUMNS,
            SECTION,
            GROUP_HEADING,
            EMPTY_ROW,
            NEWEST_FIRST,
            TOCTREE,
            STATUS_KEY,
            MISSING,
            Quotes.SAYS);

    private KeptListDefinitionReader() {}

    private static String groupHeading(YamlMap map) {
        map.located(GROUP_HEADING).ifPresent(it -> Patterns.known(map, it, "{type}"));
        return map.get(GROUP_HEADING);
    }

    static KeptListDefinition index(YamlMap map, Quotes quotes) {
        if (map.get(FILES).isEmpty()) {
            map.findings().add("config.missing-key", Finding.at(map.place(), "'files' is missing"));
        }
        List<KeptListDefinition.Column> columns =
                map.get(COLUMNS).stream().map(KeptListDefinitionReader::column).toList();
        twice(map.get(COLUMNS), NAME, "is the heading of two columns");
        twice(map.get(COLUMNS), SHOWS, "stands in two columns");
        if (columns.isEmpty() && map.has(EMPTY_ROW)) {
            map.findings()
                    .add(
                            "config.missing-key",
                            Finding.at(map.valueOf(EMPTY_ROW), "'columns' is missing: without them there is no row")
                                    .help("name the columns of the table, or leave 'empty-row' out"));
        }
        if (map.has(GROUPS) && map.get(SECTION).isEmpty()) {
            map.findings()
                    .add(
                            "config.missing-key",
                            Finding.at(map.valueOf(GROUPS), "'section' is missing: 'groups' are headings below it")
                                    .help("name the heading above the list, or leave 'groups' out"));
        }
        return new KeptListDefinition(
                files(map),
                map.get(SECTION),
                columns,
                map.get(GROUPS),
                groupHeading(map),
                map.get(EMPTY_ROW),
                map.get(NEWEST_FIRST),
                map.get(TOCTREE),
                map.get(STATUS_KEY),
                map.get(MISSING),
                quotes.of(map));
    }

    /** Nobody could tell two columns with one heading apart, and two that show the same say nothing more than one. */
    private static void twice(List<YamlMap> columns, Key<String> key, String problem) {
        Set<String> seen = new HashSet<>();
        for (YamlMap column : columns) {
            column.located(key)
                    .filter(it -> !it.value().isEmpty() && !seen.add(Names.normal(it.value())))
                    .ifPresent(it -> column.findings()
                            .add(
                                    "config.wrong-value",
                                    Finding.at(it.place(), "'%s' %s", it.value(), problem)
                                            .help("keep one of them")
                                            .severity(Severity.WARNING)));
        }
    }

    /** It is written by us: a document beside the proposals, and nothing else. */
    private static List<String> files(YamlMap map) {
        List<String> files = new ArrayList<>();
        for (Located<String> file : map.each(FILES)) {
            boolean document = file.value().toLowerCase(Locale.ROOT).endsWith(".md");
            Optional<String> problem = FileName.problem(file.value())
                    .or(() -> Optional.of("it does not end with '.md'").filter(it -> !document));
            if (problem.isEmpty()) {
                files.add(file.value());
            } else {
                map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(file.place(), "'%s' is no name of an index: %s", file.value(), problem.get())
                                        .help("name a Markdown file beside the proposals, such as README.md"));
            }
        }
        return files;
    }

    private static KeptListDefinition.Column column(YamlMap map) {
        return new KeptListDefinition.Column(map.get(NAME), map.get(SHOWS), map.get(LINKED), map.get(SEVERITY));
    }
}
