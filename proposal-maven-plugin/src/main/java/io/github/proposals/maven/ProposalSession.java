package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.console.LimitLog;
import io.github.proposals.maven.console.LoggedProgress;
import io.github.proposals.maven.console.MavenReport;
import io.github.proposals.maven.files.ClassPath;
import io.github.proposals.maven.files.MemoryFile;
import io.github.proposals.maven.files.OutputFiles;
import io.github.proposals.maven.files.ReportFile;
import io.github.proposals.maven.files.Repository;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.Asked;
import io.github.proposals.maven.project.GitSettings;
import io.github.proposals.maven.project.HistorySource;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.project.ProjectLocator;
import io.github.proposals.maven.project.ProjectStart;
import io.github.proposals.maven.project.RegisterFolders;
import io.github.proposals.maven.project.RegisterKey;
import io.github.proposals.maven.project.Settings;
import io.github.proposals.maven.project.SourceFinder;
import io.github.proposals.maven.project.UnusableConfigurationException;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterJson;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.Onlooker;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterFile;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a goal works with: the proposals of its module, and the places for what it makes of them.
 *
 * @param build what Maven tells
 * @param settings what pom and command line say
 * @param git what they say about git
 * @param given the day on which somebody works, where the command line says so
 * @param siblings the registers of the module, this one among them, where {@code proposals.yaml} names several
 * @param log what hears all that is said
 * @param looks what hears all that the disk is asked
 */
