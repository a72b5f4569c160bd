package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.FileNaming;
import io.github.proposals.model.process.OwnRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Softening;
import io.github.proposals.model.proposal.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of one run, as process and project have them.
 *
 * @param rules the rules, those that are switched off among them
 * @param catalogue what is known of them
 * @param settings what the project says
 * @param process the process that the proposals follow
 */
record RuleSet(List<Rule> rules, RuleCatalogue catalogue, LintSettings settings, ProposalProcess process) {

    /** {@return which files are judged} */
    FileNaming files() {
        return process.files();
    }

    /** {@return how bad a finding is; nothing if nobody is to be told} */
    Optional<Severity> severity(RuleInfo rule, Finding finding) {
        return severity(rule, finding, Optional.empty());
    }

    private Optional<Severity> said(RuleInfo rule, Finding finding) {
        // What the project says counts most, then the process, then the demand that was not met, then the rule.
        return RulesInForce.severity(rule, process, settings)
                .orElseGet(() ->
                        Optional.of(finding.severity().orElse(rule.severity())).filter(it -> !finding.onlyOnRequest()))
                .filter(severity -> !isExempt(rule.id(), finding.place().path()));
    }

    /** {@return how bad a finding about a proposal is, which may be one of those where the process is less strict} */
    Optional<Severity> severity(RuleInfo rule, Finding finding, Optional<Proposal> proposal) {
        Optional<Severity> severity = said(rule, finding);
        // What could not be judged is never a matter of taste.
        if (settings.severities().containsKey(rule.id()) || rule.equals(Mishap.RULE)) {
            return severity;
        }
        for (Softening softening : process.softened()) {
            if (severity.isPresent()
                    && softening.covers(rule.id())
                    && proposal.filter(it -> it.meets(softening.when())).isPresent()) {
                severity = softening.of(severity.get());
            }
        }
        return severity.map(settings.profile()::of);
    }

    private boolean isExempt(String rule, String path) {
        return process.files().others().isProcessDocument(path) && process.exempts(rule);
    }

    /** {@return whether process or project switch a rule off} */
    boolean isOff(String rule) {
        return catalogue
                .rule(rule)
                .flatMap(info -> RulesInForce.severity(info, process, settings))
                .filter(Optional::isEmpty)
                .isPresent();
    }

    /**
     * {@return the rules that can have something to tell: nobody asks what is switched off} Where the process has rules of its own,
     * another one may find something for them.
     */
    List<Rule> inForce() {
        return rules.stream()
                .filter(it -> !process.ownRules().isEmpty() || !isOff(it.info().id()))
                .toList();
    }

    /** {@return the rule that is broken: the one that looks, unless the demand that is not met names one of the process's own} */
    RuleInfo broken(RuleInfo rule, Finding finding) {
        return finding.quote().rule().isEmpty()
                ? rule
                : catalogue.rule(finding.quote().rule()).orElse(rule);
    }

    /** {@return the rules that the process defines itself} */
    Stream<String> ownRules() {
        return process.ownRules().stream().map(OwnRule::id);
    }

    /** {@return the rules that are asked for findings of one; none for one of the readers or the engine} */
    Stream<String> findersOf(String rule) {
        boolean own = ownRules().anyMatch(rule::equals);
        return rules.stream()
                .filter(it -> own ? findsFor(it, rule) : it.info().id().equals(rule))
                .map(it -> it.info().id());
    }

    private boolean findsFor(Rule rule, String own) {
        return RulesInForce.sentences(rule, process).anyMatch(it -> it.rule().equals(own));
    }
}
