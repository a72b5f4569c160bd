package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** The part {@code history} of {@code process.yaml}, and the other parts that look back in time. */
final class HistoryDemandsReader {

    private final ProcessParts parts;

    HistoryDemandsReader(ProcessParts parts) {
        this.parts = parts;
    }

    HistoryDemands demands(YamlMap top) {
        return top.map("history")
                .map(map -> map.read(this::history))
                .orElseGet(() -> new HistoryDemands(
                        usually(Severity.WARNING),
                        usually(Severity.WARNING),
                        usually(null),
                        Optional.empty(),
                        ImplementationDefinition.NONE));
    }

    private HistoryDemands history(YamlMap map) {
        return new HistoryDemands(
                past(map, "removed", Severity.WARNING),
                past(map, "reused-number", Severity.WARNING),
                past(map, "process-change", null),
                map.map("frozen").map(it -> it.read(this::freeze)),
                map.map("implementation")
                        .map(it -> it.read(this::implementation))
                        .orElse(ImplementationDefinition.NONE));
    }

    private static PastDemand usually(Severity severity) {
        return new PastDemand(Optional.ofNullable(severity), Condition.ALWAYS, Quote.NONE);
    }

    private PastDemand past(YamlMap map, String key, Severity usual) {
        return map.map(key)
                .map(it -> it.read(inner -> new PastDemand(
                        inner.severity("severity", usual), parts.condition(inner, "by"), parts.says(inner))))
                .orElseGet(() -> usually(usual));
    }

    private Freeze freeze(YamlMap map) {
        parts.statusNames.addAll(map.locatedTexts("status"));
        parts.fieldNames.addAll(map.locatedTexts("fields"));
        parts.sectionNames.addAll(map.locatedTexts("sections"));
        parts.sectionNames.addAll(map.locatedTexts("append"));
        parts.sectionNames.addAll(map.locatedTexts("errata"));
        return new Freeze(
                map.texts("status"),
                map.texts("fields"),
                map.texts("sections"),
                map.texts("append"),
                map.text("errata"),
                map.severity("severity", Severity.ERROR).orElse(Severity.INFO),
                parts.says(map));
    }

    private ImplementationDefinition implementation(YamlMap map) {
        return new ImplementationDefinition(watch(map, "lagging"), watch(map, "quiet"), watch(map, "unlisted"));
    }

    private Optional<Watch> watch(YamlMap map, String key) {
        return map.map(key).map(it -> it.read(this::watch));
    }

    private Watch watch(YamlMap map) {
        parts.sectionNames.addAll(map.locatedTexts("section"));
        return new Watch(
                parts.condition(map, "when"),
                map.number("days", 0),
                map.text("section"),
                map.severity("severity", Severity.WARNING).orElse(Severity.INFO),
                parts.says(map));
    }

    /** {@code limits} of a status, {@code deadline} of a date. */
    static List<TimeLimit> limits(YamlMap map, String key, ProcessParts parts) {
        return map.each(
                key,
                limit -> new TimeLimit(
                        limit.number("days", 0),
                        parts.condition(limit, "when"),
                        limit.text("what"),
                        limit.severity("severity", Severity.INFO).orElse(Severity.INFO),
                        parts.says(limit)));
    }
}
