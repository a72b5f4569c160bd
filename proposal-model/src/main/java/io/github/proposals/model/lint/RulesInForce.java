package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.diagnostic.RuleInForce.DecidedBy;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProposalProcess;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules as a project and its process have them. */
public final class RulesInForce {

    private RulesInForce() {}

    /** {@return all rules with the severities that hold, and their pages, by id} */
    public static List<RuleInForce> of(List<Rule> rules, ProposalProcess process, LintSettings settings) {
        return new RuleCatalogue(rules)
                .of(process).all().stream()
                        .map(info -> new RuleInForce(
                                info,
                                inForce(info, process, settings),
                                decided(info, process, settings),
                                says(info, rules, process),
                                RulePages.page(rules, process, info)))
                        .toList();
    }

    private static Optional<Severity> inForce(RuleInfo rule, ProposalProcess process, LintSettings settings) {
        Optional<Severity> said = severity(rule, process, settings).orElse(Optional.of(rule.severity()));
        return settings.severities().containsKey(rule.id()) ? said : said.map(settings.profile()::of);
    }

    /** What the project says counts most, then the process; empty where both say nothing. */
    static Optional<Optional<Severity>> severity(RuleInfo rule, ProposalProcess process, LintSettings settings) {
        Map<String, Optional<Severity>> ofProject = settings.severities();
        return Optional.ofNullable(
                ofProject.getOrDefault(rule.id(), process.severities().get(rule.id())));
    }

    private static DecidedBy decided(RuleInfo rule, ProposalProcess process, LintSettings settings) {
        if (settings.severities().containsKey(rule.id())) {
            return DecidedBy.PROJECT;
        }
        Optional<Severity> said = severity(rule, process, settings).orElse(Optional.of(rule.severity()));
        if (!said.equals(inForce(rule, process, settings))) {
            return DecidedBy.PROFILE;
        }
        return process.severities().containsKey(rule.id()) ? DecidedBy.PROCESS : DecidedBy.RULE;
    }

    private static List<Quote> says(RuleInfo info, List<Rule> rules, ProposalProcess process) {
        boolean own = process.ownRules().stream().anyMatch(it -> it.id().equals(info.id()));
        return rules.stream()
                .filter(it -> own || it.info().id().equals(info.id()))
                .flatMap(it -> sentences(it, process))
                .filter(it -> it.present() && it.rule().equals(own ? info.id() : ""))
                .distinct()
                .toList();
    }

    static Stream<Quote> sentences(Rule rule, ProposalProcess process) {
        return Mishap.attempt(() -> rule.sentences(process).toList()) instanceof Mishap.Done<List<Quote>> done
                ? done.value().stream()
                : Stream.empty();
    }
}
