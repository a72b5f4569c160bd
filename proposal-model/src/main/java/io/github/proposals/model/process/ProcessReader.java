package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.KeyCheck;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads {@code process.yaml}. Mistakes are findings with a place; nothing that the file contains throws. */
public final class ProcessReader {

    /** The keys of {@code process.yaml}. */
    public static final Shape KEYS = TopReader.TOP;

    /** Where editors find the JSON Schema of {@code process.yaml}. */
    public static final String SCHEMA = "https://proposals.github.io/schema/1/process.schema.json";

    private final Optional<Predicate<String>> isRule;
    private final DocumentFormat format;
    private final Processes processes;

    /** A reader that takes the ids of rules as they are. */
    public ProcessReader() {
        this(Processes.BUILT_IN);
    }

    /** The same for processes that may extend others than those of the library. */
    public ProcessReader(Processes processes) {
        this(Optional.empty(), BuiltInFormats.ALL, processes);
    }

    /** The same for processes whose documents may be written in other forms than those of the library. */
    public ProcessReader(DocumentFormat format) {
        this(Optional.empty(), format, Processes.BUILT_IN);
    }

    /** A reader that reports the ids of rules, and topics such as {@code section.*}, that {@code isRule} does not know. */
    public ProcessReader(Predicate<String> isRule) {
        this(isRule, Processes.BUILT_IN);
    }

    /** The same for processes that may extend others than those of the library. */
    public ProcessReader(Predicate<String> isRule, Processes processes) {
        this(Optional.of(isRule), BuiltInFormats.ALL, processes);
    }

    private ProcessReader(Optional<Predicate<String>> isRule, DocumentFormat format, Processes processes) {
        this.isRule = isRule;
        this.format = format;
        this.processes = processes;
    }

    private static final Set<String> FOLLOWING = Set.of("process.unreachable-status", "process.dead-end");

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
        List<Diagnostic> diagnostics = new ArrayList<>();
        YamlFindings findings = (rule, finding) ->
                diagnostics.add(new Diagnostic(rule, finding.severity().orElse(Severity.ERROR), finding));
        ProcessFile file = new ProcessFile(findings, processes);
        Optional<ProposalProcess> process = file.read(source).map(mapping -> {
            KeyCheck.check(KEYS, mapping, findings);
            YamlMap map = new YamlMap(mapping, findings);
            ProposalProcess read = TopReader.process(map, format, file);
            new ProcessCheck(read, map, findings).check();
            isRule.ifPresent(it -> OwnRuleReader.check(map, it));
            NameCheck names = new NameCheck(read, mapping.place().path(), isRule.orElse(rule -> true), findings);
            KEYS.visit(mapping, names);
            names.unnamed(map);
            return read;
        });
        Diagnostics all = new Diagnostics(diagnostics);
        if (all.reach(Severity.ERROR)) {
            // A status to which nothing leads may well be meant by a name that is wrong.
            diagnostics.removeIf(it -> FOLLOWING.contains(it.rule()));
        }
        return new Result(process, new Diagnostics(diagnostics));
    }
}
