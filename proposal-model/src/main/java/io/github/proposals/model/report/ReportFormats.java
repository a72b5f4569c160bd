package io.github.proposals.model.report;

import io.github.proposals.model.text.TextFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats in which a run can write its findings to a file, each with the word that chooses it: the one list of them. */
public final class ReportFormats {

    private static final Map<String, TextFormat<Report>> BY_ID = byId();

    /** By the variable that says {@code true} where a CI system runs the build. */
    private static final Map<String, List<String>> CI =
            Map.of("GITLAB_CI", List.of("gitlab"), "GITHUB_ACTIONS", List.of("github", "summary"));

    private ReportFormats() {}

    private static Map<String, TextFormat<Report>> byId() {
        Map<String, TextFormat<Report>> formats = new LinkedHashMap<>();
        formats.put("json", new JsonReporter());
        formats.put("sarif", new SarifReporter());
        formats.put("github", new GitHubReporter());
        formats.put("summary", new GitHubSummary());
        formats.put("gitlab", new GitLabReporter());
        formats.put("junit", new JUnitReporter());
        formats.put("checkstyle", new CheckstyleReporter());
        formats.put("html", new HtmlReporter());
        return Collections.unmodifiableMap(formats);
    }

    /** {@return all of them} */
    public static List<TextFormat<Report>> all() {
        return List.copyOf(BY_ID.values());
    }

    /** {@return the words that choose them} */
    public static List<String> ids() {
        return List.copyOf(BY_ID.keySet());
    }

    /**
     * {@return the words for those that are written where nobody chooses: JSON, and what the CI system shows to people}
     *
     * @param environment the variables by which CI systems make themselves known
     */
    public static List<String> usual(Map<String, String> environment) {
        List<String> ids = new ArrayList<>(List.of("json"));
        CI.forEach((variable, its) -> {
            if ("true".equals(environment.get(variable))) {
                ids.addAll(its);
            }
        });
        return ids;
    }

    /** {@return the format that a word chooses} */
    public static Optional<TextFormat<Report>> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
