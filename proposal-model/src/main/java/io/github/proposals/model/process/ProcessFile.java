package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Processes processes;
    private final List<ProcessFolder> bases = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();

    ProcessFile(YamlFindings findings, Processes processes) {
        this.findings = findings;
        this.processes = processes;
    }

    /** {@return the quotations of the files that were read} */
    Quotes quotes() {
        return new Quotes(documents);
    }

    /** {@return where the process comes from} {@code id} may be that of one that can be named. */
    ProcessOrigin origin(String id) {
        return new ProcessOrigin(
                Stream.concat(own(id).stream(), bases.stream()).distinct().toList(), files);
    }

    /** {@return the text of a file beside the process with this id, or beside the nearest that it extends and that has one} */
    Optional<String> beside(String id, String name) {
        Optional<String> text = origin(id).file(name);
        text.ifPresent(it -> files.put(name, it));
        return text;
    }

    /** A project may call its own process as one of a jar is called. */
    private Optional<ProcessFolder> own(String id) {
        return processes.folder(id).filter(it -> it.from().isEmpty() || documents.containsKey(it.path()));
    }

    /** {@return the values; nothing if one of the files is not even YAML, or does not exist} */
    Optional<YamlNode.Mapping> read(SourceText source) {
        Deque<YamlNode.Mapping> chain = new ArrayDeque<>();
        Optional<YamlNode.Mapping> next = mapping(source);
        while (next.isPresent()) {
            chain.push(next.get().without(TopReader.EXTENDS.name()));
            Optional<Located<String>> base = new YamlMap(next.get(), findings).located(TopReader.EXTENDS);
            if (base.isEmpty()) {
                // From the farthest one: what is removed somewhere may have come from any of those before.
                return chain.stream().reduce(YamlNode.Mapping::with).map(this::bounded);
            }
            next = extended(base.get());
        }
        return Optional.empty();
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
        files.put(source.path(), source.content());
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
                                    String.join(", ", processes.ids())));
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

    private Optional<YamlNode.Mapping> extended(Located<String> base) {
        Optional<ProcessFolder> folder = processes.folder(base.value());
        Optional<SourceText> source = folder.flatMap(ProcessFolder::source);
        if (source.isEmpty()) {
            String problem = processes.problems().get(base.value());
            findings.add(
                    "config.wrong-value",
                    problem == null
                            ? Finding.at(base.place(), "there is no process '%s' to extend", base.value())
                                    .help(Suggestion.help(base.value(), processes.ids()))
                            : Finding.at(base.place(), "'%s' cannot be extended: %s", base.value(), problem)
                                    .help("mend that, or extend another process"));
            return Optional.empty();
        }
        if (bases.size() == LONGEST_CHAIN || bases.contains(folder.get())) {
            findings.add(
                    "config.wrong-value",
                    Finding.at(base.place(), "'%s' cannot be extended: it extends itself", base.value())
                            .help("extend a process that does not lead back to this one"));
            return Optional.empty();
        }
        bases.add(folder.get());
        return mapping(source.get());
    }
}
