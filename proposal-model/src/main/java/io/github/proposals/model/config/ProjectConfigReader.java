package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.YamlMap;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code proposals.yaml}. Mistakes are findings with a place. */
public final class ProjectConfigReader {

    private static final List<String> FAIL_ON = List.of("error", "warning", "never");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/\\s?#][^\\s?#]*");

    private final RuleCatalogue catalogue;

    /** A reader that knows the ids of these rules. */
    public ProjectConfigReader(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What came of reading the file.
     *
     * @param config what it says, as far as that can be read
     * @param diagnostics what is wrong with it
     */
    public record Result(ProjectConfig config, Diagnostics diagnostics) {}

    /** {@return what {@code source} says, and what is wrong with it} */
    public Result read(SourceText source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        YamlReader yaml = new YamlReader(source);
        Optional<YamlNode> root = yaml.read();
        yaml.findings().forEach(finding -> diagnostics.add(new Diagnostic("config.syntax", Severity.ERROR, finding)));
        if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
            YamlMap map = new YamlMap(
                    mapping, (rule, finding) -> diagnostics.add(new Diagnostic(rule, Severity.ERROR, finding)));
            return new Result(map.read(this::config), new Diagnostics(diagnostics));
        }
        if (root.isPresent()) {
            Finding finding = Finding.at(
                            root.get().place(), "%s must be a mapping of names to values", ProjectConfig.FILE)
                    .help("start with 'process: jumpstarter-jep', or delete the file");
            diagnostics.add(new Diagnostic("config.syntax", Severity.ERROR, finding));
        }
        return new Result(ProjectConfig.NONE, new Diagnostics(diagnostics));
    }

    private ProjectConfig config(YamlMap map) {
        return new ProjectConfig(
                map.located("process").filter(it -> !it.value().isEmpty()),
                map.located("directory").filter(it -> !it.value().isEmpty()),
                map.texts("maintainers"),
                map.map("severities").map(this::severities).orElse(Map.of()),
                map.texts("excludes"),
                map.each("waivers", new WaiverReader(catalogue)::waiver).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                map.map("git").flatMap(it -> it.read(git -> git.located("base").map(Located::value))),
                map.choice("fail-on", failOn()),
                map.map("site").flatMap(it -> it.read(ProjectConfigReader::source)));
    }

    private static Optional<String> source(YamlMap site) {
        Optional<Located<String>> source = site.located("source");
        source.filter(it -> !ADDRESS.matcher(it.value()).matches())
                .ifPresent(it -> site.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(it.place(), "'%s' is no address on the web", it.value())
                                        .help("write one such as https://github.com/o/r/blob/main/")));
        return source.map(Located::value);
    }

    private Map<String, Optional<Severity>> severities(YamlMap map) {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        for (String rule : map.entries().keySet()) {
            if (catalogue.rule(rule).isEmpty()) {
                map.findings()
                        .add(
                                "config.unknown-key",
                                Finding.at(map.placeOf(rule), "there is no rule '%s'", rule)
                                        .help(Suggestion.nearest(rule, catalogue.ids())
                                                .map(it -> "did you mean '" + it + "'?")
                                                .orElse("run the goal 'explain' for a list of all rules")));
            } else {
                map.choice(rule, YamlMap.severities()).ifPresent(severity -> severities.put(rule, severity));
            }
        }
        return severities;
    }

    private static Map<String, String> failOn() {
        Map<String, String> words = new LinkedHashMap<>();
        FAIL_ON.forEach(word -> words.put(word, word));
        return words;
    }
}
