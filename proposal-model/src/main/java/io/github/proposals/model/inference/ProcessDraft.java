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
import java.util.Set;
import java.util.TreeMap;

/**
 * A first process, as a file for people to read and to change.
 *
 * @param documents how many documents it rests on
 * @param body the file without the rules and the outliers at its end
 * @param rules what it says about rules, with the reasons
 * @param outliers documents that are not as the others, and in what
 */
public record ProcessDraft(int documents, String body, Map<String, String> rules, List<String> outliers) {

    private static final int MOST_OUTLIERS = 40;

    /** Keeps copies. */
    public ProcessDraft {
        rules = Map.copyOf(rules);
        outliers = List.copyOf(outliers);
    }

    /**
     * {@return the same with rules softened that find errors in many documents} What many do is no error of one of them: the
     * draft does not know it well enough.
     *
     * @param found what was found with this draft
     */
    public ProcessDraft softened(Diagnostics found) {
        Map<String, Set<String>> files = new TreeMap<>();
        for (Diagnostic each : found) {
            if (each.severity() == Severity.ERROR) {
                files.computeIfAbsent(each.rule(), it -> new HashSet<>()).add(each.place().path());
            }
        }
        Map<String, String> softened = new TreeMap<>(rules);
        files.forEach((rule, where) -> {
            if (where.size() > 1 && where.size() * 100 > documents * 2) {
                softened.put(rule, where.size() + " of " + documents + " documents");
            }
        });
        return new ProcessDraft(documents, body, softened, outliers);
    }

    /** {@return the text of {@code process.yaml}} */
    public String text() {
        ProcessText end = new ProcessText();
        if (!rules.isEmpty()) {
            end.part("What would be an error in many documents is a warning.");
            end.line("rules:");
            new TreeMap<>(rules).forEach((rule, why) -> end.line("  " + rule + ": warning", why));
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
