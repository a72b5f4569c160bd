package io.github.proposals.model.yaml;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The named values of a configuration file while they are read, each by its {@link Key}: what has the wrong form becomes
 * a finding and counts as not given.
 */
public final class YamlMap {

    private final YamlNode.Mapping mapping;
    private final YamlFindings findings;

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
    public Place placeOf(Key<?> key) {
        return entry(key).map(entry -> entry.key().place()).orElse(place());
    }

    /** {@return where the value of {@code key} stands, or the mapping itself} */
    public Place valueOf(Key<?> key) {
        return entry(key).map(entry -> entry.value().place()).orElse(place());
    }

    /** {@return where findings go} */
    public YamlFindings findings() {
        return findings;
    }

    /** {@return whether {@code key} is given} */
    public boolean has(Key<?> key) {
        return entry(key).isPresent();
    }

    /** {@return whether {@code key} is given, as a list of nothing} */
    public boolean isEmptyList(Key<?> key) {
        return entry(key)
                .filter(it -> it.value() instanceof YamlNode.Sequence list
                        && list.items().isEmpty())
                .isPresent();
    }

    /** {@return the value of {@code key}, if it is given} */
    public <T> Optional<T> given(Key<T> key) {
        return entry(key).flatMap(entry -> key.type().read(key.name(), entry.value(), findings));
    }

    /**
     * {@return the value of {@code key}, or what holds without it}
     *
     * @throws IllegalArgumentException if nothing holds without it
     */
    public <T> T get(Key<T> key) {
        return given(key)
                .or(key::usual)
                .orElseThrow(() -> new IllegalArgumentException("nothing holds without '" + key.name() + "'"));
    }

    /** {@return the single value of {@code key} with its place} */
    public Optional<Located<String>> located(Key<String> key) {
        return entry(key)
                .flatMap(entry -> key.type() instanceof KeyType.Text text
                        ? text.located(key.name(), entry.value(), findings)
                        : Optional.empty());
    }

    /** {@return what is written for {@code key} in whatever form, and where} */
    public <T> Optional<Located<T>> givenAt(Key<T> key) {
        return given(key)
                .map(it -> new Located<>(it, entry(key).orElseThrow().value().place()));
    }

    /** {@return the day that {@code key} names; what is none is a finding} */
    public Optional<LocalDate> day(Key<String> key) {
        Optional<Located<String>> text = located(key);
        try {
            return text.map(it -> LocalDate.parse(it.value()));
        } catch (DateTimeParseException e) {
            findings.add(
                    "config.wrong-value",
                    Finding.at(
                                    text.orElseThrow().place(),
                                    "'%s' is no day",
                                    text.orElseThrow().value())
                            .help("write a day such as 2027-01-31"));
            return Optional.empty();
        }
    }

    /** {@return the single values of {@code key} with their places} */
    public List<Located<String>> each(Key<List<String>> key) {
        return entry(key)
                .map(entry -> key.type() instanceof KeyType.Texts texts
                        ? texts.located(key.name(), entry.value(), findings)
                        : List.<Located<String>>of())
                .orElse(List.of());
    }

    private Optional<YamlNode.Entry> entry(Key<?> key) {
        return Optional.ofNullable(mapping.entries().get(key.name()));
    }
}
