package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts {@code statuses}, {@code transitions} and {@code undecided} of {@code process.yaml}. */
final class LifecycleReader {

    static final Key<String> NAME =
            Key.text("name", "The status, as authors write it.").must();
    static final Key<List<String>> NEXT = Key.namesOf("status", "next", "The statuses that may follow.");
    static final Key<List<String>> FORMS = Key.texts(
            "forms",
            "How it is written with [values of fields](#values-in-a-status) in it, such as `Done (in {Version})`."
                    + " Its name alone is fine as well.");
    private static final Key<List<String>> ALIASES = Key.texts(
            "aliases",
            "Other words for it, which are as good: `Approved` for `Accepted`. New ones are written with its name.");
    private static final Key<StatusKind> KIND = Key.word(
            "kind",
            StatusKind.OPEN,
            "What it means: `open` (not decided), `parked`, `accepted` (work goes on), `done`, `closed` (ended without"
                    + " success, or replaced), `living` (kept up to date for ever).");
    private static final Key<String> MEANING = Key.text("meaning", "What it means, in a sentence.");
    private static final Key<Boolean> INITIAL = Key.flag("initial", "Whether a proposal may start with it.");
    private static final Key<Boolean> REVIEW = Key.flag(
            "review",
            "Whether everybody is asked to say something while a proposal has it. On the pages it stands out, and those"
                    + " that have it come first, with the days that are left and where to say it.");
    private static final Key<Integer> STABILITY = Key.number(
                    "stability",
                    0,
                    "How stable a proposal is that has it, from 1 on. Where [relations](#relations) and [links](#texts)"
                            + " have to be `stable`, they lead to proposals with this or a greater number.")
            .usually("not compared");
    private static final Key<List<YamlMap>> LIMITS = Key.parts(
            "limits",
            () -> TimeLimitReader.LIMIT,
            "[Time limits](#time-limits), counted from the commit that brought the status.");
    private static final Key<YamlMap> ONLY = ConditionReader.key("only", "Which proposals may have it.");
    private static final Shape STATUS = Shape.of(
            "status", NAME, NEXT, ALIASES, FORMS, KIND, MEANING, INITIAL, REVIEW, STABILITY, LIMITS, ONLY, Quotes.SAYS);

    private static final Key<List<String>> FROM =
            Key.namesOf("status", "from", "any", "From these statuses; `any` for all.");
    private static final Key<List<String>> TO =
            Key.namesOf("status", "to", "To these.").must();
    private static final Key<Optional<Severity>> UNUSUAL =
            Key.severity("severity", "off", "How bad the step is, if it is allowed but unusual.");
    private static final Key<YamlMap> WHEN = ConditionReader.key("when", "For which proposals.");
    private static final Key<YamlMap> NEEDS = Key.part(
                    "needs", () -> GateReader.GATE, "What a proposal needs to take the step.")
            .usually("nothing");
    private static final Shape TRANSITION = Shape.of("transition", FROM, TO, UNUSUAL, WHEN, NEEDS, Quotes.SAYS);

    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "warning", "How bad an open status is on the default branch.");
    private static final Shape OPEN = Shape.of("undecided", SEVERITY, Quotes.SAYS);

    static final Key<List<YamlMap>> STATUSES =
            Key.parts("statuses", () -> STATUS, "[The lifecycle](#statuses): its statuses.");
    static final Key<List<YamlMap>> TRANSITIONS = Key.parts(
            "transitions", () -> TRANSITION, "[Steps](#statuses) that need more words than `next` of a status.");
    static final Key<YamlMap> UNDECIDED =
            Key.part("undecided", () -> OPEN, "How bad an open status is on the default branch.");
    static final Key<Optional<Severity>> UNDECLARED =
            Key.severity("undeclared-transition", "error", "How bad a step is that is not drawn.");

    private final Quotes quotes;
    private final List<Transition> shorthand = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();

    LifecycleReader(Quotes quotes) {
        this.quotes = quotes;
    }

    Lifecycle lifecycle(YamlMap map) {
        List<Status> statuses = map.get(STATUSES).stream().map(this::status).toList();
        List<String> all = statuses.stream().map(Status::name).toList();
        map.get(TRANSITIONS).forEach(transition -> transitions.addAll(transitions(transition, all)));
        shorthand.removeIf(step -> transitions.stream()
                .anyMatch(it -> it.when().equals(Condition.ALWAYS)
                        && it.from().equals(step.from())
                        && it.to().equals(step.to())));
        transitions.addAll(0, shorthand);
        transitions.removeIf(step -> !all.contains(step.from()) || !all.contains(step.to()));
        Optional<YamlMap> undecided = map.given(UNDECIDED);
        return new Lifecycle(
                statuses,
                transitions,
                map.get(UNDECLARED),
                undecided.flatMap(it -> it.get(SEVERITY)),
                undecided.map(quotes::of).orElse(Quote.NONE));
    }

    private Status status(YamlMap map) {
        String name = map.get(NAME);
        for (String next : map.get(NEXT)) {
            shorthand.add(new Transition(name, next, Optional.empty(), Condition.ALWAYS, Gate.OPEN, Quote.NONE));
        }
        return new Status(
                name,
                map.get(ALIASES),
                forms(map),
                map.get(KIND),
                map.get(MEANING),
                map.get(INITIAL),
                map.get(REVIEW),
                map.get(STABILITY),
                TimeLimitReader.read(map, LIMITS, quotes),
                ConditionReader.read(map, ONLY),
                quotes.of(map));
    }

    private static List<StatusForm> forms(YamlMap map) {
        List<StatusForm> forms = new ArrayList<>();
        for (Located<String> written : map.each(FORMS)) {
            Optional<StatusForm> form = StatusForm.of(written.value());
            form.ifPresent(forms::add);
            if (form.isEmpty()) {
                map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(written.place(), "'%s' is no form for a status", written.value())
                                        .help(
                                                written.value().contains("{")
                                                        ? "begin with words, and put the name of a field in braces:"
                                                                + " Implemented (in {Version})"
                                                        : "forms hold values of fields, as in Implemented (in {Version});"
                                                                + " other names of a status are 'aliases'"));
            }
        }
        return forms;
    }

    /** {@code from: any} stands for all statuses but the one that the step leads to. */
    private List<Transition> transitions(YamlMap map, List<String> all) {
        List<String> from = map.get(FROM);
        List<String> sources = from.equals(List.of("any")) ? all : from;
        Optional<Severity> severity = map.get(UNUSUAL);
        Condition when = ConditionReader.read(map, WHEN);
        Gate gate = map.given(NEEDS).flatMap(it -> GateReader.gate(it, quotes)).orElse(Gate.OPEN);
        Quote says = quotes.of(map);
        return sources.stream()
                .flatMap(source -> map.get(TO).stream()
                        .filter(target -> !source.equals(target))
                        .map(target -> new Transition(source, target, severity, when, gate, says)))
                .toList();
    }
}
