package io.github.proposals.maven;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.git.GitOrigin;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.site.SiteOptions;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals that look at proposals have in common: where those are, and which process they follow. */
abstract class ProposalMojo extends Goal {

    /** Nobody is told that a day lies in the future who already lives in it. */
    private static final ZoneOffset FARTHEST_AHEAD = ZoneOffset.ofHours(14);

    /**
     * The directory of the proposals, relative to the project. Without it, and without {@code directory} in
     * {@code proposals.yaml}, the usual places of the built-in processes are looked at.
     */
    @Parameter(property = "proposal.directory")
    private String directory;

    /**
     * The process that the proposals follow: {@code dynamo-dep}, {@code jumpstarter-jep}, {@code plano-pep}, or the path
     * of a {@code process.yaml} of your own. Without it, and without {@code process} in {@code proposals.yaml}, it is
     * found out from the names of the files.
     */
    @Parameter(property = "proposal.process")
    private String process;

    /** The handles or names of the maintainers. Without them nobody is told that a sponsor is no maintainer. */
    @Parameter(property = "proposal.maintainers")
    private List<String> maintainers;

    /** Severity by rule id: {@code error}, {@code warning}, {@code info} or {@code off}. */
    @Parameter
    private Map<String, String> severities;

    /** Files that are no proposals, as patterns relative to the directory, such as {@code drafts/**}. */
    @Parameter(property = "proposal.excludes")
    private List<String> excludes;

