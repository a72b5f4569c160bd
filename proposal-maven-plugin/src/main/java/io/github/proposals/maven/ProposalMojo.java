package io.github.proposals.maven;

import io.github.proposals.maven.project.AsOf;
import io.github.proposals.maven.project.Assignments;
import io.github.proposals.maven.project.GitSettings;
import io.github.proposals.maven.project.RegisterKey;
import io.github.proposals.maven.project.Settings;
import io.github.proposals.maven.project.UnusableConfigurationException;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.diagnostic.Diagnostics;
import java.io.File;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The parameters of all goals that look at proposals: where those are, and which process they follow. */
abstract class ProposalMojo extends Goal {

    /** Nobody is told that a day lies in the future who already lives in it. */
    private static final ZoneOffset FARTHEST_AHEAD = ZoneOffset.ofHours(14);

    /**
     * The directory of the proposals, relative to the project. Without it, and without {@code directory} in
     * {@code proposals.yaml}, the usual places of the built-in processes are looked at.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.directory")
    private String directory;

    /**
     * The process that the proposals follow: one that comes with the plugin, such as {@code madr}, or in a jar that is a
     * dependency of the plugin, or the path of a {@code process.yaml} of your own. Without it, and without {@code process} in {@code proposals.yaml}, it is found out
     * from the files.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.process")
    private String process;

    /**
     * The handles or names of the maintainers. Without them nobody is told that a sponsor is no maintainer.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.maintainers")
    private List<String> maintainers;

    /**
     * Severity by rule id: {@code error}, {@code warning}, {@code info} or {@code off}.
     *
     * @since 0.1.0
     */
    @Parameter
    private Map<String, String> severities;

    /**
     * The same on the command line, where it goes before all others: {@code number.gap=off,section.missing=warning}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.severities")
    private String givenSeverities;

    /**
     * How strict the project is with all rules to which it gives no severity: {@code default} as the process has it,
     * {@code strict} makes errors of warnings, {@code adopting} makes warnings of errors and notes of warnings. Without it,
     * {@code profile} in {@code proposals.yaml} says so.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.profile")
    private String profile;

    /**
     * Files that are no proposals, as patterns relative to the directory, such as {@code drafts/**}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.excludes")
    private List<String> excludes;

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether the files are those of the default branch, {@code true} or {@code false}. Some rules count only there, and
     * say nothing while this is not known. Without it, the git repository and the CI system tell.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.onDefaultBranch")
    private Boolean onDefaultBranch;

    /**
     * The day for which the proposals are judged, such as {@code 2026-11-21}. Without it, today.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.today")
    private String today;

    /**
     * The day up to which time counts that has passed, such as {@code 2026-11-21}. Without it, the day of the last
     * commit or of {@code project.build.outputTimestamp}, whichever is later, so that the same commit always gives the
     * same findings.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.asOf")
    private String asOf;

    /**
     * The branch into which the present one will be merged, such as {@code main} or {@code origin/main}: what was there
     * before is not judged again. Without it, CI system and repository tell.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.git.base")
    private String gitBase;

    /**
     * Whether to leave out what git remembers: then only the files of today are judged.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.git.skip", defaultValue = "false")
    private boolean gitSkip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Inject
    private LifecycleExecutor lifecycle;

    @Inject
    private BuildPluginManager plugins;

    /** Does what the goal is for. */
    abstract void run(ProposalSession work) throws MojoExecutionException, MojoFailureException;

    /** Does it for each register of the module. */
    void run(List<ProposalSession> registers, Failures failures) throws MojoExecutionException {
        for (ProposalSession register : registers) {
            failures.of(() -> run(register));
        }
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<ProposalSession> work = session();
        if (work.isEmpty()) {
            return;
        }
        Failures failures = new Failures();
        BoundGoals bound = new BoundGoals(maven(), execution(), lifecycle, plugins);
        if (project != null && bound.isBoundOtherwise(project)) {
            bound.run(project, failures);
        } else {
            run(work.get(), failures);
        }
        List<MavenProject> others = bound.leftOut(project);
        for (MavenProject module : others) {
            bound.run(module, failures);
        }
        failures.end();
        if (!others.isEmpty() && !build().hasProposals()) {
            throw new MojoExecutionException("no proposals of a known process were found in any of the "
                    + (others.size() + 1) + " modules; set proposal.directory and proposal.process");
        }
    }

    /** Does it for all registers of the module. */
    void run(ProposalSession work, Failures failures) throws MojoExecutionException, MojoFailureException {
        try {
            List<ProposalSession> registers = work.each(about());
            if (registers.size() > 1 && output().isPresent()) {
                throw new MojoExecutionException("proposal.output is " + output().get() + ", and there are "
                        + registers.size() + " registers; choose one with -Dproposal.directory");
            }
            run(registers, failures);
        } catch (Unusable e) {
            if (!e.mistakes().all().isEmpty()) {
                tell(e.mistakes(), work);
            }
            throw e;
        }
    }

    /** Hands on what is wrong with the files that say how to judge, for goals that write reports. */
    void tell(Diagnostics mistakes, ProposalSession work) throws MojoExecutionException {
        // Most goals have said all in the log.
    }

    /** {@return the proposal that the goal is about, so that of several registers its own is meant; nothing for all of them} */
    Optional<String> about() {
        return Optional.empty();
    }

    /** {@return the file that has room for what one register has to say, and no other one} */
    Optional<String> output() {
        return Optional.empty();
    }

    /** {@return whether there may be no proposal yet} */
    boolean mayBeFirst() {
        return false;
    }

    /** {@return what the goal works with; nothing if there is nothing to do} */
    Optional<ProposalSession> session() throws MojoExecutionException {
        if (skip) {
            getLog().info("Proposals are skipped (proposal.skip).");
        }
        if (skip || build().isOfAnotherModule()) {
            return Optional.empty();
        }
        Optional<LocalDate> given = day("proposal.today", today);
        Settings settings = new Settings(
                Optional.ofNullable(process),
                Optional.ofNullable(directory),
                CommandLine.values(maintainers),
                severities(),
                CommandLine.values(excludes),
                given.orElseGet(() -> LocalDate.now(FARTHEST_AHEAD)),
                day("proposal.asOf", asOf),
                build().timestamp().flatMap(AsOf::built),
                Optional.ofNullable(profile),
                false);
        GitSettings git = new GitSettings(gitSkip, Optional.ofNullable(gitBase), Optional.ofNullable(onDefaultBranch));
        return Optional.of(new ProposalSession(
                build(), mayBeFirst() ? settings.orFirst() : settings, git, given, List.of(), getLog(), Looks.NONE));
    }

    private Map<String, String> severities() throws MojoExecutionException {
        Map<String, String> all = new LinkedHashMap<>(severities == null ? Map.of() : severities);
        try {
            all.putAll(Assignments.of("proposal.severities", givenSeverities, ","));
        } catch (UnusableConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        return all;
    }

    /** {@return what Maven tells} */
    MavenBuild build() {
        return new MavenBuild(basedir.toPath(), maven(), project, execution());
    }

    /** {@return the register that this goal looks at} */
    RegisterKey register() {
        return RegisterKey.of(basedir.toPath(), Optional.ofNullable(directory), Optional.ofNullable(process));
    }

    private static Optional<LocalDate> day(String property, String text) throws MojoExecutionException {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new MojoExecutionException(property + " is '" + text + "', which is no day such as 2026-11-21", e);
        }
    }
}
