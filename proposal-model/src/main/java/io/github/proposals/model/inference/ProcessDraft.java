package io.github.proposals.model.inference;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A first process, as a file for people to read and to change.
 *
 * @param documents how many documents it rests on
 * @param body the file without the rules and the outliers at its end
 * @param rules severity by rule, each with its reason as a comment
 * @param outliers documents that are not as the others, and in what
 */
public record ProcessDraft(int documents, String body, Map<String, String> rules, List<String> outliers) {

    private static final int MOST_OUTLIERS = 40;

    /** So many documents may be as they should not. */
    private static final int FEW = 2;

    private static final String COMMENT = " # ";

    /** Keeps copies. */
    public ProcessDraft {
        rules = Map.copyOf(rules);
        outliers = List.copyOf(outliers);
    }

    /**
     * {@return the same with rules softened that find something in many documents, and with those that have errors of other rules
     * among its outliers} What many do is no mistake of one of them: the draft does not know it well enough.
     *
     * @param found what was found with this draft
     */
    public ProcessDraft softened(Diagnostics found) {
        Map<String, Set<String>> files = new TreeMap<>();
        Map<String, Severity> worst = new TreeMap<>();
        for (Diagnostic each : found) {
            files.computeIfAbsent(each.rule(), it -> new HashSet<>())
                    .add(each.place().path());
            worst.merge(each.rule(), each.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        Map<String, String> softened = new TreeMap<>(rules);
        files.forEach((rule, where) -> severity(worst.get(rule), where.size())
                .ifPresent(
                        word -> softened.put(rule, word + COMMENT + where.size() + " of " + documents + " documents")));
        List<String> others = new ArrayList<>(outliers);
        found.all().stream()
                .filter(it -> it.severity() == Severity.ERROR && !softened.containsKey(it.rule()))
                .filter(it -> outliers.stream()
                        .noneMatch(line -> isAbout(line, it.place().path())))
                .collect(Collectors.groupingBy(it -> it.place().path(), TreeMap::new, Collectors.toList()))
                .forEach((path, all) -> others.add(path + ": "
                        + all.stream().map(Diagnostic::message).distinct().collect(Collectors.joining(", "))));
        return new ProcessDraft(documents, body, softened, others);
    }

    private static boolean isAbout(String line, String path) {
        return path.endsWith(line.substring(0, Math.max(0, line.indexOf(": "))));
    }

    private Optional<String> severity(Severity worst, int files) {
        if (worst == Severity.INFO || files <= FEW) {
            return Optional.empty();
        }
        int percent = files * 100 / documents;
        if (percent >= 90) {
            return Optional.of("off");
        }
        if (percent > 50 || worst == Severity.WARNING && percent > 20) {
            return Optional.of("info");
        }
        return worst == Severity.ERROR && percent > 10 ? Optional.of("warning") : Optional.empty();
    }

    /** {@return the text of {@code process.yaml}} */
    public String text() {
        ProcessText end = new ProcessText();
        if (!rules.isEmpty()) {
            end.part("What would be found in many documents counts less.");
            end.line("rules:");
            new TreeMap<>(rules).forEach((rule, said) -> {
                int comment = said.indexOf(COMMENT);
                end.line("  " + rule + ": " + said.substring(0, comment), said.substring(comment + COMMENT.length()));
            });
        }
        end.part(
                outliers.isEmpty()
                        ? "All documents are alike in what is asked above."
                        : "Documents that are not as the others:");
        List<String> lines = new ArrayList<>(outliers.subList(0, Math.min(MOST_OUTLIERS, outliers.size())));
        if (outliers.size() > MOST_OUTLIERS) {
            lines.add("and " + (outliers.size() - MOST_OUTLIERS) + " more");
        }
        lines.forEach(it -> end.comment("  " + it));
        return body + end.text();
    }

    /**
     * {@return what the file says}
     *
     * @param path where it is to be
     */
    public ProposalProcess process(String path) {
        return new ProcessReader().read(new SourceText(path, text())).process().orElseThrow();
    }
}
