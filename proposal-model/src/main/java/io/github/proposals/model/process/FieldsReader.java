package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The part {@code fields} of {@code process.yaml}. */
final class FieldsReader {

    private final ProcessParts parts;

    FieldsReader(ProcessParts parts) {
        this.parts = parts;
    }

    FieldDefinition field(YamlMap map) {
        String name = map.required("name");
        parts.fieldNames.addAll(map.locatedTexts("not-before"));
        return new FieldDefinition(
                name,
                map.texts("aliases"),
                map.choice("type", types()).orElse(FieldType.TEXT),
                map.has("role") ? map.text("role") : name.toLowerCase(Locale.ROOT),
                map.texts("values"),
                parts.demands(map),
                map.texts("none"),
                map.texts("hints"),
                map.severity("unfilled", Severity.ERROR),
                map.severity("wrong", Severity.ERROR),
                map.texts("forms"),
                map.texts("groups"),
                map.severity("members", null),
                map.text("not-before"),
                map.flag("past", false),
                parts.says(map));
    }

    private static Map<String, FieldType> types() {
        Map<String, FieldType> words = new LinkedHashMap<>();
        for (FieldType type : FieldType.values()) {
            words.put(type.word(), type);
        }
        return words;
    }
}
