package io.github.proposals.model.rules;

import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.lint.StepRule;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Judges a folder by one rule alone. A {@code proposals.yaml} or {@code process.yaml} in the folder counts; what such
 * files do not say stands in the settings.
 *
 * @param rule id of the rule
 * @param settings some of {@link #SETTINGS}
 */
record Trial(String rule, Map<String, String> settings) {

    static final List<Rule> RULES = RuleProvider.all(Trial.class.getClassLoader());
    static final RuleCatalogue CATALOGUE = new RuleCatalogue(RULES);
    static final Set<String> SETTINGS =
            Set.of("process", "default-branch", "today", "maintainers", "last", "judged-from", "cut-off");

    private static final String PROCESS = "process.yaml";

    Trial {
        settings = Map.copyOf(settings);
        if (!SETTINGS.containsAll(settings.keySet())) {
            throw new IllegalArgumentException(settings.keySet() + " should be some of " + SETTINGS);
        }
    }

    /** {@return what the rule finds} */
    Diagnostics in(Path folder) throws IOException {
        SourceTree tree = SourceTree.in(folder);
        Diagnostics found = switch (topic()) {
            case "config", "process" -> configured(tree);
            default -> linted(folder, tree, it -> it);
        };
        return new Diagnostics(
                found.all().stream().filter(it -> it.rule().equals(rule)).toList());
    }

    private String topic() {
        return rule.substring(0, rule.indexOf('.'));
    }

    private static Diagnostics configured(SourceTree tree) {
        return text(tree, ProjectConfig.FILE)
                .map(text -> new ProjectConfigReader(CATALOGUE).read(text).diagnostics())
                .orElseGet(() -> new ProcessReader()
                        .read(text(tree, PROCESS).orElseThrow())
                        .diagnostics());
    }

    /** {@return what is found in other files than those of the folder, under other circumstances} */
    Diagnostics linted(Path folder, SourceTree tree, UnaryOperator<Circumstances> others) throws IOException {
        return linted(folder, tree, others, Memory.NONE);
    }

    /** {@return the same for somebody who remembers other runs} */
    Diagnostics linted(Path folder, SourceTree tree, UnaryOperator<Circumstances> others, Memory memory)
            throws IOException {
        ProjectConfig config = text(tree, ProjectConfig.FILE)
                .map(text -> new ProjectConfigReader(CATALOGUE).read(text))
                .map(result -> sound(result.diagnostics(), result.config()))
                .orElse(ProjectConfig.NONE);
        // The others run as well where a suppression may hide nothing, and where it is asked what a step still needs.
        List<Rule> rules = RULES.stream()
                .filter(it -> List.of("suppression", "waiver").contains(topic())
                        || isAboutSteps()
                        || it.info().id().equals(rule))
                .toList();
        List<String> excludes = new ArrayList<>(config.excludes());
        excludes.addAll(List.of("history/**", "branches/**"));
        ProposalProcess process = process(tree);
        return new Linter(
                        new ProposalReader(
                                process, others.apply(circumstances(settings, Past.of(folder, process, settings)))),
                        rules,
                        new LintSettings(new RegisterSettings(config.levels(), excludes), config.waivers()))
                .lint(tree, Progress.NONE, memory)
                .diagnostics();
    }

    /** {@return sentences that findings rest on, and that are none of those that the rule says it rests on} */
    List<Quote> unnamed(Diagnostics found, Path folder) throws IOException {
        List<Quote> quoted = found.all().stream()
                .map(it -> it.finding().quote())
                .filter(Quote::present)
                .toList();
        if (quoted.isEmpty()) {
            return List.of();
        }
        ProposalProcess process = process(SourceTree.in(folder));
        List<Quote> named = RULES.stream()
                .filter(it -> it.info().id().equals(rule))
                .flatMap(it -> it.sentences(process))
                .toList();
        return quoted.stream().filter(it -> !named.contains(it)).toList();
    }

    private boolean isAboutSteps() {
        return RULES.stream()
                .anyMatch(it -> it instanceof StepRule && it.info().id().equals(rule));
    }

    private ProposalProcess process(SourceTree tree) {
        return text(tree, PROCESS)
                .map(text -> new ProcessReader().read(text))
                .map(result -> sound(result.diagnostics(), result.process().orElseThrow()))
                .orElseGet(() -> BuiltInProcesses.get(settings.getOrDefault("process", "plano-pep")));
    }

    static Circumstances circumstances(Map<String, String> settings, History history) {
        LocalDate today = LocalDate.parse(settings.getOrDefault("today", "2026-06-01"));
        return new Circumstances(
                today,
                today,
                settings.containsKey("maintainers")
                        ? List.of(settings.get("maintainers").split(","))
                        : List.of(),
                history);
    }

    /** A mistake in the configuration of a case would go unnoticed, and the case would prove nothing. */
    private static <T> T sound(Diagnostics diagnostics, T value) {
        if (diagnostics.reach(Severity.ERROR)) {
            throw new IllegalStateException(diagnostics.toString());
        }
        return value;
    }

    private static Optional<SourceText> text(SourceTree tree, String file) {
        return tree.read(file) instanceof SourceReading.Text text ? Optional.of(text.source()) : Optional.empty();
    }
}