record ProposalSession(
        MavenBuild build,
        Settings settings,
        GitSettings git,
        Optional<LocalDate> given,
        List<RegisterKey> siblings,
        ConsoleLog log,
        Looks looks) {

    /** {@return the day on which somebody works, for dates that a goal writes} */
    LocalDate day() {
        return given.orElseGet(LocalDate::now);
    }

    /** {@return the rules that hold, ours and those of jars that the pom adds to this plugin} */
    List<Rule> rules() {
        return RuleProvider.all(getClass().getClassLoader());
    }

    /** {@return the processes that can be named, ours and those of jars that the pom adds to this plugin} */
    Processes processes() {
        return Processes.all(getClass().getClassLoader());
    }

    /**
     * {@return a session for each register that is meant: this one, unless {@code proposals.yaml} names several}
     *
     * @param name the proposal that a goal is about, which lives in one of them; nothing if it is about all
     */
    List<ProposalSession> each(Optional<String> name) throws MojoExecutionException {
        try {
            return new RegisterChoice(this, locator()).of(name);
        } catch (UnusableConfigurationException e) {
            throw unusable(e);
        }
    }

    /** {@return a session for one of several registers} */
    ProposalSession of(Settings others, List<RegisterKey> all) {
        return new ProposalSession(build, others, git, given, all, log, looks);
    }

    /** {@return the same session, where all that it says and asks is heard} */
    ProposalSession heard(ConsoleLog ear, Looks eye) {
        return new ProposalSession(build, settings, git, given, siblings, ear, eye);
    }

    /** {@return what looks at a module that has not said anything yet} */
    ProjectStart start() {
        HistorySource history = git.history(
                build.start(),
                Depth.ALL,
                System.getenv(),
                Memory.NONE,
                Looks.NONE,
                new LimitLog(log, build.session(), System.getenv()),
                log::debug);
        return new ProjectStart(build.basedir(), build.start(), settings, history, rules(), processes());
    }

    private ProjectLocator locator() {
        return new ProjectLocator(build.basedir(), build.start(), this::rules, processes(), looks);
    }

    /** {@return the process of this name, beside the one that the proposals follow} */
    ProposalProcess process(String name) throws MojoExecutionException {
        try {
            return locator().process(name);
        } catch (UnusableConfigurationException e) {
            throw unusable(e);
        }
    }

    private MojoExecutionException unusable(UnusableConfigurationException e) {
        new MavenReport(log).print(e.diagnostics());
        return new Unusable(e.getMessage(), e, e.diagnostics());
    }

    /**
     * {@return the proposals to look at; nothing if this module has none}
     *
     * @param depth how much of their history is needed
     * @throws MojoExecutionException if the configuration is wrong, or proposals were asked for and are not there
     */
    Optional<OpenProject> open(Depth depth) throws MojoExecutionException {
        return open(depth, Memory.NONE);
    }

    private Optional<OpenProject> open(Depth depth, Memory memory) throws MojoExecutionException {
        Map<String, String> environment = System.getenv();
        HistorySource history = git.history(
                build.start(),
                depth,
                environment,
                memory,
                looks,
                new LimitLog(log, build.session(), environment),
                log::debug);
        try {
            Optional<OpenProject> opened = locator().open(settings, history, build.asked());
            opened.ifPresent(it -> build.tellProposals());
            return opened;
        } catch (UnusableConfigurationException e) {
            throw unusable(e);
        }
    }

    /** {@return the proposals without their past, where it is enough to know what is said about them} */
    Optional<OpenProject> glance() throws MojoExecutionException {
        try {
            return locator().open(settings, HistorySource.NONE, new Asked(false, false));
        } catch (UnusableConfigurationException e) {
            throw unusable(e);
        }
    }

    /** {@return the same where it is no mistake that there are none, by goals that are bound to builds} */
    Optional<OpenProject> openIfAny(Depth depth) throws MojoExecutionException {
        return openIfAny(depth, null);
    }

    /**
     * {@return the same}
     *
     * @param wanted whether somebody wants that what was learnt of the past is remembered; nothing if nobody has said so
     */
    Optional<OpenProject> openIfAny(Depth depth, Boolean wanted) throws MojoExecutionException {
        Optional<OpenProject> opened = open(depth, memory("history", wanted));
        if (opened.isEmpty()) {
            log.debug("There are no proposals here.");
        }
        return opened;
    }

    /**
     * Reads the proposals for goals that show them to others, with whatever is wrong in them: only what can be read at all
     * counts here. What is wrong with the others is for the goal {@code validate} to say.
     *
     * @param onlooker sees their texts
     */
    Register read(OpenProject project, Onlooker onlooker) throws MojoExecutionException {
        try {
            Register register = project.reader()
                    .read(project.tree(), new LoggedProgress(log.passing()), onlooker, path -> Optional.empty());
            for (RegisterFile file : register.files()) {
                file.problem().ifPresent(problem -> log.warn(file.path() + " is left out: " + problem));
            }
            return register;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The proposals in " + project.where() + " cannot be listed: " + e.getMessage(), e);
        }
    }

    /** {@return what writes the files of the repository} */
    Writing writing(OpenProject project) {
        return new Writing(build, project, log, looks);
    }

    /** {@return the register that this goal looks at} */
    RegisterKey register() {
        return RegisterKey.of(build.basedir(), settings.directory(), settings.process());
    }

    /** {@return the name of the folder of our register, in whatever folder there is one for each; nothing if there is one} */
    Optional<String> folder() {
        return siblings.isEmpty()
                ? build.registers().flatMap(it -> it.folder(register()))
                : new RegisterFolders(siblings).of(register());
    }

    /** {@return the folders of the outputs of the other registers, as seen from that of this one, by their directories} */
    Map<String, String> otherFolders() {
        RegisterFolders folders = new RegisterFolders(siblings);
        return siblings.stream()
                .filter(it -> !it.equals(register()))
                .collect(Collectors.toMap(
                        it -> shown(inModule(it.directory())),
                        it -> "../" + folders.of(it).orElseThrow(),
                        (one, other) -> one));
    }

    /** {@return a folder for our files below that of the build, which exists only if something was written} */
    Path output(String name) {
        Path folder = build.directory().resolve(name);
        return folder().map(folder::resolve).orElse(folder);
    }

    /**
     * {@return what remembers earlier builds}
     *
     * @param name what it remembers
     * @param wanted whether somebody wants that, or does not; nothing if nobody has said so
     */
    Memory memory(String name, Boolean wanted) {
        boolean ours = wanted == null ? !LimitLog.isInCi(System.getenv()) : wanted;
        return ours
                ? ClassPath.edition(getClass().getClassLoader())
                        .<Memory>map(edition -> new MemoryFile(
                                output("proposals-memory").resolve(name), edition, repository(), log::debug))
                        .orElse(Memory.NONE)
                : Memory.NONE;
    }

    /** {@return a file as we show it: as seen from where the build was started, with {@code /}} */
    String shown(Path file) {
        return build.start()
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** {@return the limit of what is written, unless pom or command line name a place beyond it} */
    Repository repository() {
        return Repository.around(build.basedir(), build.start());
    }

    /** {@return a path that pom or command line give: relative to the module} */
    Path inModule(String path) {
        return build.basedir().resolve(path).normalize();
    }

    /** Writes a value in each of these formats, a file for each. */
    <T> void write(List<TextFormat<T>> formats, T value) throws MojoExecutionException {
        try {
            new OutputFiles(output("proposals"), repository()).write(formats, value);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Prints a register as JSON, or writes it to a file where there is a name for one. */
    void json(PublishedRegister register, Optional<String> file) throws IOException {
        String json = new RegisterJson().write(register);
        if (file.isEmpty()) {
            Goal.print(json);
        } else {
            ReportFile.write(inModule(file.get()), json, repository());
        }
    }

    /** {@return where the files of the repository can be read, as pom and git tell} */
    SiteOptions source(OpenProject project) {
        Path root = build.start().resolve(project.tree().rootPrefix()).normalize();
        return new SourceFinder(root, build.start()).find(build.addresses(), () -> git.origin(root));
    }
}
