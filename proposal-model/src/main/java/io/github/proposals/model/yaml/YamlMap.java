package io.github.proposals.model.yaml;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The named values of a configuration file while they are read: what has the wrong form becomes a finding and counts as
 * not given. Every key that was asked for is known; {@link #finish()} reports the others.
 */
public final class YamlMap {

    private final YamlNode.Mapping mapping;
    private final YamlFindings findings;
    private final Set<String> known = new LinkedHashSet<>();

    /** A view of {@code mapping} that reports to {@code findings}. */
    public YamlMap(YamlNode.Mapping mapping, YamlFindings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** {@return where the mapping stands} */
    public Place place() {
        return mapping.place();
    }

    /** {@return where {@code key} stands, or the mapping itself} */
    public Place placeOf(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry == null ? place() : entry.key().place();
    }

    /** {@return where the value of {@code key} stands, or the mapping itself} */
    public Place valueOf(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry == null ? place() : entry.value().place();
    }

    /** {@return where findings go} */
    public YamlFindings findings() {
        return findings;
    }

    /** {@return whether {@code key} is given} */
    public boolean has(String key) {
        known.add(key);
        return mapping.entries().containsKey(key);
    }

    /** {@return the value of {@code key}, whatever it is} */
    public Optional<YamlNode> node(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(YamlNode.Entry::value);
    }

    /** {@return the single value of {@code key} with its place} */
    public Optional<Located<String>> located(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    /** {@return the single value of {@code key}, {@code ""} if there is none} */
    public String text(String key) {
        return located(key).map(Located::value).orElse("");
    }

    /** {@return the single value of {@code key}; its absence is a finding} */
    public String required(String key) {
        if (!has(key)) {
            findings.add("config.missing-key", Finding.at(place(), "'%s' is missing", key));
        }
        return text(key);
    }

    /** {@return the single values of {@code key}, which may also be one value without a list} */
    public List<Located<String>> locatedTexts(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Mapping mapping) {
            wrong(mapping.place(), "'%s' must be a single value or a list of them, not %s", key, mapping.kind());
            return List.of();
        }
        List<Located<String>> texts = new ArrayList<>();
        for (YamlNode item :
                node.get() instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node.get())) {
            if (item instanceof YamlNode.Scalar) {
                scalar(key, item).ifPresent(texts::add);
            } else {
                wrong(item.place(), "'%s' must be a list of single values, not %s", key, item.kind());
            }
        }
        return texts;
    }

    /** {@return the single values of {@code key} without their places} */
    public List<String> texts(String key) {
        return locatedTexts(key).stream().map(Located::value).toList();
    }

    /** {@return whether {@code key} is {@code true}; {@code otherwise} if it is not given} */
    public boolean flag(String key, boolean otherwise) {
        return choice(key, new TreeMap<>(Map.of("true", true, "false", false))).orElse(otherwise);
    }

    /** {@return the number of {@code key}; {@code otherwise} if it is not given} */
    public int number(String key, int otherwise) {
        Optional<Located<String>> text = located(key);
        if (text.isPresent() && !text.get().value().matches("\\d{1,9}")) {
            wrong(
                    text.get().place(),
                    "'%s' must be a whole number from 0 on, not '%s'",
                    key,
                    text.get().value());
            return otherwise;
        }
        return text.map(value -> Integer.parseInt(value.value())).orElse(otherwise);
    }

    /** {@return the severity of {@code key}; {@code off} is none} */
    public Optional<Severity> severity(String key, Severity otherwise) {
        if (!has(key)) {
            return Optional.ofNullable(otherwise);
        }
        return choice(key, severities()).orElse(Optional.ofNullable(otherwise));
    }

    /** {@return what the words for severities mean; {@code off} is none} */
    public static Map<String, Optional<Severity>> severities() {
        Map<String, Optional<Severity>> words = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            words.put(severity.word(), Optional.of(severity));
        }
        words.put("off", Optional.empty());
        return words;
    }

    /** {@return the words for the constants of an enumeration, in their order: {@code FIELD_TABLE} is field-table} */
    public static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return words;
    }

    /** {@return what {@code key} chooses; another word is a finding} */
    public <T> Optional<T> choice(String key, Map<String, T> choices) {
        return located(key).flatMap(word -> choose(key, word, choices));
    }

    /** {@return what all the words of {@code key} choose} */
    public <T> List<T> choices(String key, Map<String, T> choices) {
        return locatedTexts(key).stream()
                .flatMap(word -> choose(key, word, choices).stream())
                .toList();
    }

    private <T> Optional<T> choose(String key, Located<String> word, Map<String, T> choices) {
        if (!choices.containsKey(word.value())) {
            findings.add(
                    "config.wrong-value",
                    Finding.at(word.place(), "'%s' is no value of '%s'", word.value(), key)
                            .help(Suggestion.help(word.value(), choices.keySet())));
        }
        return Optional.ofNullable(choices.get(word.value()));
    }

    /** {@return the mapping of {@code key}} */
    public Optional<YamlMap> map(String key) {
        return node(key).flatMap(node -> map(key, node));
    }

    /** {@return the mappings of {@code key}, which may also be one mapping without a list} */
    public List<YamlMap> maps(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (YamlNode item :
                node.get() instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node.get())) {
            map(key, item).ifPresent(maps::add);
        }
        return maps;
    }

    /** {@return what {@code read} makes of each mapping of {@code key}; keys that it did not ask for are findings} */
    public <T> List<T> each(String key, Function<YamlMap, T> read) {
        return maps(key).stream().map(map -> map.read(read)).toList();
    }

    /** {@return what {@code read} makes of this mapping; keys that it did not ask for are findings} */
    public <T> T read(Function<YamlMap, T> read) {
        T value = read.apply(this);
        finish();
        return value;
    }

    /** {@return all keys with the values below them, for mappings whose keys are up to the author} */
    public Map<String, YamlNode.Entry> entries() {
        known.addAll(mapping.entries().keySet());
        return mapping.entries();
    }

    /** Reports the keys that nobody asked for. */
    public void finish() {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.add(
                        "config.unknown-key",
                        Finding.at(entry.key().place(), "there is no key '%s' here", key)
                                .help(Suggestion.help(key, known)));
            }
        });
    }

    private Optional<YamlMap> map(String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping values) {
            return Optional.of(new YamlMap(values, findings));
        }
        wrong(node.place(), "'%s' must be a mapping of names to values, not %s", key, node.kind());
        return Optional.empty();
    }

    private Optional<Located<String>> scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(new Located<>(scalar.text().strip(), scalar.place()));
        }
        wrong(node.place(), "'%s' must be a single value, not %s", key, node.kind());
        return Optional.empty();
    }

    private void wrong(Place place, String message, Object... values) {
        findings.add("config.wrong-value", Finding.at(place, message, values));
    }
}
