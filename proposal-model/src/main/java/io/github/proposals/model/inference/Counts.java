package io.github.proposals.model.inference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often there is what. */
final class Counts {

    private Counts() {}

    /** {@return how often each text stands there} */
    static Map<String, Long> of(Stream<String> texts) {
        return texts.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** {@return the most frequent first, others of the same count by name} */
    static List<Map.Entry<String, Long>> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** {@return the most frequent one} */
    static String mostOf(Stream<String> texts) {
        return sorted(of(texts)).stream().findFirst().map(Map.Entry::getKey).orElse("");
    }
}
