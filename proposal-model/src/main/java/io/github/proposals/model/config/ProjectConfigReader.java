package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.Profile;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyCheck;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.ShapeVisitor;
import io.github.proposals.model.yaml.Vocabulary;
import io.github.proposals.model.yaml.YamlFindings;
import io.github.proposals.model.yaml.YamlMap;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code proposals.yaml}. Mistakes are findings with a place. */
public final class ProjectConfigReader {

    private static final Key<String> BASE = Key.text(
            "base", "The branch into which this one will be merged, where it is not [found on its own](history.md).");
    private static final Shape REPOSITORY = Shape.of("git", BASE);
    private static final Key<String> SOURCE = Key.text(
            "source",
            "address",
            "The address below which the files of the folder where the build runs can be read, where it is not"
                    + " [found on its own](configure.md#say-where-the-files-can-be-read).");
    private static final Key<String> PLACE_OF_PAGES = Key.text(
            "address",
            "address",
            "The address of the folder in which the pages [are going to be read](site.md#shared-and-found). Registers beside each"
                    + " other have their folders below it.");
    private static final Shape PAGES = Shape.of("site", SOURCE, PLACE_OF_PAGES);

    private static final Key<String> PROCESS = Key.text(
                    "process",
                    "Id of a process that is built in or comes in a [jar](share.md), or the path of a `process.yaml` or of its folder, inside the repository.")
            .usually("found out");
    private static final Key<String> DIRECTORY = Key.text(
                    "directory",
                    "path",
                    "The directory of the proposals, relative to this file. It must exist, and lie in the repository,"
                            + " links followed.")
            .usually("found out");
    private static final Key<String> PLACE = Key.text(
                    "directory", "path", "The directory of its proposals, relative to this file.")
            .must();
    private static final Shape REGISTER = Shape.of("register", PROCESS, PLACE);
    private static final Key<List<YamlMap>> REGISTERS = Key.parts(
            "registers",
            () -> REGISTER,
            "The registers of a project that has [several](configure.md#keep-several-registers), in place of `process` and"
                    + " `directory`, see below.");
    private static final Key<List<String>> MAINTAINERS =
            Key.texts("maintainers", "Handles, with or without `@`, or names.");
    private static final Key<Map<Located<String>, Optional<Severity>>> SEVERITIES = Key.of(
            "severities",
            new KeyType.Table<>("rule", new KeyType.Word<>(Vocabulary.SEVERITIES)),
            "Rule to `error`, `warning`, `info` or `off`. An unknown rule is a mistake.");
    private static final Key<Profile> PROFILE = Key.of(
                    "profile",
                    new KeyType.Word<>(Vocabulary.of(Profile.class)),
                    "How strict the project is with all rules of which `severities` says nothing: `default` as the process"
                            + " has it, `strict` makes errors of warnings, `adopting` makes warnings of errors and notes of"
                            + " warnings.")
            .usually("`default`");
    private static final Key<List<String>> EXCLUDES = Key.texts(
            "excludes",
            "Files that are no proposals. `*` is any text without a slash, `**` any text, `?` one character.");
    private static final Key<List<YamlMap>> WAIVERS = Key.parts(
            "waivers",
            () -> WaiverReader.WAIVER,
            "[Findings that somebody answers for](suppress.md#waivers), see below.");
    private static final Key<YamlMap> GIT = Key.part("git", () -> REPOSITORY, "About the repository, see below.");
    private static final Key<String> FAIL_ON = Key.of(
                    "fail-on",
                    new KeyType.Word<>(failOn()),
                    "From which severity on the build fails: `error`, `warning` or `never`.")
            .usually("`error`");
    private static final Key<YamlMap> SITE = Key.part("site", () -> PAGES, "About the pages, see below.");

