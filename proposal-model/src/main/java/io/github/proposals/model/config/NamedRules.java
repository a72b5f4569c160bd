package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.text.Place;
import java.util.stream.Stream;

/**
 * The rules that {@code proposals.yaml} names. Those that a process defines itself are known only after the process is; they
 * have topics of their own, so that all others can be looked up while the file is read.
 */
public final class NamedRules {

    private NamedRules() {}

    /** {@return what is wrong where {@code config} names rules that are not among all that hold} */
    public static Diagnostics unknown(ProjectConfig config, RuleCatalogue all) {
        return new Diagnostics(Stream.concat(
                        config.severities().entrySet().stream()
                                .filter(it -> !all.isRule(it.getKey()))
                                .map(it -> severity(it.getKey(), it.getValue().place(), all)),
                        config.waivers().stream()
                                .filter(it -> !all.isRule(it.rule()))
                                .map(it -> waiver(it.rule(), it.place(), all)))
                .toList());
    }

    static Diagnostic severity(String rule, Place place, RuleCatalogue all) {
        return new Diagnostic(
                "config.unknown-key",
                Severity.ERROR,
                Finding.at(place, "there is no rule '%s'", rule).help(help(rule, all)));
    }

    static Diagnostic waiver(String rule, Place place, RuleCatalogue all) {
        return new Diagnostic(
                "config.wrong-value",
                Severity.ERROR,
                Finding.at(place, "there is no rule '%s' to waive", rule).help(help(rule, all)));
    }

    private static String help(String rule, RuleCatalogue all) {
        return Suggestion.nearest(rule, all.ids())
                .map(it -> "did you mean '" + it + "'?")
                .orElse("run the goal 'explain' for a list of all rules");
    }
}
