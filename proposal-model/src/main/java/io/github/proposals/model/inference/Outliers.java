package io.github.proposals.model.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Documents that are not as nearly all others, and in what. */
final class Outliers {

    private final Map<String, List<String>> reasons = new TreeMap<>();

    /** Takes down who does not have what nearly all have. */
    void add(Share share, String reason) {
        if (share.isRule()) {
            share.without().forEach(name -> add(name, reason));
        }
    }

    void add(String name, String reason) {
        reasons.computeIfAbsent(name, it -> new ArrayList<>()).add(reason);
    }

    /** {@return a line for each, those with most reasons first} */
    List<String> lines() {
        return reasons.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<String>> it) ->
                                -it.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(it -> it.getKey() + ": " + String.join(", ", it.getValue()))
                .toList();
    }
}
