package io.github.proposals.model.yaml;

import io.github.proposals.model.diagnostic.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that stand for values in configuration files. */
public final class Vocabulary {

    /** The words for severities; {@code off} is none. */
    public static final Map<String, Optional<Severity>> SEVERITIES = severities();

    private Vocabulary() {}

    /** {@return the words for the constants of an enumeration, in their order} */
    public static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(of(constant), constant);
        }
        return words;
    }

    /** {@return the word for a constant: {@code FIELD_TABLE} is field-table} */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Optional<Severity>> severities() {
        Map<String, Optional<Severity>> words = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            words.put(severity.word(), Optional.of(severity));
        }
        words.put("off", Optional.empty());
        return Collections.unmodifiableMap(words);
    }
}
