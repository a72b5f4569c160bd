package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.OwnRule;
import io.github.proposals.model.process.ProposalProcess;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every id that a finding can have: those of rules, and those of the engine and its readers. */
public final class RuleCatalogue {

    static final List<RuleInfo> OF_READERS = List.of(
            new RuleInfo("config.syntax", Severity.ERROR, "A configuration file is not YAML."),
            new RuleInfo("config.missing-key", Severity.ERROR, "A configuration file lacks a key that is needed."),
            new RuleInfo("config.unknown-key", Severity.ERROR, "A configuration file has a key that means nothing."),
            new RuleInfo("config.wrong-value", Severity.ERROR, "A value in a configuration file has the wrong form."),
            Mishap.RULE,
            new RuleInfo("process.dead-end", Severity.WARNING, "No step leads out of a status that is not an end."),
            new RuleInfo("process.duplicate-name", Severity.ERROR, "A process defines the same name twice."),
            new RuleInfo("process.unknown-field", Severity.ERROR, "A process names a field that it does not define."),
            new RuleInfo("process.unknown-status", Severity.ERROR, "A process names a status that it does not define."),
            new RuleInfo("process.unknown-type", Severity.ERROR, "A process names a type that it does not define."),
            new RuleInfo("process.unreachable-status", Severity.WARNING, "No step of a process leads to a status."),
            new RuleInfo("suppression.malformed", Severity.WARNING, "A suppression names no rule or no reason."),
            new RuleInfo("suppression.unused", Severity.WARNING, "A suppression hides nothing."),
            new RuleInfo("waiver.expired", Severity.INFO, "A waiver has expired."),
            new RuleInfo("waiver.unused", Severity.INFO, "A waiver does not cover exactly one finding."));

    private final Map<String, RuleInfo> byId = new TreeMap<>();

    /** The catalogue of these rules and of all readers. */
    public RuleCatalogue(List<Rule> rules) {
        this(Stream.concat(rules.stream().map(Rule::info), OF_READERS.stream()));
    }

    private RuleCatalogue(Stream<RuleInfo> rules) {
        rules.forEach(info -> byId.put(info.id(), info));
    }

    /** {@return the same with the rules that a process defines itself} */
    public RuleCatalogue of(ProposalProcess process) {
        return process.ownRules().isEmpty()
                ? this
                : new RuleCatalogue(
                        Stream.concat(process.ownRules().stream().map(OwnRule::info), byId.values().stream()));
    }

    /** {@return what is known of the rule with this id} */
    public Optional<RuleInfo> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return whether there is a rule with this id} */
    public boolean isRule(String id) {
        return byId.containsKey(id);
    }

    /** {@return whether a name is that of a rule, or {@code topic.*} for all rules of a topic} */
    public boolean covers(String name) {
        return isRule(name) || name.endsWith(".*") && all().stream().anyMatch(it -> name.equals(it.topic() + ".*"));
    }

    /** {@return whether this is the id of a rule, or may be that of one which a process defines: their topics are none of ours} */
    public boolean mayKnow(String id) {
        return isRule(id) || RuleInfo.isId(id) && !covers(id.substring(0, id.indexOf('.')) + ".*");
    }

    /** {@return all ids, sorted} */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** {@return all rules, sorted by id} */
    public List<RuleInfo> all() {
        return byId.values().stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
    }
}
