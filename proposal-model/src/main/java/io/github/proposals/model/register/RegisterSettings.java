package io.github.proposals.model.register;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LinearPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a project says about its register.
 *
 * @param severities severity by rule id; {@link Optional#empty()} switches a rule off
 * @param excludes patterns of files that are no proposals, relative to the proposals' directory, with {@code *} for any
 *     text without a slash and <code>**</code> for any text
 * @param neighbours the other registers of its repository
 */
public record RegisterSettings(
        Map<String, Optional<Severity>> severities, List<String> excludes, Registers neighbours) {

    /** Nothing but what the process says. */
    public static final RegisterSettings NONE = new RegisterSettings(Map.of(), List.of());

    /** What the only register of a repository has. */
    public RegisterSettings(Map<String, Optional<Severity>> severities, List<String> excludes) {
        this(severities, excludes, Registers.NONE);
    }

    /** Keeps copies. */
    public RegisterSettings {
        severities = Map.copyOf(severities);
        excludes = List.copyOf(excludes);
    }

    /** {@return the same beside other registers} */
    public RegisterSettings beside(Registers others) {
        return new RegisterSettings(severities, excludes, others);
    }

    /** {@return what tells whether a file is excluded} It takes paths relative to the proposals' directory. */
    public Predicate<String> excluded() {
        List<LinearPattern> patterns =
                excludes.stream().map(RegisterSettings::pattern).toList();
        return path -> patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static LinearPattern pattern(String glob) {
        String expression = LinearPattern.quote(glob)
                .replace("\\*\\*/", "(?:.*/)?")
                .replace("\\*\\*", ".*")
                .replace("\\*", "[^/]*")
                .replace("\\?", "[^/]");
        return LinearPattern.compile(expression);
    }
}