    /** The keys of {@code proposals.yaml}. */
    public static final Shape KEYS = Shape.of(
            "proposals",
            PROCESS,
            DIRECTORY,
            REGISTERS,
            MAINTAINERS,
            SEVERITIES,
            PROFILE,
            EXCLUDES,
            WAIVERS,
            GIT,
            FAIL_ON,
            SITE);

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
            YamlFindings findings = (rule, finding) -> diagnostics.add(new Diagnostic(rule, Severity.ERROR, finding));
            KeyCheck.check(KEYS, mapping, findings);
            KEYS.visit(mapping, rules(findings));
            return new Result(config(new YamlMap(mapping, findings)), new Diagnostics(diagnostics));
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
                map.located(PROCESS).filter(it -> !it.value().isEmpty()),
                map.located(DIRECTORY).filter(it -> !it.value().isEmpty()),
                registers(map),
                map.get(MAINTAINERS),
                severities(map),
                map.givenAt(PROFILE),
                map.get(EXCLUDES),
                map.get(WAIVERS).stream()
                        .flatMap(it -> new WaiverReader(catalogue).waiver(it).stream())
                        .toList(),
                map.given(GIT).flatMap(git -> git.given(BASE)),
                map.given(FAIL_ON),
                map.given(SITE).flatMap(it -> address(it, SOURCE, "https://github.com/o/r/blob/main/")),
                map.given(SITE).flatMap(it -> address(it, PLACE_OF_PAGES, "https://o.github.io/r/proposals/")));
    }

    private static List<ConfiguredRegister> registers(YamlMap map) {
        List<ConfiguredRegister> registers = new ArrayList<>();
        Set<String> directories = new HashSet<>();
        for (YamlMap each : map.get(REGISTERS)) {
            Optional<Located<String>> place =
                    each.located(PLACE).filter(it -> !it.value().isEmpty());
            place.map(it -> new ConfiguredRegister(it, each.located(PROCESS))).ifPresent(registers::add);
            place.filter(it -> !directories.add(it.value()))
                    .ifPresent(it -> each.findings()
                            .add(
                                    "config.wrong-value",
                                    Finding.at(it.place(), "there are two registers in '%s'", it.value())
                                            .help("give each register a directory of its own")));
        }
        for (Key<String> alone : registers.isEmpty() ? List.<Key<String>>of() : List.of(PROCESS, DIRECTORY)) {
            map.located(alone)
                    .ifPresent(it -> map.findings()
                            .add(
                                    "config.wrong-value",
                                    Finding.at(it.place(), "'%s' says nothing beside 'registers'", alone.name())
                                            .help("move it into one of the registers")));
        }
        return registers;
    }

    private static Optional<String> address(YamlMap site, Key<String> key, String example) {
        Optional<Located<String>> address = site.located(key);
        address.filter(it -> !ADDRESS.matcher(it.value()).matches())
                .ifPresent(it -> site.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(it.place(), "'%s' is no address on the web", it.value())
                                        .help("write one such as " + example)));
        return address.map(Located::value);
    }

    /** A rule that nobody knows is switched neither on nor off. */
    private Map<String, Located<Optional<Severity>>> severities(YamlMap map) {
        Map<String, Located<Optional<Severity>>> severities = new LinkedHashMap<>();
        map.given(SEVERITIES)
                .ifPresent(rules -> rules.forEach((rule, severity) -> {
                    if (catalogue.mayKnow(rule.value())) {
                        severities.put(rule.value(), new Located<>(severity, rule.place()));
                    }
                }));
        return severities;
    }

    private ShapeVisitor rules(YamlFindings findings) {
        return new ShapeVisitor() {
            @Override
            public void name(String what, Located<String> rule) {
                if (!catalogue.mayKnow(rule.value())) {
                    Diagnostic unknown = NamedRules.severity(rule.value(), rule.place(), catalogue);
                    findings.add(unknown.rule(), unknown.finding());
                }
            }
        };
    }

    private static Map<String, String> failOn() {
        Map<String, String> words = new LinkedHashMap<>();
        List.of("error", "warning", "never").forEach(word -> words.put(word, word));
        return words;
    }
}
