package io.github.proposals.model.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much people are told of what was found. */
public enum Detail {
    /** What one rule finds several times in a file in one block, and notes only where there is little else. */
    GROUPED,
    /** Each finding with its line, its help and its reason. */
    FULL,
    /** A line for each finding. */
    SHORT,
    /** Only how often each rule found something. */
    SUMMARY;

    /** {@return the word that people write} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return all words} */
    public static List<String> words() {
        return Arrays.stream(values()).map(Detail::word).toList();
    }

    /** {@return the detail that {@code word} names, if it names one} */
    public static Optional<Detail> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
