package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.FindingKey;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Errors and warnings that were there when a project began to check its proposals, by rule, file and subject, each with how
 * often. They are told as a number, and only what is new can fail a build. Notes never fail one, and are not in it.
 *
 * @param counts how often each was there
 */
public record Baseline(SortedMap<FindingKey, Integer> counts) {

    /** The file in which a project keeps it. */
    public static final String FILE = "proposals-baseline.yaml";

    /** What a project has that keeps none. */
    public static final Baseline NONE = new Baseline(new TreeMap<>());

    private static final String HEAD = """
            # Findings that were here before. They fail no build; what is new does. What was mended leaves this file.
            # mvn io.github.proposals:proposal-maven-plugin:validate -Dproposal.baseline.write
            """;

    /** Keeps a copy. */
    public Baseline {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** {@return the baseline after which nothing of this is new} */
    public static Baseline of(Diagnostics diagnostics) {
        SortedMap<FindingKey, Integer> counts = new TreeMap<>();
        diagnostics.all().stream()
                .filter(Baseline::counts)
                .forEach(it -> counts.merge(FindingKey.of(it), 1, Integer::sum));
        return new Baseline(counts);
    }

    /**
     * What became of a baseline.
     *
     * @param fresh what is not in it, with all notes
     * @param known how many findings are in it
     * @param mended how many are in it, and are there no more
     * @param next what it should be: without what was mended, and with the new names of files
     */
    public record Comparison(Diagnostics fresh, int known, int mended, Baseline next) {}

    /**
     * {@return what of {@code found} is new} What was found in a file that is gone covers the same in a file of which it says
     * nothing: the file was renamed.
     *
     * @param there whether there is a file
     * @param judged whether a finding of this kind could have been found in this run, if it were there
     */
    public Comparison compare(Diagnostics found, Predicate<String> there, Predicate<FindingKey> judged) {
        Map<FindingKey, Integer> left = new HashMap<>(counts);
        SortedMap<FindingKey, Integer> next = new TreeMap<>();
        List<Diagnostic> others = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            FindingKey key = FindingKey.of(diagnostic);
            if (counts(diagnostic) && take(left, key)) {
                next.merge(key, 1, Integer::sum);
            } else {
                others.add(diagnostic);
            }
        }
        List<Diagnostic> fresh = renamed(others, left, next, there);
        int known = next.values().stream().mapToInt(it -> it).sum();
        int mended = 0;
        for (Map.Entry<FindingKey, Integer> entry : left.entrySet()) {
            if (judged.test(entry.getKey())) {
                mended += entry.getValue();
            } else if (entry.getValue() > 0) {
                next.merge(entry.getKey(), entry.getValue(), Integer::sum);
            }
        }
        return new Comparison(new Diagnostics(fresh), known, mended, new Baseline(next));
    }

    private List<Diagnostic> renamed(
            List<Diagnostic> others,
            Map<FindingKey, Integer> left,
            SortedMap<FindingKey, Integer> next,
            Predicate<String> there) {
        Set<String> files = counts.keySet().stream().map(FindingKey::file).collect(Collectors.toSet());
        Map<FindingKey, List<FindingKey>> gone = new HashMap<>();
        counts.keySet().stream()
                .filter(it -> left.get(it) > 0 && !there.test(it.file()))
                .forEach(it -> gone.computeIfAbsent(it.in(""), key -> new ArrayList<>())
                        .add(it));
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic diagnostic : others) {
            FindingKey key = FindingKey.of(diagnostic);
            boolean covered = counts(diagnostic)
                    && !files.contains(key.file())
                    && gone.getOrDefault(key.in(""), List.of()).stream().anyMatch(it -> take(left, it));
            if (covered) {
                next.merge(key, 1, Integer::sum);
            } else {
                fresh.add(diagnostic);
            }
        }
        return fresh;
    }

    private static boolean take(Map<FindingKey, Integer> left, FindingKey key) {
        Integer before = left.getOrDefault(key, 0);
        if (before > 0) {
            left.put(key, before - 1);
        }
        return before > 0;
    }

    private static boolean counts(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.INFO;
    }

    /** {@return this and what else was found, after which nothing of that is new} */
    public Baseline and(Diagnostics found) {
        SortedMap<FindingKey, Integer> both = new TreeMap<>(counts);
        of(found).counts().forEach((key, count) -> both.merge(key, count, Integer::sum));
        return new Baseline(both);
    }

    /** {@return its file, with a reader in mind who reviews what changes in it} */
    public String text() {
        List<Map<String, Object>> findings = new ArrayList<>();
        counts.forEach((key, count) -> {
            Map<String, Object> finding = new LinkedHashMap<>();
            finding.put("rule", key.rule());
            finding.put("file", key.file());
            finding.put("about", key.about());
            finding.put("count", count);
            findings.add(finding);
        });
        return HEAD + YamlWriter.write(Map.of("findings", findings));
    }
}
