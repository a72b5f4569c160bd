package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part {@code fields} of {@code process.yaml}. */
final class FieldsReader {

    private final ProcessParts parts;

    FieldsReader(ProcessParts parts) {
        this.parts = parts;
    }

    FieldDefinition field(YamlMap map) {
        String name = map.required("name");
        parts.fieldNames.addAll(map.locatedTexts("not-before"));
        parts.statusNames.addAll(map.locatedTexts("reached"));
        FieldType type = map.choice("type", YamlMap.words(FieldType.class)).orElse(FieldType.TEXT);
        return new FieldDefinition(
                NameSet.ofField(name, map.texts("aliases")),
                type,
                map.has("role") ? map.text("role") : name.toLowerCase(Locale.ROOT),
                map.texts("values"),
                parts.demands(map),
                map.texts("none"),
                map.texts("hints"),
                map.severity("unfilled", Severity.ERROR),
                map.severity("wrong", Severity.ERROR),
                forms(map, type),
                map.texts("groups"),
                map.severity("members", null),
                map.text("not-before"),
                HistoryDemandsReader.limits(map, "deadlines", parts),
                map.texts("reached"),
                map.flag("past", false),
                map.flag("remarks", false),
                parts.says(map));
    }

    /** Dates have the forms of {@link DateForm}, people those with <code>{name}</code> and the like. */
    private static List<String> forms(YamlMap map, FieldType type) {
        List<String> forms = new ArrayList<>();
        for (Located<String> form : map.locatedTexts("forms")) {
            boolean usable = type == FieldType.DATE
                    ? DateForm.isUsable(form.value())
                    : form.value().contains("{");
            boolean clear = type == FieldType.DATE || ProcessParts.once(map, form, "{name}", "{handle}", "{mail}");
            if (usable && clear) {
                forms.add(form.value());
            } else if (!usable) {
                map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(form.place(), "'%s' is no form for a value of this type", form.value())
                                        .help("for a date such as yyyy-MM-dd, for people such as {name} (@{handle})"));
            }
        }
        return forms;
    }
}
