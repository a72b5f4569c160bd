package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of a {@code process.yaml}, with those of the processes that it extends. Used once. */
final class ProcessFile {

    private static final int LONGEST_CHAIN = 10;

    /** More fields, sections or statuses than any process has; each of them is looked for in each proposal. */
    private static final int MOST = 1_000;

    private final YamlFindings findings;
    private final Map<String, String> documents = new HashMap<>();
    private String base = "";

    ProcessFile(YamlFindings findings) {
        this.findings = findings;
    }

    /** {@return the quotations of the files that were read} */
    Quotes quotes() {
        return new Quotes(documents);
    }

    /** {@return the id of the process that the file extends; empty if it extends none} */
    String base() {
        return base;
    }

    /** {@return the values; nothing if one of the files is not even YAML, or does not exist} */
    Optional<YamlNode.Mapping> read(SourceText source) {
        Optional<YamlNode.Mapping> mapping = mapping(source);
        for (int i = 0; i < LONGEST_CHAIN && mapping.isPresent(); i++) {
            Optional<Located<String>> base = new YamlMap(mapping.get(), findings).located(TopReader.EXTENDS);
            if (base.isEmpty()) {
                break;
            }
            this.base = this.base.isEmpty() ? base.get().value() : this.base;
            mapping = extend(base.get(), mapping.get());
        }
        return mapping.map(this::bounded);
    }

    private YamlNode.Mapping bounded(YamlNode.Mapping mapping) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.replaceAll((key, entry) -> {
            if (!(entry.value() instanceof YamlNode.Sequence list)
                    || list.items().size() <= MOST) {
                return entry;
            }
            findings.add(
                    "config.wrong-value",
                    Finding.at(list.items().get(MOST).place(), "'%s' has more than %d entries", key, MOST)
                            .help("shorten it; those from here on were not read"));
            return new YamlNode.Entry(
                    entry.key(), new YamlNode.Sequence(list.items().subList(0, MOST), list.place()));
        });
        return new YamlNode.Mapping(entries, mapping.place());
    }

    private Optional<YamlNode.Mapping> mapping(SourceText source) {
        YamlReader reader = new YamlReader(source);
        Optional<YamlNode> root = reader.read();
        reader.findings().forEach(finding -> findings.add("config.syntax", finding));
        if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
            documents.put(source.path(), document(mapping));
            return Optional.of(mapping);
        }
        if (reader.findings().isEmpty()) {
            findings.add(
                    "config.syntax",
                    Finding.at(source.place(source.line(1)), "a process must be a mapping of names to values")
                            .help(
                                    "start with 'id: my-process', or with 'extends:' and one of: %s",
                                    String.join(", ", BuiltInProcesses.ids())));
        }
        return Optional.empty();
    }

    /** {@return what quotations of this file are quotations of} */
    private String document(YamlNode.Mapping mapping) {
        return Stream.of(TopReader.DOCUMENT, TopReader.NAME, TopReader.ID)
                .map(new YamlMap(mapping, findings)::get)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("the process");
    }

    private Optional<YamlNode.Mapping> extend(Located<String> base, YamlNode.Mapping changes) {
        Optional<SourceText> source = BuiltInProcesses.source(base.value());
        if (source.isEmpty()) {
            findings.add(
                    "config.wrong-value",
                    Finding.at(base.place(), "there is no process '%s' to extend", base.value())
                            .help(Suggestion.help(base.value(), BuiltInProcesses.ids())));
            return Optional.empty();
        }
        return mapping(source.get()).map(mapping -> mapping.with(changes).without(TopReader.EXTENDS.name()));
    }
}
