package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.console.LimitLog;
import io.github.proposals.maven.console.LoggedProgress;
import io.github.proposals.maven.console.MavenReport;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.Asked;
import io.github.proposals.maven.project.GitSettings;
import io.github.proposals.maven.project.HistorySource;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.project.ProjectLocator;
import io.github.proposals.maven.project.ProjectStart;
import io.github.proposals.maven.project.RegisterKey;
import io.github.proposals.maven.project.Settings;
import io.github.proposals.maven.project.SourceFinder;
import io.github.proposals.maven.project.UnusableConfigurationException;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.Onlooker;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterFile;
import io.github.proposals.model.site.page.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a goal works with: the proposals of its module, and what is known of the build, the day and git.
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

    /** {@return where is what goals read beside the proposals, and what they make} */
    Places places() {
        return new Places(build, settings, siblings, log);
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
        Optional<OpenProject> opened = open(depth, places().memory("history", wanted));
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
            Register register = project.reader().read(project.tree(), progress(), onlooker, path -> Optional.empty());
            for (RegisterFile file : register.files()) {
                file.problem().ifPresent(problem -> log.warn(file.path() + " is left out: " + problem));
            }
            return register;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The proposals in " + project.where() + " cannot be listed: " + e.getMessage(), e);
        }
    }

    /** {@return what tells somebody who waits how far we are, and gives up where that would take forever} */
    Progress progress() {
        return new LoggedProgress(log.passing()).and(new HeapWatch());
    }

    /** {@return what writes the files of the repository} */
    Writing writing(OpenProject project) {
        return new Writing(build, project, log, looks);
    }

    /** {@return where the files of the repository can be read, as pom and git tell} */
    SiteOptions source(OpenProject project) {
        Path root = build.start().resolve(project.tree().rootPrefix()).normalize();
        return new SourceFinder(root, build.start()).find(build.addresses(), () -> git.origin(root));
    }
}
