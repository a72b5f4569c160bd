package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** When a process demands something, in words. */
public final class DemandWords {

    private DemandWords() {}

    /** {@return when something must, or should, be there} */
    public static String demands(List<Demand> demands) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<String> conditions = demands.stream()
                    .filter(it -> it.severity() == severity)
                    .map(it -> it.when().words(true))
                    .distinct()
                    .toList();
            if (conditions.contains("")) {
                parts.add(demanded(severity));
            } else if (!conditions.isEmpty()) {
                parts.add(demanded(severity) + " for those " + String.join("; ", conditions));
            }
        }
        return parts.isEmpty() ? "optional" : String.join("; ", parts);
    }

    private static String demanded(Severity severity) {
        return switch (severity) {
            case ERROR -> "required";
            case WARNING -> "recommended";
            case INFO -> "nice to have";
        };
    }
}