    /** Whether to do nothing. */
    @Parameter(property = "proposal.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether the files are those of the default branch, {@code true} or {@code false}. Some rules count only there, and
     * say nothing while this is not known. Without it, the git repository and the CI system tell.
     */
    @Parameter(property = "proposal.onDefaultBranch")
    private Boolean onDefaultBranch;

    /** The day for which the proposals are judged, such as {@code 2026-11-21}. Without it, today. */
    @Parameter(property = "proposal.today")
    private String today;

    /**
     * The day up to which time counts that has passed, such as {@code 2026-11-21}. Without it, the day of the last
     * commit or of {@code project.build.outputTimestamp}, whichever is later, so that the same commit always gives the
     * same findings.
     */
    @Parameter(property = "proposal.asOf")
    private String asOf;

    /**
     * The branch into which the present one will be merged, such as {@code main} or {@code origin/main}: what was there
     * before is not judged again. Without it, CI system and repository tell.
     */
    @Parameter(property = "proposal.git.base")
    private String gitBase;

    /** Whether to leave out what git remembers: then only the files of today are judged. */
    @Parameter(property = "proposal.git.skip", defaultValue = "false")
    private boolean gitSkip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    /** {@return whether there is nothing to do} */
    boolean isSkipped() {
        if (skip) {
            getLog().info("Proposals are skipped (proposal.skip).");
        }
        return skip || isOfAnotherModule();
    }

    /** A directory on the command line is one directory: it belongs to the project where the build was started. */
    private boolean isOfAnotherModule() {
        boolean onCommandLine = session.getUserProperties().containsKey("proposal.directory");
        return onCommandLine && hasPom() && !project.isExecutionRoot();
    }

    /** {@return the rules that hold, ours and those of jars that the pom adds to this plugin} */
    List<Rule> rules() {
        return RuleProvider.all(getClass().getClassLoader());
    }

    /**
     * {@return the proposals to look at; nothing if this module has none}
     *
     * @param depth how much of their history is needed
     * @throws MojoExecutionException if the configuration is wrong, or proposals were asked for and are not there
     */
    Optional<OpenProject> open(Depth depth) throws MojoExecutionException {
        ProjectLocator locator = new ProjectLocator(basedir.toPath(), start(), this::rules);
        Settings settings = new Settings(
                Optional.ofNullable(process),
                Optional.ofNullable(directory),
                maintainers == null ? List.of() : maintainers,
                severities == null ? Map.of() : severities,
                excludes == null ? List.of() : excludes,
                givenDay().orElseGet(() -> LocalDate.now(FARTHEST_AHEAD)),
                asOf == null ? Optional.empty() : Optional.of(day("proposal.asOf", asOf)),
                AsOf.built(timestamp()),
                history(start(), depth));
        try {
            return locator.open(settings, isAskedFor());
        } catch (UnusableConfigurationException e) {
            new MavenReport(getLog()).print(e.diagnostics());
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private HistorySource history(Path start, Depth depth) {
        Optional<Boolean> onDefault = Optional.ofNullable(onDefaultBranch);
        if (gitSkip) {
            return (tree, process, isExcluded, base) ->
                    onDefault.map(History::onDefaultBranch).orElse(History.none());
        }
        Map<String, String> environment = System.getenv();
        return new RepositoryHistory(
                start,
                Optional.ofNullable(gitBase),
                onDefault,
                environment,
                depth,
                new LimitLog(getLog(), session, environment),
                getLog()::debug);
    }

    private String timestamp() {
        String name = "project.build.outputTimestamp";
        String said = session.getUserProperties().getProperty(name);
        return said == null && project != null ? project.getProperties().getProperty(name) : said;
    }

    /** {@return the folder where the build was started, to which all paths are relative} */
    Path start() {
        String root = session.getExecutionRootDirectory();
        return Path.of(root == null ? basedir.getPath() : root).toAbsolutePath().normalize();
    }

    /** {@return the day that was given as that of the judgement} */
    Optional<LocalDate> givenDay() throws MojoExecutionException {
        return today == null ? Optional.empty() : Optional.of(day("proposal.today", today));
    }

    private static LocalDate day(String property, String text) throws MojoExecutionException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MojoExecutionException(property + " is '" + text + "', which is no day such as 2026-11-21", e);
        }
    }

    /** {@return whether a person runs this goal, and not a build that it is bound to} */
    boolean isDirect() {
        return execution != null && execution.getSource() == MojoExecution.Source.CLI;
    }

    /** {@return whether a build runs this goal where it makes a site} */
    boolean isPartOfSite() {
        return hasPom() && !isDirect() && Reports.PHASES.contains(execution.getLifecyclePhase());
    }

    /** Lets the site that this build makes have our report, too. */
    void addReport() {
        new Reports(project).add(execution, registers().flatMap(it -> it.folder(register())), session);
    }

    /** {@return a file as we show it: as seen from where the build was started, with {@code /}} */
    String shown(Path file) {
        return start().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** {@return what writes files of the repository} */
    ChangeWriter writer(OpenProject project) {
        return new ChangeWriter(
                start(), start().resolve(project.tree().rootPrefix()).normalize(), folder(project));
    }

    private Path folder(OpenProject project) {
        return start().resolve(project.tree().directory()).normalize();
    }

    /** {@return the digest of what a person asked for: the goal, and all that was said on the command line} */
    String intention() {
        Map<String, String> said = new TreeMap<>();
        session.getUserProperties().forEach((name, value) -> said.put(name.toString(), String.valueOf(value)));
        return Digest.of((execution.getGoal() + said).getBytes(StandardCharsets.UTF_8));
    }

    /** Finishes or undoes what a run had begun to write that was stopped. */
    Recovery.Result recover(OpenProject project) throws MojoExecutionException {
        try {
            Recovery.Result result = new Recovery(folder(project)).run();
            result.said().forEach(getLog()::warn);
            return result;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "What an earlier run left in " + project.where() + " cannot be put in order: " + e.getMessage(), e);
        }
    }

    /** Tells that a run was stopped while it wrote, where this one writes nothing. */
    void tellUnfinished(OpenProject project) {
        if (JournalFile.exists(folder(project))) {
            getLog().warn(JournalFile.NAME + " in " + project.where()
                    + " says that a run was stopped while it wrote, or is"
                    + " still at it; the next goal that writes finishes or undoes it: "
                    + "mvn io.github.proposals:proposal-maven-plugin:index");
        }
    }

    /** {@return the limit of what is written, unless pom or command line name a place beyond it} */
    Repository repository() {
        return Repository.around(basedir.toPath(), start());
    }

    /** {@return a path that pom or command line give: relative to the module} */
    Path inModule(String path) {
        return basedir.toPath().resolve(path).normalize();
    }

    /** {@return whether somebody wants proposals to be looked at right here, and not just in whatever has some} */
    private Asked isAskedFor() {
        boolean alone = session.getProjects() == null || session.getProjects().size() <= 1;
        boolean here = !hasPom() || isDirect() && alone;
        return new Asked(here, here || declaresPlugin());
    }

    /** {@return whether this very pom names the plugin, and does not just inherit it} */
    private boolean declaresPlugin() {
        return project.getOriginalModel() != null
                && project.getOriginalModel().getBuild() != null
                && project.getOriginalModel().getBuild().getPlugins().stream()
                        .anyMatch(plugin -> plugin.getArtifactId().equals("proposal-maven-plugin"));
    }

    /** {@return where the files of the repository can be read, as pom and git tell} */
    SiteOptions source(OpenProject opened) {
        Path root = start().resolve(opened.tree().rootPrefix()).normalize();
        return new SourceFinder(root, start())
                .find(
                        Optional.ofNullable(project).filter(it -> hasPom()),
                        () -> gitSkip ? Optional.empty() : GitOrigin.of(root));
    }

    private boolean hasPom() {
        return project != null && project.getFile() != null;
    }

    /** {@return the folder for our files, which exists only if something was written} */
    Path outputDirectory() {
        return in(buildDirectory().resolve("proposals"), registers().flatMap(it -> it.folder(register())));
    }

    /** {@return a folder, or one below it that has a name} */
    static Path in(Path folder, Optional<String> name) {
        return name.map(folder::resolve).orElse(folder);
    }

    /** {@return the registers that the pom names; nothing where there is no pom} */
    Optional<PomRegisters> registers() {
        return hasPom() ? Optional.of(new PomRegisters(project, session)) : Optional.empty();
    }

    /** {@return the register that this goal looks at} */
    RegisterKey register() {
        return RegisterKey.of(basedir.toPath(), directory, process);
    }

    /** {@return the folder for what a build makes} */
    Path buildDirectory() {
        return hasPom()
                ? Path.of(project.getBuild().getDirectory())
                : basedir.toPath().resolve("target");
    }

    /**
     * What somebody wants.
     *
     * @param proposals that there are proposals; it is an error if there are none
     * @param directory that the directory exists that the configuration names
     */
    record Asked(boolean proposals, boolean directory) {}
}
