package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** The part {@code history} of {@code process.yaml}. */
final class HistoryDemandsReader {

    private static final Key<Optional<Severity>> PAST_SEVERITY =
            Key.severity("severity", "warning", "How bad it is.").usually("`warning`; `off` for `process-change`");
    private static final Key<YamlMap> BY = ConditionReader.key(
            "by", "For `process-change`: which proposal makes it fine, if it is part of the same change.");
    private static final Shape PAST = Shape.of("past", PAST_SEVERITY, BY, Quotes.SAYS);

    private static final Key<List<String>> STATUS =
            Key.namesOf("status", "status", "The statuses from which on it counts.");
    private static final Key<List<String>> FIELDS = Key.namesOf("field", "fields", "Fields that stay as they are.");
    private static final Key<List<String>> SECTIONS =
            Key.namesOf("section", "sections", "Sections that stay as they are.");
    private static final Key<List<String>> APPEND =
            Key.namesOf("section", "append", "Sections that may only grow at their end.");
    private static final Key<String> ERRATA = Key.nameOf(
            "section", "errata", "The section that explains corrections: who adds to it may correct what is frozen.");
    private static final Key<Optional<Severity>> FROZEN_SEVERITY =
            Key.severity("severity", "error", "How bad a change is.");
    private static final Shape FREEZE =
            Shape.of("frozen", STATUS, FIELDS, SECTIONS, APPEND, ERRATA, FROZEN_SEVERITY, Quotes.SAYS);

    private static final Key<String> SECTION =
            Key.nameOf("section", "section", "For `unlisted`: the section that lists them.");
    private static final Key<YamlMap> WHEN = ConditionReader.key("when", "For which proposals.");
    private static final Key<Integer> DAYS = Key.number("days", 0, "For `quiet`: how many days are fine.");
    private static final Key<Optional<Severity>> WATCH_SEVERITY = Key.severity("severity", "warning", "How bad it is.");
    private static final Shape WATCH = Shape.of("watch", SECTION, WHEN, DAYS, WATCH_SEVERITY, Quotes.SAYS);

    private static final Key<YamlMap> LAGGING =
            Key.part("lagging", () -> WATCH, "Commits name the proposal, and its status does not show it.");
    private static final Key<YamlMap> QUIET =
            Key.part("quiet", () -> WATCH, "No commit has named the proposal for so many `days`.");
    private static final Key<YamlMap> UNLISTED = Key.part(
            "unlisted",
            () -> WATCH,
            "Merged pull requests name the proposal, and it does not list them in its `section`.");
    private static final Shape IMPLEMENTATION = Shape.of("implementation", LAGGING, QUIET, UNLISTED);

    private static final Key<YamlMap> REMOVED =
            Key.part("removed", () -> PAST, "A merged proposal is removed.").usually("`severity: warning`");
    private static final Key<YamlMap> REUSED = Key.part(
                    "reused-number", () -> PAST, "A number comes back for another proposal.")
            .usually("`severity: warning`");
    private static final Key<YamlMap> CHANGED = Key.part(
            "process-change",
            () -> PAST,
            "The document that describes the process changes without a proposal to do so.");
    private static final Key<YamlMap> FROZEN =
            Key.part("frozen", () -> FREEZE, "What must not change any more, below.");
    private static final Key<YamlMap> WORK =
            Key.part("implementation", () -> IMPLEMENTATION, "How work shows in commits that name a proposal, below.");
    static final Shape HISTORY = Shape.of("history", REMOVED, REUSED, CHANGED, FROZEN, WORK);

    private final Quotes quotes;

    HistoryDemandsReader(Quotes quotes) {
        this.quotes = quotes;
    }

    static HistoryDemands none() {
        return new HistoryDemands(
                usually(Severity.WARNING),
                usually(Severity.WARNING),
                usually(null),
                Optional.empty(),
                ImplementationDefinition.NONE);
    }

    HistoryDemands history(YamlMap map) {
        return new HistoryDemands(
                past(map, REMOVED, Severity.WARNING),
                past(map, REUSED, Severity.WARNING),
                past(map, CHANGED, null),
                map.given(FROZEN).flatMap(this::freeze),
                map.given(WORK).map(this::implementation).orElse(ImplementationDefinition.NONE));
    }

    private static PastDemand usually(Severity severity) {
        return new PastDemand(Optional.ofNullable(severity), Condition.ALWAYS, Quote.NONE);
    }

    private PastDemand past(YamlMap map, Key<YamlMap> key, Severity usual) {
        return map.given(key)
                .map(it -> new PastDemand(
                        it.given(PAST_SEVERITY).orElse(Optional.ofNullable(usual)),
                        ConditionReader.read(it, BY),
                        quotes.of(it)))
                .orElseGet(() -> usually(usual));
    }

    private Optional<Freeze> freeze(YamlMap map) {
        return map.get(FROZEN_SEVERITY)
                .map(severity -> new Freeze(
                        map.get(STATUS),
                        map.get(FIELDS),
                        map.get(SECTIONS),
                        map.get(APPEND),
                        map.get(ERRATA),
                        severity,
                        quotes.of(map)));
    }

    private ImplementationDefinition implementation(YamlMap map) {
        return new ImplementationDefinition(
                map.given(LAGGING).flatMap(this::watch),
                map.given(QUIET).flatMap(this::watch),
                map.given(UNLISTED).flatMap(this::watch));
    }

    private Optional<Watch> watch(YamlMap map) {
        return map.get(WATCH_SEVERITY)
                .map(severity -> new Watch(
                        ConditionReader.read(map, WHEN), map.get(DAYS), map.get(SECTION), severity, quotes.of(map)));
    }
}
