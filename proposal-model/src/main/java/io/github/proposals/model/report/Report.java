package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Accepted;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.text.Replacement;
import java.util.List;
import java.util.function.Function;

/**
 * What a run has to say, for all formats.
 *
 * @param process the id of the process; empty if there was none
 * @param files the files that were judged, also those without any finding
 * @param rules what was looked for, by id
 * @param pages finds the page of a rule, as Markdown; asked only by formats that show pages
 * @param judged what was found, and what became of it
 * @param repairs what would be written to make a finding go away; asked only by formats that show it
 */
public record Report(
        String process,
        List<String> files,
        List<RuleInfo> rules,
        Function<RuleInfo, String> pages,
        Judged judged,
        Function<Diagnostic, List<Replacement>> repairs) {

    /** Keeps a copy. */
    public Report {
        files = List.copyOf(files);
        rules = List.copyOf(rules);
    }

    /** A report of findings alone, in which the page of a rule is its summary. */
    public Report(String process, List<RuleInfo> rules, Diagnostics diagnostics) {
        this(process, List.of(), rules, RuleInfo::summary, new Judged(diagnostics, List.of()), diagnostic -> List.of());
    }

    /** {@return what counts} */
    public Diagnostics diagnostics() {
        return judged.counting();
    }

    /** {@return what does not} */
    public List<Accepted> accepted() {
        return judged.accepted();
    }
}
