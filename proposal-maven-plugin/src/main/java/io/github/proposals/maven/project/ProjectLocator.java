package io.github.proposals.maven.project;

import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.config.ConfiguredRegister;
import io.github.proposals.model.config.NamedRules;
import io.github.proposals.model.config.ProcessDetector;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Neighbour;
import io.github.proposals.model.register.OtherRegister;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.register.Registers;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** From what pom, command line and {@code proposals.yaml} say to the proposals of a project. */
public final class ProjectLocator {

    private final ModuleFiles files;
    private final Supplier<List<Rule>> rules;
    private final Processes processes;

    /**
     * A locator for one module.
     *
     * @param basedir the folder of the module: configured paths are relative to it
     * @param start the folder where the build was started: paths are shown relative to it
     */
    public ProjectLocator(Path basedir, Path start, Supplier<List<Rule>> rules, Processes processes) {
        this(basedir, start, rules, processes, Looks.NONE);
    }

    /** The same, where {@code looks} hears what is asked. */
    public ProjectLocator(Path basedir, Path start, Supplier<List<Rule>> rules, Processes processes, Looks looks) {
        this.files = ModuleFiles.of(basedir, start, looks);
        this.rules = rules;
        this.processes = processes;
    }

    /**
     * {@return the proposals of the module; nothing if it has none and nobody asked for some}
     *
     * @param past where to ask what was before
     * @throws UnusableConfigurationException if the configuration is wrong, or what it names is not there
     */
    public Optional<OpenProject> open(Settings settings, HistorySource past, Asked asked)
            throws UnusableConfigurationException {
        if (!asked.proposals() && !isWorthwhile(settings)) {
            return Optional.empty();
        }
        ProjectConfig config = new ConfigFile(files, this::catalogue, processes).read(settings);
        Optional<String> directory =
                settings.directory().or(() -> config.directory().map(Located::value));
        Optional<String> process = settings.process().or(() -> config.process().map(Located::value));
        boolean mustExist = asked.directory()
                || settings.directory().isEmpty() && config.directory().isPresent();
        boolean first = settings.first() && process.isPresent();
        if (directory.isPresent() && !files.isDirectory(directory.get()) && !first) {
            if (mustExist) {
                throw new UnusableConfigurationException("there is no directory '" + directory.get() + "' in "
                        + files.basedir() + "; set proposal.directory to the one with the proposals");
            }
            return Optional.empty();
        }
        try {
            Optional<ProcessFile.Read> named = Optional.empty();
            if (process.isPresent()) {
                named = Optional.of(new ProcessFile(files, this::catalogue, processes)
                        .read(process.get(), settings.process().isPresent()));
            }
            Optional<ProcessDetector.Detected> found = find(named.map(ProcessFile.Read::process), directory);
            if (found.isEmpty() && first) {
                found = named.map(ProcessFile.Read::process).map(ProjectLocator::first);
            }
            if (found.isEmpty() && (asked.proposals() || directory.isPresent())) {
                throw settings.first() ? nothingYet(directory) : nothingFound(directory);
            }
            if (found.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(project(settings, past, config, found.get(), named.map(ProcessFile.Read::warnings)));
        } catch (IOException e) {
            throw new UnusableConfigurationException("the proposals cannot be listed: " + e.getMessage());
        }
    }

    /**
     * {@return the registers that {@code proposals.yaml} names, if there are several}
     *
     * @throws UnusableConfigurationException if it has mistakes, or a directory is not there
     */
    public List<ConfiguredRegister> registers(Settings settings) throws UnusableConfigurationException {
        if (!files.exists(ProjectConfig.FILE)) {
            return List.of();
        }
        List<ConfiguredRegister> registers =
                new ConfigFile(files, this::catalogue, processes).read(settings).registers();
        for (ConfiguredRegister register : registers) {
            if (!files.isDirectory(register.directory().value())) {
                throw new UnusableConfigurationException("there is no directory '"
                        + register.directory().value() + "' in " + files.basedir() + ", which 'registers' in "
                        + ProjectConfig.FILE + " names");
            }
        }
        return registers;
    }

    /**
     * {@return the process of this name, which somebody gave on the command line}
     *
     * @throws UnusableConfigurationException if there is none, or its file has mistakes
     */
    public ProposalProcess process(String name) throws UnusableConfigurationException {
        return new ProcessFile(files, this::catalogue, processes)
                .read(name, true)
                .process();
    }

    /**
     * {@return the process that one of several registers follows; nothing if it is not known}
     *
     * @throws UnusableConfigurationException if its file has mistakes
     */
    public Optional<ProposalProcess> process(ConfiguredRegister register) throws UnusableConfigurationException {
        if (register.process().isPresent()) {
            return Optional.of(new ProcessFile(files, this::catalogue, processes)
                    .read(register.process().get().value(), false)
                    .process());
        }
        String directory = register.directory().value();
        try {
            return new ProcessDetector(processes)
                    .in(directory, files.tree(directory))
                    .map(ProcessDetector.Detected::process);
        } catch (IOException e) {
            throw new UnusableConfigurationException(
                    "the proposals in " + directory + " cannot be listed: " + e.getMessage());
        }
    }

    /** Only those that could be opened, too: what keeps one of them from it is told where it is the one to look at. */
    private List<OtherRegister> neighbours(ProjectConfig config, String directory, RegisterSettings settings)
            throws UnusableConfigurationException {
        List<OtherRegister> neighbours = new ArrayList<>();
        for (ConfiguredRegister register : config.registers()) {
            String other = register.directory().value();
            if (!files.shown(other).equals(files.shown(directory))
                    && files.isDirectory(other)
                    && !files.isLeft(other)) {
                process(register).ifPresent(it -> neighbours.add(new OtherRegister(it, files.tree(other), settings)));
            }
        }
        return neighbours;
    }

    /** Most modules of a build have no proposals, and must find that out at the cost of a few look-ups. */
    private boolean isWorthwhile(Settings settings) {
        return settings.directory().isPresent()
                || settings.process().isPresent()
                || files.exists(ProjectConfig.FILE)
                || new ProcessDetector(processes).isWorthwhile(files::exists);
    }

    private RuleCatalogue catalogue() {
        return new RuleCatalogue(rules.get());
    }

    /** {@return all rules that the configuration may name: also those that the process of one of its registers defines} */
    private RuleCatalogue catalogue(ProposalProcess process, ProjectConfig config)
            throws UnusableConfigurationException {
        RuleCatalogue all = catalogue().of(process);
        for (ConfiguredRegister register : config.registers()) {
            // Most name none that only another process has.
            if (NamedRules.unknown(config, all).reach(Severity.ERROR)) {
                all = process(register).map(all::of).orElse(all);
            }
        }
        Diagnostics unknown = NamedRules.unknown(config, all);
        if (unknown.reach(Severity.ERROR)) {
            throw new UnusableConfigurationException(ProjectConfig.FILE + " has mistakes, see above", unknown);
        }
        return all;
    }

    private OpenProject project(
            Settings settings,
            HistorySource past,
            ProjectConfig config,
            ProcessDetector.Detected found,
            Optional<Diagnostics> warnings)
            throws UnusableConfigurationException, IOException {
        RuleCatalogue catalogue = catalogue(found.process(), config);
        LintSettings lintSettings = Strictness.of(settings, config, catalogue);
        List<String> maintainers = settings.maintainers().isEmpty() ? config.maintainers() : settings.maintainers();
        SourceTree tree = files.tree(found.directory());
        if (files.isLeft(found.directory())) {
            throw new UnusableConfigurationException("the directory '" + found.directory()
                    + "' is or goes through a link that leads out of the repository");
        }
        ProposalProcess process = found.process().like(tree);
        History history = past.of(tree, process, lintSettings.register().excluded(), config.gitBase());
        LocalDate asOf = AsOf.day(settings.asOf(), settings.built(), history.today(), settings.today());
        Circumstances circumstances = new Circumstances(settings.today(), asOf, maintainers, history);
        List<OtherRegister> neighbours = neighbours(config, found.directory(), lintSettings.register());
        return new OpenProject(
                process,
                tree,
                circumstances.beside(
                        neighbours.stream().map(OtherRegister::neighbour).toList()),
                lintSettings.beside(new Registers(neighbours, new Neighbour(process, tree.directory()), circumstances)),
                config,
                warnings.orElse(Diagnostics.none()),
                warnings.isEmpty());
    }

    private Optional<ProcessDetector.Detected> find(Optional<ProposalProcess> named, Optional<String> directory)
            throws IOException {
        if (named.isEmpty()) {
            ProcessDetector detector = new ProcessDetector(processes);
            return directory.isPresent()
                    ? detector.in(directory.get(), files.tree(directory.get()))
                    : detector.anywhere(files::existing);
        }
        return directory
                .or(() -> named.get().files().directories().stream()
                        .flatMap(place -> ProcessDetector.directory(place, files::existing).stream())
                        .filter(files::isDirectory)
                        .findFirst())
                .map(it -> new ProcessDetector.Detected(named.get(), it, 0));
    }

    /** {@return where the first proposal of a process goes} */
    private static ProcessDetector.Detected first(ProposalProcess process) {
        return new ProcessDetector.Detected(process, home(process), 0);
    }

    private static String home(ProposalProcess process) {
        return process.files().directories().stream()
                .filter(it -> !it.startsWith("."))
                .findFirst()
                .orElse("proposals");
    }

    private UnusableConfigurationException nothingYet(Optional<String> directory) {
        return new UnusableConfigurationException("there are no proposals in "
                + directory.orElse(files.basedir().toString())
                + " yet; say which process they follow, such as -Dproposal.process=madr: one of "
                + String.join(", ", processes.ids()) + ", or the path of a process.yaml");
    }

    private UnusableConfigurationException nothingFound(Optional<String> directory) {
        String where =
                directory.map(it -> "'" + it + "'").orElse(files.basedir().toString());
        return new UnusableConfigurationException("no proposals of a known process were found in " + where
                + "; set proposal.directory and proposal.process, which is one of "
                + String.join(", ", processes.ids())
                + ", or the path of a process.yaml, which the goal 'init' writes from documents that exist"
                + UnreadDocuments.words(files, directory));
    }
}
