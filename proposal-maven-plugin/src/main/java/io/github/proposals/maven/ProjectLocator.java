package io.github.proposals.maven;

import io.github.proposals.model.config.ProcessDetector;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.yaml.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** From what pom, command line and {@code proposals.yaml} say to the proposals of a project. Used once. */
final class ProjectLocator {

    private final Path basedir;
    private final Path start;
    private final Repository repository;
    private final Supplier<List<Rule>> rules;
    private Diagnostics warnings = Diagnostics.none();

    /**
     * A locator for one module.
     *
     * @param basedir the folder of the module: configured paths are relative to it
     * @param start the folder where the build was started: paths are shown relative to it
     */
    ProjectLocator(Path basedir, Path start, Supplier<List<Rule>> rules) {
        this.basedir = basedir.toAbsolutePath().normalize();
        this.start = start.toAbsolutePath().normalize();
        this.repository = Repository.around(basedir, start);
        this.rules = rules;
    }

    /**
     * {@return the proposals of the module; nothing if it has none and nobody asked for some}
     *
     * @throws UnusableConfigurationException if the configuration is wrong, or what it names is not there
     */
    Optional<OpenProject> open(Settings settings, ProposalMojo.Asked asked) throws UnusableConfigurationException {
        if (!asked.proposals() && !isWorthwhile(settings)) {
            return Optional.empty();
        }
        ProjectConfigReader.Result file = config();
        if (file.diagnostics().reach(Severity.ERROR)) {
            throw new UnusableConfigurationException(
                    ProjectConfig.FILE + " has mistakes, see above", file.diagnostics());
        }
        ProjectConfig config = file.config();
        if (settings.directory().isEmpty() && config.directory().isPresent()) {
            limit("directory", config.directory().get());
        }
        if (settings.process().isEmpty()
                && config.process().isPresent()
                && !BuiltInProcesses.ids().contains(config.process().get().value())) {
            limit("process", config.process().get());
        }
        Optional<String> directory =
                settings.directory().or(() -> config.directory().map(Located::value));
        Optional<String> process = settings.process().or(() -> config.process().map(Located::value));
        boolean mustExist = asked.directory()
                || settings.directory().isEmpty() && config.directory().isPresent();
        if (directory.isPresent() && !isDirectory(directory.get())) {
            if (mustExist) {
                throw new UnusableConfigurationException("there is no directory '" + directory.get() + "' in " + basedir
                        + "; set proposal.directory to the one with the proposals");
            }
            return Optional.empty();
        }
        try {
            Optional<ProcessDetector.Detected> found =
                    find(process, directory, settings.process().isPresent());
            if (found.isEmpty() && (asked.proposals() || directory.isPresent())) {
                throw nothingFound(directory);
            }
            if (found.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(project(settings, config, found.get(), process.isEmpty()));
        } catch (IOException e) {
            throw new UnusableConfigurationException("the proposals cannot be listed: " + e.getMessage());
        }
    }

    /** What a pom names may lie anywhere; what a file of the repository names must lie in the repository. */
    private void limit(String key, Located<String> named) throws UnusableConfigurationException {
        Optional<String> problem = problem(named.value());
        if (problem.isPresent()) {
            Finding finding = Finding.at(named.place(), "'%s' %s", named.value(), problem.get())
                    .help(
                            "name a place in this repository; another one can be named in the pom or with -Dproposal.%s",
                            key);
            throw new UnusableConfigurationException(
                    "'" + key + "' in " + ProjectConfig.FILE + " cannot be used: it " + problem.get(),
                    new Diagnostics(List.of(new Diagnostic("config.wrong-value", Severity.ERROR, finding))));
        }
    }

    private Optional<String> problem(String path) {
        try {
            return repository.problem(basedir.resolve(path));
        } catch (InvalidPathException e) {
            return Optional.of("is no path");
        }
    }

    /** Most modules of a build have no proposals, and must find that out at the cost of a few look-ups. */
    private boolean isWorthwhile(Settings settings) {
        return settings.directory().isPresent()
                || settings.process().isPresent()
                || Files.exists(basedir.resolve(ProjectConfig.FILE))
                || ProcessDetector.isWorthwhile(this::isDirectory);
    }

    private RuleCatalogue catalogue() {
        return new RuleCatalogue(rules.get());
    }

    private OpenProject project(
            Settings settings, ProjectConfig config, ProcessDetector.Detected found, boolean detected)
            throws UnusableConfigurationException {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>(config.severities());
        for (Map.Entry<String, String> entry : settings.severities().entrySet()) {
            severities.put(known(entry.getKey()), severity(entry.getValue()));
        }
        List<String> excludes = new ArrayList<>(config.excludes());
        excludes.addAll(settings.excludes());
        List<String> maintainers = settings.maintainers().isEmpty() ? config.maintainers() : settings.maintainers();
        SourceTree tree = tree(found.directory());
        if (repository.isLeft(basedir.resolve(found.directory()))) {
            throw new UnusableConfigurationException("the directory '" + found.directory()
                    + "' is or goes through a link that leads out of the repository");
        }
        LintSettings lintSettings = new LintSettings(new RegisterSettings(severities, excludes), config.waivers());
        History history = settings.history()
                .of(tree, found.process(), lintSettings.register().excluded(), config.gitBase());
        LocalDate asOf = AsOf.day(settings.asOf(), settings.built(), history.today(), settings.today());
        return new OpenProject(
                found.process(),
                tree,
                new Circumstances(settings.today(), asOf, maintainers, history),
                lintSettings,
                config,
                warnings,
                detected);
    }

    private String known(String rule) throws UnusableConfigurationException {
        RuleCatalogue catalogue = catalogue();
        if (catalogue.rule(rule).isEmpty()) {
            throw new UnusableConfigurationException("there is no rule '" + rule + "' to give a severity"
                    + Suggestion.nearest(rule, catalogue.ids())
                            .map(it -> "; did you mean '" + it + "'?")
                            .orElse(""));
        }
        return rule;
    }

    private static Optional<Severity> severity(String word) throws UnusableConfigurationException {
        if (!YamlMap.severities().containsKey(word)) {
            throw new UnusableConfigurationException("'" + word + "' is no severity; use one of: "
                    + String.join(", ", YamlMap.severities().keySet()));
        }
        return YamlMap.severities().get(word);
    }

    private Optional<ProcessDetector.Detected> find(
            Optional<String> process, Optional<String> directory, boolean trusted)
            throws IOException, UnusableConfigurationException {
        ProcessDetector detector = new ProcessDetector();
        if (process.isEmpty()) {
            return directory.isPresent()
                    ? detector.in(directory.get(), tree(directory.get()))
                    : detector.anywhere(this::existing);
        }
        ProposalProcess named = process(process.get(), trusted);
        Optional<String> where = directory.or(() ->
                named.files().directories().stream().filter(this::isDirectory).findFirst());
        return where.map(it -> new ProcessDetector.Detected(named, it, 0));
    }

    private UnusableConfigurationException nothingFound(Optional<String> directory) {
        String where = directory.map(it -> "'" + it + "'").orElse(basedir.toString());
        return new UnusableConfigurationException("no proposals of a known process were found in " + where
                + "; set proposal.directory and proposal.process, which is one of "
                + String.join(", ", BuiltInProcesses.ids()) + ", or the path of a process.yaml");
    }

    private ProposalProcess process(String name, boolean trusted) throws UnusableConfigurationException {
        if (BuiltInProcesses.ids().contains(name)) {
            return BuiltInProcesses.get(name);
        }
        if (!name.contains("/") && !name.endsWith(".yaml") && !isDirectory(name)) {
            throw new UnusableConfigurationException("there is no process '" + name + "'; "
                    + Suggestion.help(name, BuiltInProcesses.ids()) + ", or the path of a process.yaml");
        }
        String path = isDirectory(name) ? name + "/process.yaml" : name;
        SourceReading reading = reader(path, trusted).read(display(path));
        if (!(reading instanceof SourceReading.Text text)) {
            throw new UnusableConfigurationException("the process '" + path + "' cannot be read"
                    + (reading instanceof SourceReading.Unreadable file ? ": " + file.reason() : ""));
        }
        ProcessReader.Result result = new ProcessReader(catalogue()::isRule).read(text.source());
        if (!result.usable()) {
            throw new UnusableConfigurationException(
                    "the process '" + path + "' has mistakes, see above", result.diagnostics());
        }
        warnings = warnings.and(result.diagnostics().all());
        return result.process().orElseThrow();
    }

    /** Where it lies in the repository all the same, nobody may have put a link there that leads out. */
    private SourceTree reader(String path, boolean trusted) {
        Path folder = basedir.resolve(path).normalize().getParent();
        return trusted && folder != null && !repository.names(folder)
                ? SourceTree.directory(folder, start, folder.toString())
                : tree("");
    }

    private ProjectConfigReader.Result config() throws UnusableConfigurationException {
        if (!Files.exists(basedir.resolve(ProjectConfig.FILE))) {
            return new ProjectConfigReader.Result(ProjectConfig.NONE, Diagnostics.none());
        }
        SourceReading reading = tree("").read(display(ProjectConfig.FILE));
        if (reading instanceof SourceReading.Text text) {
            return new ProjectConfigReader(catalogue()).read(text.source());
        }
        String reason = reading instanceof SourceReading.Unreadable file ? file.reason() : "it is not UTF-8";
        throw new UnusableConfigurationException(ProjectConfig.FILE + " cannot be read: " + reason);
    }

    private Optional<SourceTree> existing(String directory) {
        return isDirectory(directory) ? Optional.of(tree(directory)) : Optional.empty();
    }

    private SourceTree tree(String directory) {
        Path path = basedir.resolve(directory).normalize();
        return SourceTree.directory(root(path), start, path.toString());
    }

    /** Links may lead anywhere inside the repository. One inside of ours, such as a submodule, is one of its own. */
    private Path root(Path path) {
        return repository.isLeft(path)
                ? repository.root()
                : Repository.git(path).orElse(repository.names(path) ? repository.root() : path);
    }

    private boolean isDirectory(String directory) {
        try {
            return Files.isDirectory(basedir.resolve(directory));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String display(String path) {
        return start.relativize(basedir.resolve(path).normalize()).toString().replace('\\', '/');
    }
}
