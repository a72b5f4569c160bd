package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;

/** The part {@code index} of {@code process.yaml}. */
final class IndexDefinitionReader {

    private final ProcessParts parts;

    IndexDefinitionReader(ProcessParts parts) {
        this.parts = parts;
    }

    IndexDefinition index(YamlMap map) {
        parts.typeNames.addAll(map.locatedTexts("groups"));
        if (map.texts("files").isEmpty()) {
            map.findings().add("config.missing-key", Finding.at(map.place(), "'files' is missing"));
        }
        List<IndexDefinition.Column> columns = map.each("columns", this::column);
        if (columns.isEmpty() && map.has("empty-row")) {
            map.findings()
                    .add(
                            "config.missing-key",
                            Finding.at(map.valueOf("empty-row"), "'columns' is missing: without them there is no row")
                                    .help("name the columns of the table, or leave 'empty-row' out"));
        }
        return new IndexDefinition(
                map.texts("files"),
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

    private IndexDefinition.Column column(YamlMap map) {
        String name = map.required("name");
        map.located("shows").ifPresent(parts.roleNames::add);
        return new IndexDefinition.Column(
                name,
                map.required("shows"),
                map.flag("linked", false),
                map.severity("severity", Severity.WARNING).orElse(Severity.INFO));
    }
}
