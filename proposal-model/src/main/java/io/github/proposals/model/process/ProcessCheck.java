package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Judges a process as a whole: do its names exist, can its statuses be reached, are its ends ends. */
final class ProcessCheck {

    private final ProposalProcess process;
    private final ProcessParts parts;
    private final Predicate<String> isRule;
    private final YamlFindings findings;

    ProcessCheck(ProposalProcess process, ProcessParts parts, Predicate<String> isRule, YamlFindings findings) {
        this.process = process;
        this.parts = parts;
        this.isRule = isRule;
        this.findings = findings;
    }

    void check() {
        Lifecycle lifecycle = process.lifecycle();
        List<String> types =
                process.fieldOf(FieldType.TYPE).map(FieldDefinition::values).orElse(List.of());
        List<String> fields =
                process.fields().stream().map(FieldDefinition::name).toList();
        known(parts.statusNames, lifecycle.names(), "process.unknown-status", "status");
        known(parts.typeNames, types, "process.unknown-type", "type");
        known(parts.fieldNames, fields, "process.unknown-field", "field");
        known(
                parts.sectionNames,
                process.sections().stream().map(SectionDefinition::name).toList(),
                "config.wrong-value",
                "section");
        known(
                parts.recordNames,
                process.records().stream().map(RecordDefinition::name).toList(),
                "config.wrong-value",
                "record");
        known(parts.roleNames, roles(), "process.unknown-field", "field with the role");
        rules();
        unique("statuses", lifecycle.names());
        unique("fields", fields);
        unique(
                "sections",
                process.sections().stream()
                        .map(it -> it.parent() + "/" + it.name())
                        .toList());
        if (!lifecycle.statuses().isEmpty()) {
            reachable(lifecycle);
            ends(lifecycle);
        }
    }

    private List<String> roles() {
        return Stream.concat(
                        Stream.of("number", "title"), process.fields().stream().map(FieldDefinition::role))
                .distinct()
                .toList();
    }

    /** {@code exempt} may name all rules of a topic at once. */
    private void rules() {
        for (Located<String> rule : parts.ruleNames) {
            if (!rule.value().endsWith(".*") && !isRule.test(rule.value())) {
                findings.add(
                        "config.wrong-value",
                        Finding.at(rule.place(), "there is no rule '%s'", rule.value())
                                .help("run the goal 'explain' for a list of all rules"));
            }
        }
    }

    private void known(List<Located<String>> used, Collection<String> names, String rule, String what) {
        for (Located<String> name : used) {
            // What a process inherits may lose its statuses: only names in its own file are its mistakes.
            boolean own = name.place().path().equals(parts.top().place().path());
            if (own && !names.contains(name.value())) {
                findings.add(
                        rule,
                        Finding.at(name.place(), "there is no %s '%s'", what, name.value())
                                .help(Suggestion.help(name.value(), names)));
            }
        }
    }

    private void unique(String part, List<String> names) {
        Set<String> seen = new HashSet<>();
        List<YamlMap> maps = parts.top().maps(part);
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(Names.normal(names.get(i)))) {
                Place place = i < maps.size()
                        ? maps.get(i).valueOf("name")
                        : parts.top().placeOf(part);
                findings.add(
                        "process.duplicate-name",
                        Finding.at(place, "'%s' is defined twice", names.get(i).replaceFirst("^.*/", ""))
                                .help("keep one of them, or give the other one another name"));
            }
        }
    }

    private void reachable(Lifecycle lifecycle) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        lifecycle.statuses().stream().filter(Status::initial).map(Status::name).forEach(open::add);
        if (open.isEmpty()) {
            findings.add(
                    "process.unreachable-status",
                    Finding.at(parts.top().placeOf("statuses"), "no status is one that a proposal may start with")
                            .help("add 'initial: true' to the first one")
                            .severity(Severity.WARNING));
            return;
        }
        while (!open.isEmpty()) {
            String status = open.pop();
            if (reached.add(status)) {
                lifecycle.from(status).map(Transition::to).forEach(open::add);
            }
        }
        for (Status status : lifecycle.statuses()) {
            if (!reached.contains(status.name())) {
                findings.add(
                        "process.unreachable-status",
                        Finding.at(placeOf(status), "no step leads to the status '%s'", status.name())
                                .help("add it to 'next' of another status, or say 'initial: true'")
                                .severity(Severity.WARNING));
            }
        }
    }

    private void ends(Lifecycle lifecycle) {
        for (Status status : lifecycle.statuses()) {
            boolean way = lifecycle.from(status.name()).findAny().isPresent();
            boolean mayEnd = status.kind() == StatusKind.DONE
                    || status.kind() == StatusKind.CLOSED
                    || status.kind() == StatusKind.LIVING;
            if (!way && !mayEnd && !namesNext(status)) {
                findings.add(
                        "process.dead-end",
                        Finding.at(placeOf(status), "no step leads out of '%s', which is not an end", status.name())
                                .help("add 'next', or say 'kind: done' or 'kind: closed'")
                                .severity(Severity.WARNING));
            }
        }
    }

    /** A step to a status that does not exist is reported as such. */
    private boolean namesNext(Status status) {
        return parts.top().maps("statuses").stream()
                .anyMatch(map -> map.text("name").equals(status.name()) && map.has("next"));
    }

    /** What is wrong with an inherited status is for the file to mend that inherits it. */
    private Place placeOf(Status status) {
        return parts.top().maps("statuses").stream()
                .filter(map -> map.text("name").equals(status.name()))
                .map(map -> map.valueOf("name"))
                .filter(place -> place.path().equals(parts.top().place().path()))
                .findFirst()
                .orElse(parts.top().placeOf("statuses"));
    }
}
