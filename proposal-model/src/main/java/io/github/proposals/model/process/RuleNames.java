package io.github.proposals.model.process;

import java.util.List;

/** Names of rules as a process writes them: an id, or a topic with all its rules. */
final class RuleNames {

    private RuleNames() {}

    /** {@return whether one of the names is that of a rule, or {@code topic.*} with its topic} */
    static boolean cover(List<String> names, String rule) {
        return names.stream()
                .anyMatch(name -> name.equals(rule)
                        || name.endsWith(".*") && rule.startsWith(name.substring(0, name.length() - 1)));
    }
}
