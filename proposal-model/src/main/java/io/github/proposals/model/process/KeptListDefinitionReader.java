package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part {@code index} of {@code process.yaml}. */
final class KeptListDefinitionReader {

    private final ProcessParts parts;

    KeptListDefinitionReader(ProcessParts parts) {
        this.parts = parts;
    }

    KeptListDefinition index(YamlMap map) {
        parts.typeNames.addAll(map.locatedTexts("groups"));
        if (map.texts("files").isEmpty()) {
            map.findings().add("config.missing-key", Finding.at(map.place(), "'files' is missing"));
        }
        List<KeptListDefinition.Column> columns = map.each("columns", this::column);
        if (columns.isEmpty() && map.has("empty-row")) {
            map.findings()
                    .add(
                            "config.missing-key",
                            Finding.at(map.valueOf("empty-row"), "'columns' is missing: without them there is no row")
                                    .help("name the columns of the table, or leave 'empty-row' out"));
        }
        return new KeptListDefinition(
                files(map),
                map.required("section"),
                columns,
                map.texts("groups"),
                map.text("group-heading"),
                map.text("empty-row"),
                map.flag("toctree", false),
                map.text("status-key"),
                map.severity("missing", Severity.INFO),
                parts.says(map));
    }

    /** It is written by us: a document beside the proposals, and nothing else. */
    private static List<String> files(YamlMap map) {
        List<String> files = new ArrayList<>();
        for (Located<String> file : map.locatedTexts("files")) {
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

    private KeptListDefinition.Column column(YamlMap map) {
        String name = map.required("name");
        map.located("shows").ifPresent(parts.roleNames::add);
        return new KeptListDefinition.Column(
                name,
                map.required("shows"),
                map.flag("linked", false),
                map.severity("severity", Severity.WARNING).orElse(Severity.INFO));
    }
}
