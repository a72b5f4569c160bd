package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts {@code statuses}, {@code transitions} and {@code undecided} of {@code process.yaml}. */
final class LifecycleReader {

    private final ProcessParts parts;
    private final List<Transition> shorthand = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();

    LifecycleReader(ProcessParts parts) {
        this.parts = parts;
    }

    Lifecycle lifecycle(YamlMap map) {
        List<Status> statuses = map.each("statuses", this::status);
        List<String> all = statuses.stream().map(Status::name).toList();
        for (YamlMap transition : map.maps("transitions")) {
            transition.read(it -> transitions.addAll(transitions(it, all)));
        }
        shorthand.removeIf(step -> transitions.stream()
                .anyMatch(it -> it.when().equals(Condition.ALWAYS)
                        && it.from().equals(step.from())
                        && it.to().equals(step.to())));
        transitions.addAll(0, shorthand);
        transitions.removeIf(step -> !all.contains(step.from()) || !all.contains(step.to()));
        Optional<YamlMap> undecided = map.map("undecided");
        Optional<Severity> severity = undecided.flatMap(it -> it.severity("severity", Severity.WARNING));
        Quote says = undecided.map(it -> it.read(parts::says)).orElse(Quote.NONE);
        return new Lifecycle(
                statuses, transitions, map.severity("undeclared-transition", Severity.ERROR), severity, says);
    }

    private Status status(YamlMap map) {
        String name = map.required("name");
        for (Located<String> next : map.locatedTexts("next")) {
            parts.statusNames.add(next);
            shorthand.add(
                    new Transition(name, next.value(), Optional.empty(), Condition.ALWAYS, Gate.OPEN, Quote.NONE));
        }
        return new Status(
                name,
                forms(map),
                map.choice("kind", YamlMap.words(StatusKind.class)).orElse(StatusKind.OPEN),
                map.text("meaning"),
                map.flag("initial", false),
                HistoryDemandsReader.limits(map, "limits", parts),
                parts.condition(map, "only"),
                parts.says(map));
    }

    private List<StatusForm> forms(YamlMap map) {
        List<StatusForm> forms = new ArrayList<>();
        for (Located<String> written : map.locatedTexts("forms")) {
            Optional<StatusForm> form = StatusForm.of(written.value());
            form.ifPresent(forms::add);
            form.ifPresent(it ->
                    it.fields().forEach(field -> parts.fieldNames.add(new Located<>(field, written.place()))));
            if (form.isEmpty()) {
                map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(written.place(), "'%s' is no form for a status", written.value())
                                        .help("begin with words, and put the name of a field in braces:"
                                                + " Implemented (in {Version})"));
            }
        }
        return forms;
    }

    /** {@code from: any} stands for all statuses but the one that the step leads to. */
    private List<Transition> transitions(YamlMap map, List<String> all) {
        List<Located<String>> from = map.locatedTexts("from");
        List<Located<String>> to = map.locatedTexts("to");
        boolean any = from.size() == 1 && from.get(0).value().equals("any");
        if (!any) {
            parts.statusNames.addAll(from);
        }
        parts.statusNames.addAll(to);
        List<String> sources = any ? all : from.stream().map(Located::value).toList();
        Optional<Severity> severity = map.severity("severity", null);
        Condition when = parts.condition(map, "when");
        Gate gate = map.map("needs").map(it -> it.read(this::gate)).orElse(Gate.OPEN);
        Quote says = parts.says(map);
        return sources.stream()
                .flatMap(source -> to.stream()
                        .map(Located::value)
                        .filter(target -> !source.equals(target))
                        .map(target -> new Transition(source, target, severity, when, gate, says)))
                .toList();
    }

    private Gate gate(YamlMap map) {
        parts.fieldNames.addAll(map.locatedTexts("fields"));
        parts.fieldNames.addAll(map.locatedTexts("other-than-author"));
        parts.sectionNames.addAll(map.locatedTexts("sections"));
        parts.recordNames.addAll(map.locatedTexts("records"));
        return new Gate(
                map.texts("fields"),
                map.texts("sections"),
                map.texts("records"),
                map.number("days", 0),
                map.texts("other-than-author"),
                map.severity("severity", Severity.ERROR).orElse(Severity.INFO),
                parts.says(map));
    }
}
