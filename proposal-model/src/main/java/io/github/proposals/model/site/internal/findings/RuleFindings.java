package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.List;

/**
 * What a rule found, for its page.
 *
 * @param rows the findings, the worst first
 * @param more how many more there are, in words; empty if that was all
 */
public record RuleFindings(List<FindingsGroup.Row> rows, String more) {

    /** Nobody reads more of them. */
    private static final int MOST = 2000;

    /**
     * {@return what a rule found}
     *
     * @param checks what was looked for
     * @param findings what was found
     * @param names the pages of proposals
     * @param options where files can be read
     */
    public static RuleFindings of(String rule, Checks checks, Findings findings, PageNames names, SiteOptions options) {
        List<Findings.Numbered> found = findings.ofRule(rule);
        return new RuleFindings(
                new FindingsGroups(checks, findings, names, options, PageNames.ofRule(rule)).worst(found, MOST),
                found.size() <= MOST ? "" : found.size() - MOST + " more");
    }

    boolean any() {
        return !rows.isEmpty();
    }
}
