package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.RuleInfo;
import java.util.List;

/**
 * What a run has to say, for all formats.
 *
 * @param process the id of the process; empty if there was none
 * @param rules what was looked for, by id
 * @param diagnostics what was found
 */
public record Report(String process, List<RuleInfo> rules, Diagnostics diagnostics) {

    /** Keeps a copy. */
    public Report {
        rules = List.copyOf(rules);
    }
}
