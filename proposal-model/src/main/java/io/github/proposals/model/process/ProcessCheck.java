package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges a process as a whole: are its names different, can its statuses be reached, are its ends ends. */
final class ProcessCheck {

    private final ProposalProcess process;
    private final YamlMap top;
    private final YamlFindings findings;

    ProcessCheck(ProposalProcess process, YamlMap top, YamlFindings findings) {
        this.process = process;
        this.top = top;
        this.findings = findings;
    }

    /** What a form of a status holds in braces is a field. */
    private void fieldsInForms() {
        List<String> known =
                process.fields().stream().map(FieldDefinition::name).toList();
        for (YamlMap status : top.get(LifecycleReader.STATUSES)) {
            for (Located<String> form : status.each(LifecycleReader.FORMS)) {
                StatusForm.of(form.value()).stream()
                        .flatMap(it -> it.fields().stream())
                        .filter(field -> !known.contains(field))
                        .forEach(field -> unknown(form.place(), field, known));
            }
        }
    }

    /** What a name holds in braces beside number, words and day is a field. */
    private void fieldsInNames() {
        List<String> known =
                process.fields().stream().map(FieldDefinition::name).toList();
        top.given(TopReader.FILES)
                .ifPresent(files -> process.files().fields().stream()
                        .filter(field -> !known.contains(field))
                        .forEach(field -> unknown(files.valueOf(NameTemplatesReader.NAME), field, known)));
    }

    /** What the path of a file holds in braces is a field. */
    private void fieldsInFiles() {
        List<String> known =
                process.fields().stream().map(FieldDefinition::name).toList();
        for (YamlMap map : top.get(TopReader.FIELDS)) {
            map.given(FieldsReader.LISTED)
                    .ifPresent(listed -> process.fields().stream()
                            .filter(it -> it.name().equals(map.get(FieldsReader.NAME)))
                            .flatMap(it -> it.listed().stream())
                            .flatMap(it -> it.fields().stream())
                            .filter(field -> !known.contains(field))
                            .forEach(field -> unknown(listed.valueOf(ListedValuesReader.FILE), field, known)));
        }
    }

    private void unknown(Place place, String field, List<String> known) {
        findings.add(
                "process.unknown-field",
                Finding.at(place, "there is no field '%s'", field).help(Suggestion.help(field, known)));
    }

    void check() {
        Lifecycle lifecycle = process.lifecycle();
        new DuplicateNames(top, findings).check(process);
        new FieldCheck(process, top, findings).check();
        fieldsInForms();
        fieldsInNames();
        fieldsInFiles();
        if (!lifecycle.statuses().isEmpty()) {
            reachable(lifecycle);
            ends(lifecycle);
        }
    }

    private void reachable(Lifecycle lifecycle) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        lifecycle.statuses().stream().filter(Status::initial).map(Status::name).forEach(open::add);
        if (open.isEmpty()) {
            findings.add(
                    "process.unreachable-status",
                    Finding.at(top.placeOf(LifecycleReader.STATUSES), "no status is one that a proposal may start with")
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
        return top.get(LifecycleReader.STATUSES).stream()
                .anyMatch(map -> map.get(LifecycleReader.NAME).equals(status.name()) && map.has(LifecycleReader.NEXT));
    }

    /** What is wrong with an inherited status is for the file to mend that inherits it. */
    private Place placeOf(Status status) {
        return top.get(LifecycleReader.STATUSES).stream()
                .filter(map -> map.get(LifecycleReader.NAME).equals(status.name()))
                .map(map -> map.valueOf(LifecycleReader.NAME))
                .filter(place -> place.path().equals(top.place().path()))
                .findFirst()
                .orElse(top.placeOf(LifecycleReader.STATUSES));
    }
}
