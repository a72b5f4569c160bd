package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.ShapeVisitor;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks whether the statuses, fields and other things exist that a process names. */
final class NameCheck implements ShapeVisitor {

    private final ProposalProcess process;
    private final String path;
    private final Predicate<String> isRule;
    private final YamlFindings findings;
    private final Set<String> demanded = new HashSet<>();

    NameCheck(ProposalProcess process, String path, Predicate<String> isRule, YamlFindings findings) {
        this.process = process;
        this.path = path;
        this.isRule = isRule;
        this.findings = findings;
    }

    @Override
    public void name(String what, Located<String> name) {
        switch (what) {
            case "status" ->
                known("process.unknown-status", what, name, process.lifecycle().names());
            case "type" -> known("process.unknown-type", what, name, types());
            case "field" -> known("process.unknown-field", what, name, fields().toList());
            case "role" -> known("process.unknown-field", "field with the role", name, roles());
            case "section" -> known("config.wrong-value", what, name, sections());
            case "record" -> known("config.wrong-value", what, name, records());
            case "own rule" -> {
                demanded.add(name.value());
                known("config.wrong-value", what, name, ownRules());
            }
            case "rule" -> rule(name);
            default -> throw new IllegalArgumentException("nobody knows the names of " + what);
        }
    }

    /** Tells of rules of its own that find nothing, once all names are known. A name that nobody has is told already. */
    void unnamed(YamlMap top) {
        if (!ownRules().containsAll(demanded)) {
            return;
        }
        for (YamlMap rule : top.get(OwnRuleReader.OWN_RULES)) {
            rule.located(OwnRuleReader.NAME)
                    .filter(it -> RuleInfo.isId(it.value()) && it.place().path().equals(path))
                    .filter(it -> !demanded.contains(it.value()))
                    .ifPresent(it -> findings.add(
                            "config.wrong-value",
                            Finding.at(it.place(), "no demand names the rule '%s'", it.value())
                                    .help("write 'rule: %s' at what it is to find, or leave it out", it.value())
                                    .severity(Severity.WARNING)));
        }
    }

    /** What a process inherits may lose its statuses: only names in its own file are its mistakes. */
    private void known(String rule, String what, Located<String> name, List<String> names) {
        if (name.place().path().equals(path) && !names.contains(name.value())) {
            findings.add(
                    rule,
                    Finding.at(name.place(), "there is no %s '%s'", what, name.value())
                            .help(Suggestion.help(name.value(), names)));
        }
    }

    /** {@code exempt} may name all rules of a topic at once. */
    private void rule(Located<String> rule) {
        if (!isRule.test(rule.value())
                && ownRules().stream().noneMatch(own -> RuleNames.cover(List.of(rule.value()), own))) {
            findings.add(
                    "config.wrong-value",
                    Finding.at(rule.place(), "there is no rule '%s'", rule.value())
                            .help("run the goal 'explain' for a list of all rules"));
        }
    }

    private List<String> types() {
        return process.fieldOf(FieldType.TYPE).map(FieldDefinition::values).orElse(List.of());
    }

    private Stream<String> fields() {
        return process.fields().stream().map(FieldDefinition::name);
    }

    private List<String> roles() {
        return Stream.concat(
                        Stream.of("number", "title"), process.fields().stream().map(FieldDefinition::role))
                .distinct()
                .toList();
    }

    private List<String> sections() {
        return process.sections().stream().map(SectionDefinition::name).toList();
    }

    private List<String> ownRules() {
        return process.ownRules().stream().map(OwnRule::id).toList();
    }

    private List<String> records() {
        return process.records().stream().map(RecordDefinition::name).toList();
    }
}
