package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.YamlMap;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads {@code process.yaml}. Mistakes are findings with a place; nothing that the file contains throws. */
public final class ProcessReader {

    private static final int LONGEST_CHAIN = 10;

    /** More fields, sections or statuses than any process has; each of them is looked for in each proposal. */
    private static final int MOST = 1_000;

    private final Predicate<String> isRule;
    private final DocumentFormat format;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** A reader that takes the ids of rules as they are. */
    public ProcessReader() {
        this(rule -> true);
    }

    /** A reader that reports the ids of rules that {@code isRule} does not know. */
    public ProcessReader(Predicate<String> isRule) {
        this(isRule, BuiltInFormats.ALL);
    }

    /** The same for processes whose documents may be written in other forms than those of the library. */
    public ProcessReader(Predicate<String> isRule, DocumentFormat format) {
        this.isRule = isRule;
        this.format = format;
    }

    /**
     * What came of reading a process.
     *
     * @param process the process; nothing if the file is not even YAML or extends a process that does not exist
     * @param diagnostics what is wrong with it
     */
    public record Result(Optional<ProposalProcess> process, Diagnostics diagnostics) {

        /** {@return whether proposals can be judged by it} */
        public boolean usable() {
            return process.isPresent() && !diagnostics.reach(Severity.ERROR);
        }
    }

    /** {@return the process that {@code source} defines, and what is wrong with it} */
    public Result read(SourceText source) {
        diagnostics.clear();
        Map<String, String> documents = new HashMap<>();
        Optional<YamlNode.Mapping> mapping = mapping(source, documents);
        for (int i = 0; i < LONGEST_CHAIN && mapping.isPresent(); i++) {
            Optional<Located<String>> base = parent(mapping.get());
            if (base.isEmpty()) {
                break;
            }
            mapping = extend(base.get(), mapping.get(), documents);
        }
        Optional<ProposalProcess> process = mapping.map(this::bounded).map(values -> {
            ProcessParts parts = new ProcessParts(new YamlMap(values, this::add), documents, format);
            ProposalProcess read = parts.read();
            new ProcessCheck(read, parts, isRule, this::add).check();
            return read;
        });
        return new Result(process, new Diagnostics(diagnostics));
    }

    private void add(String rule, Finding finding) {
        diagnostics.add(new Diagnostic(rule, finding.severity().orElse(Severity.ERROR), finding));
    }

    private YamlNode.Mapping bounded(YamlNode.Mapping mapping) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.replaceAll((key, entry) -> {
            if (!(entry.value() instanceof YamlNode.Sequence list)
                    || list.items().size() <= MOST) {
                return entry;
            }
            add(
                    "config.wrong-value",
                    Finding.at(list.items().get(MOST).place(), "'%s' has more than %d entries", key, MOST)
                            .help("shorten it; those from here on were not read"));
            return new YamlNode.Entry(
                    entry.key(), new YamlNode.Sequence(list.items().subList(0, MOST), list.place()));
        });
        return new YamlNode.Mapping(entries, mapping.place());
    }

    private Optional<YamlNode.Mapping> mapping(SourceText source, Map<String, String> documents) {
        YamlReader reader = new YamlReader(source);
        Optional<YamlNode> root = reader.read();
        reader.findings().forEach(finding -> add("config.syntax", finding));
        if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
            documents.put(source.path(), document(mapping));
            return Optional.of(mapping);
        }
        if (reader.findings().isEmpty()) {
            add(
                    "config.syntax",
                    Finding.at(source.place(source.line(1)), "a process must be a mapping of names to values")
                            .help(
                                    "start with 'id: my-process', or with 'extends:' and one of: %s",
                                    String.join(", ", BuiltInProcesses.ids())));
        }
        return Optional.empty();
    }

    /** {@return what quotations of this file are quotations of} */
    private static String document(YamlNode.Mapping mapping) {
        YamlMap map = new YamlMap(mapping, (rule, finding) -> {});
        return Stream.of("document", "name", "id")
                .map(map::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("the process");
    }

    private static Optional<Located<String>> parent(YamlNode.Mapping mapping) {
        return new YamlMap(mapping, (rule, finding) -> {}).located("extends");
    }

    private Optional<YamlNode.Mapping> extend(
            Located<String> base, YamlNode.Mapping changes, Map<String, String> documents) {
        Optional<SourceText> source = BuiltInProcesses.source(base.value());
        if (source.isEmpty()) {
            add(
                    "config.wrong-value",
                    Finding.at(base.place(), "there is no process '%s' to extend", base.value())
                            .help(Suggestion.help(base.value(), BuiltInProcesses.ids())));
            return Optional.empty();
        }
        return mapping(source.get(), documents)
                .map(mapping -> mapping.with(changes).without("extends"));
    }
}
