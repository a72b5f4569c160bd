package io.github.proposals.maven.project;

import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Profile;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How strictly proposals are judged: what pom and command line say goes before {@code proposals.yaml}. */
final class Strictness {

    private Strictness() {}

    /**
     * {@return what the configuration says about rules and about files that are no proposals}
     *
     * @param catalogue all rules that may be named
     * @throws UnusableConfigurationException if pom or command line name a rule, a severity or a profile that does not exist
     */
    static LintSettings of(Settings settings, ProjectConfig config, RuleCatalogue catalogue)
            throws UnusableConfigurationException {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>(config.levels());
        for (Map.Entry<String, String> entry : settings.severities().entrySet()) {
            severities.put(known(entry.getKey(), catalogue), severity(entry.getValue()));
        }
        List<String> excludes = new ArrayList<>(config.excludes());
        excludes.addAll(settings.excludes());
        return new LintSettings(
                new RegisterSettings(severities, excludes), config.waivers(), profile(settings, config));
    }

    private static Profile profile(Settings settings, ProjectConfig config) throws UnusableConfigurationException {
        if (settings.profile().isEmpty()) {
            return config.profile().map(Located::value).orElse(Profile.DEFAULT);
        }
        Map<String, Profile> profiles = Vocabulary.of(Profile.class);
        Profile profile = profiles.get(settings.profile().get());
        if (profile == null) {
            throw new UnusableConfigurationException("'" + settings.profile().get() + "' is no profile; use one of: "
                    + String.join(", ", profiles.keySet()));
        }
        return profile;
    }

    private static String known(String rule, RuleCatalogue catalogue) throws UnusableConfigurationException {
        if (catalogue.rule(rule).isEmpty()) {
            throw new UnusableConfigurationException("there is no rule '" + rule + "' to give a severity"
                    + Suggestion.nearest(rule, catalogue.ids())
                            .map(it -> "; did you mean '" + it + "'?")
                            .orElse(""));
        }
        return rule;
    }

    private static Optional<Severity> severity(String word) throws UnusableConfigurationException {
        if (!Vocabulary.SEVERITIES.containsKey(word)) {
            throw new UnusableConfigurationException(
                    "'" + word + "' is no severity; use one of: " + String.join(", ", Vocabulary.SEVERITIES.keySet()));
        }
        return Vocabulary.SEVERITIES.get(word);
    }
}
