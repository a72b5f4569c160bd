package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part {@code sections} of {@code process.yaml}, which holds sections inside of sections. */
final class SectionsReader {

    private final ProcessParts parts;
    private final List<SectionDefinition> sections = new ArrayList<>();

    SectionsReader(ProcessParts parts) {
        this.parts = parts;
    }

    List<SectionDefinition> sections(YamlMap map) {
        int level = map.number("section-level", 2);
        map.maps("sections").forEach(section -> add(section, "", level));
        return sections;
    }

    private void add(YamlMap map, String parent, int usualLevel) {
        map.read(it -> {
            SectionDefinition section = section(it, parent, usualLevel);
            sections.add(section);
            it.maps("sections").forEach(child -> add(child, section.name(), section.level() + 1));
            return section;
        });
    }

    private SectionDefinition section(YamlMap map, String parent, int usualLevel) {
        List<Demand> demands = parts.demands(map);
        boolean required = demands.stream().anyMatch(demand -> demand.severity() != Severity.INFO);
        return new SectionDefinition(
                NameSet.ofSection(map.required("name"), map.texts("aliases")),
                map.number("level", usualLevel),
                parent,
                demands,
                map.severity("empty", required ? Severity.ERROR : null),
                map.severity("not-applicable", required ? Severity.WARNING : null),
                map.severity("misplaced", required ? Severity.WARNING : Severity.INFO),
                map.number("paragraphs", 0),
                map.has("resolved") ? Optional.of(parts.condition(map, "resolved")) : Optional.empty(),
                map.map("entries").map(it -> it.read(this::entries)),
                map.flag("sorted", false),
                map.texts("keywords"),
                map.severity("links", null),
                map.flag("dated", false),
                parts.says(map));
    }

    private EntryDefinition entries(YamlMap map) {
        String word = map.required("word");
        List<Integer> starts = map.texts("starts").stream()
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
        return new EntryDefinition(
                word,
                map.has("example") ? map.text("example") : word + " 1",
                starts.isEmpty() ? List.of(1) : starts,
                map.texts("labels"),
                map.severity("severity", Severity.WARNING).orElse(Severity.INFO),
                parts.says(map));
    }
}
