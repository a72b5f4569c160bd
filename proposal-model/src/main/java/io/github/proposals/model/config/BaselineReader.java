package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.FindingKey;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyCheck;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the file of a {@link Baseline}. Mistakes are findings with a place. */
public final class BaselineReader {

    private static final Key<String> RULE =
            Key.text("rule", "The rule that found it.").must();
    private static final Key<String> PATH =
            Key.text("file", "path", "The file in which it was found.").must();
    private static final Key<String> ABOUT =
            Key.text("about", "What it is about.").must();
    private static final Key<Integer> COUNT = Key.number("count", 1, "How often it was found.");
    private static final Shape FINDING = Shape.of("finding", RULE, PATH, ABOUT, COUNT);
    private static final Key<List<YamlMap>> FINDINGS =
            Key.parts("findings", () -> FINDING, "What was found before, each once.");
    private static final Shape KEYS = Shape.of("baseline", FINDINGS);

    private BaselineReader() {}

    /**
     * What came of reading the file.
     *
     * @param baseline what it says, as far as that can be read
     * @param diagnostics what is wrong with it
     */
    public record Result(Baseline baseline, Diagnostics diagnostics) {}

    /** {@return what {@code source} says, and what is wrong with it} */
    public static Result read(SourceText source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        YamlFindings findings = (rule, finding) -> diagnostics.add(new Diagnostic(rule, Severity.ERROR, finding));
        YamlReader yaml = new YamlReader(source);
        Optional<YamlNode> root = yaml.read();
        yaml.findings().forEach(it -> findings.add("config.syntax", it));
        SortedMap<FindingKey, Integer> counts = new TreeMap<>();
        if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
            KeyCheck.check(KEYS, mapping, findings);
            for (YamlMap each : new YamlMap(mapping, findings).get(FINDINGS)) {
                if (each.has(RULE) && each.has(PATH) && each.has(ABOUT)) {
                    FindingKey key = new FindingKey(each.get(RULE), each.get(PATH), each.get(ABOUT));
                    counts.merge(key, Math.max(1, each.get(COUNT)), Math::max);
                }
            }
        } else if (root.isPresent()) {
            findings.add(
                    "config.syntax",
                    Finding.at(root.get().place(), "a baseline must have a list 'findings'")
                            .help("let -Dproposal.baseline.write write it anew"));
        }
        return new Result(new Baseline(counts), new Diagnostics(diagnostics));
    }
}
