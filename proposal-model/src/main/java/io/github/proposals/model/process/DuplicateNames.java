package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds names to which two parts of a process answer, with their aliases and forms: one of the two would never be meant. */
final class DuplicateNames {

    private final YamlMap top;
    private final YamlFindings findings;

    DuplicateNames(YamlMap top, YamlFindings findings) {
        this.top = top;
        this.findings = findings;
    }

    /**
     * A part of a process.
     *
     * @param name what it is called
     * @param words all that it answers to, as they are compared
     */
    private record Part(String name, Stream<String> words) {}

    void check(ProposalProcess process) {
        check(
                LifecycleReader.STATUSES,
                LifecycleReader.NAME,
                process.lifecycle().statuses().stream()
                        .map(it -> new Part(
                                it.name(),
                                Stream.concat(
                                        it.words().map(Names::normal),
                                        it.forms().stream().map(DuplicateNames::words))))
                        .toList());
        check(
                TopReader.FIELDS,
                FieldsReader.NAME,
                process.fields().stream()
                        .map(it -> new Part(it.name(), it.names().normal().stream()))
                        .toList());
        check(
                SectionsReader.SECTIONS,
                SectionsReader.NAME,
                process.sections().stream()
                        .map(it ->
                                new Part(it.name(), it.names().normal().stream().map(word -> it.parent() + "/" + word)))
                        .toList());
    }

    /** Which field a value is for makes no other form of it. */
    private static String words(StatusForm form) {
        return form.written(form.fields().stream().map(it -> "{}").toList()).toLowerCase(Locale.ROOT);
    }

    private void check(Key<List<YamlMap>> key, Key<String> name, List<Part> parts) {
        Map<String, String> seen = new HashMap<>();
        List<YamlMap> maps = top.get(key);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Place place = i < maps.size() ? maps.get(i).valueOf(name) : top.placeOf(key);
            Set<String> others = new TreeSet<>();
            part.words().forEach(word -> {
                String other = seen.putIfAbsent(word, part.name());
                if (other != null) {
                    others.add(other);
                }
            });
            others.stream().findFirst().ifPresent(other -> tell(place, part.name(), other));
        }
    }

    private void tell(Place place, String name, String other) {
        Finding finding = Names.normal(name).equals(Names.normal(other))
                ? Finding.at(place, "'%s' is defined twice", name)
                : Finding.at(place, "'%s' answers to a word that already means '%s'", name, other);
        findings.add("process.duplicate-name", finding.help("keep one of them, or give the other one another name"));
    }
}
