package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Patterns and templates that a process brings along. */
final class Patterns {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]{0,100}}");

    private Patterns() {}

    /** {@return the patterns of {@code key}; what is none is a finding} */
    static List<LinearPattern> all(YamlMap map, Key<List<String>> key) {
        return map.each(key).stream()
                .flatMap(text -> compile(text, map.findings()).stream())
                .toList();
    }

    /** {@return the pattern of {@code key}; one that is none is a finding} */
    static Optional<LinearPattern> one(YamlMap map, Key<String> key) {
        return map.located(key).flatMap(text -> compile(text, map.findings()));
    }

    /** {@return the same; one that is none was told before} */
    static Optional<LinearPattern> compiled(YamlMap map, Key<String> key) {
        return map.located(key).flatMap(text -> compile(text, (rule, finding) -> {}));
    }

    private static Optional<LinearPattern> compile(Located<String> text, YamlFindings findings) {
        try {
            return Optional.of(LinearPattern.compile(text.value()));
        } catch (IllegalArgumentException e) {
            findings.add(
                    "config.wrong-value",
                    Finding.at(text.place(), "this is no pattern: %s", e.getMessage())
                            .help("patterns are RE2: no look-ahead, no look-behind, no back-references"));
            return Optional.empty();
        }
    }

    /** Tells which placeholders in {@code template} are none of those that it may hold. */
    static void known(YamlMap map, Located<String> template, String... placeholders) {
        PLACEHOLDER
                .matcher(template.value())
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(it -> !List.of(placeholders).contains(it))
                .forEach(it -> map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(template.place(), "'%s' stands for nothing here", it)
                                        .help(Suggestion.help(it, List.of(placeholders)))));
    }

    /** {@return whether no placeholder stands twice in {@code template}; one that does is a finding} */
    static boolean once(YamlMap map, Located<String> template, String... placeholders) {
        boolean once = true;
        for (String placeholder : placeholders) {
            if (template.value().indexOf(placeholder) < template.value().lastIndexOf(placeholder)) {
                once = false;
                map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(
                                                template.place(),
                                                "'%s' stands more than once in '%s'",
                                                placeholder,
                                                template.value())
                                        .help("keep one of them: nobody could tell what belongs to which"));
            }
        }
        return once;
    }
}
