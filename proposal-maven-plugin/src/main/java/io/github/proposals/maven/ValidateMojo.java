package io.github.proposals.maven;

import io.github.proposals.maven.console.MavenReport;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.authoring.Fixes;
import io.github.proposals.model.config.Baseline;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RulePages;
import io.github.proposals.model.register.RegisterFile;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Detail;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.report.Report;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the proposals of a project against its process, and fails the build where one breaks it. The findings are also
 * written to {@code target/proposals/diagnostics.json}.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public class ValidateMojo extends ProposalMojo {

    /**
     * From which severity on the build fails: {@code error}, {@code warning} or {@code never}. Without it, and without
     * {@code fail-on} in {@code proposals.yaml}, errors fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.failOn")
    private String failOn;

    /**
     * The formats in which the findings are written to {@code target/proposals}: {@code json}, {@code sarif},
     * {@code github}, {@code summary}, {@code gitlab}, {@code junit}, {@code checkstyle}, {@code html}. Without it, {@code json}, and what
     * GitHub or GitLab shows where one of them runs the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.reports")
    private List<String> reports;

    /**
     * How much of what was found is told: {@code grouped} tells what a rule finds often in a file in one block, and notes
     * only where there is little else; {@code full} tells everything, {@code short} a line for each finding, and
     * {@code summary} how often each rule found something.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.console", defaultValue = "grouped")
    private String console;

    /**
     * The file with what was wrong when the project began to check its proposals: that is told as a number, and only what is
     * new fails the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.baseline", defaultValue = Baseline.FILE)
    private String baseline;

    /**
     * Writes all errors and warnings into the baseline.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.baseline.write", defaultValue = "false")
    private boolean writeBaseline;

    /**
     * Whether a build in CI fails where something was mended that the baseline still has. Outside of CI that is taken out by
     * itself.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.baseline.exact", defaultValue = "false")
    private boolean exactBaseline;

    /**
     * Whether only findings count that are in files, or caused by files, that differ from the branch into which the present
     * one will be merged. All proposals are judged all the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.changed", defaultValue = "false")
    private boolean changed;

    /**
     * Files about which somebody asks, such as an editor or a hook before a commit: all proposals are judged, and only findings
     * in these files are told. Relative to the folder where Maven is started; without it, all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.files")
    private List<String> files;

    /**
     * Whether what was learnt from files that did not change since the last build is remembered, in
     * {@code target/proposals-memory}, which may be deleted at any time. What is found is the same, and where nothing at all has
     * changed, it is said again at once. Without it, that is so
     * unless the build runs in CI, where {@code target} is empty, or came with a change that nobody has read yet.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.memory")
    private Boolean memory;

    private boolean judged;

    @Override
    void run(ProposalSession work, Failures failures) throws MojoExecutionException, MojoFailureException {
        if (!mayBeRepeated()) {
            super.run(work, failures);
            return;
        }
        int failed = failures.count();
        new RepeatedRun(this, work, "run", "proposals").unlessSaid(memory, heard -> {
            super.run(heard, failures);
            return judged && failures.count() == failed;
        });
    }

    /** Not where something else is written than reports, or said to anything but the log. */
    private boolean mayBeRepeated() {
        return !changed
                && !writeBaseline
                && !getLog().isDebugEnabled()
                && !"true".equals(System.getenv("GITHUB_ACTIONS"))
                && !Boolean.FALSE.equals(memory);
    }

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Optional<OpenProject> opened = session.openIfAny(Depth.AS_NEEDED, memory);
        if (opened.isPresent()) {
            try {
                validate(opened.get(), session, start);
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "The proposals in " + opened.get().where() + " cannot be listed: " + e.getMessage(), e);
            }
        }
    }

    private void validate(OpenProject project, ProposalSession session, long start)
            throws IOException, MojoExecutionException, MojoFailureException {
        judged = true;
        session.writing(project).tellUnfinished();
        Optional<Severity> limit = limit(project.config());
        Detail detail = detail();
        if (project.detected()) {
            getLog().info("The proposals in " + project.where() + " follow the process "
                    + project.process().named() + ", as they show themselves.");
        }
        Judging judging = Judging.of(project, session, changed, session.places().memory("files", memory));
        LintResult result = judging.desk().judged().result();
        Judged judged = AskedFiles.of(session.build().start(), CommandLine.values(files))
                .only(
                        judging.onlyTouched(fresh(project, session, result), getLog())
                                .and(project.warnings()),
                        getLog());
        Diagnostics diagnostics = judged.counting();
        MavenReport report = new MavenReport(getLog());
        List<Rule> rules = session.rules();
        Report found = new Report(
                project.process().id(),
                result.proposals().files().stream().map(RegisterFile::path).toList(),
                new RuleCatalogue(rules).of(project.process()).all(),
                rule -> RulePages.page(rules, project.process(), rule),
                judged,
                new Fixes(judging.desk())::of);
        report.print(found, detail);
        output(session).write(found, getLog());
        int count = result.proposals().all().size();
        String proposals = count + (count == 1 ? " proposal" : " proposals") + " in " + project.where();
        report.close(
                proposals + " (" + project.process().named() + ")", diagnostics, (System.nanoTime() - start) / 1e9);
        explain(diagnostics);
        RepairHint.of(judging.desk(), diagnostics).ifPresent(getLog()::info);
        if (limit.filter(diagnostics::reach).isPresent()) {
            throw new MojoFailureException("The proposals in " + project.where() + " break their process: "
                    + new ConsoleReporter(Palette.PLAIN).summary(diagnostics)
                    + ", see above. For the reason behind a rule: "
                    + "mvn io.github.proposals:proposal-maven-plugin:explain -Dproposal.rule=<id>");
        }
    }

    @Override
    void tell(Diagnostics mistakes, ProposalSession session) throws MojoExecutionException {
        List<Rule> rules = session.rules();
        output(session)
                .write(
                        new Report(
                                "",
                                List.of(),
                                new RuleCatalogue(rules).all(),
                                rule -> RulePages.page(rules, rule),
                                new Judged(mistakes, List.of()),
                                it -> List.of()),
                        getLog());
    }

    private FindingsOutput output(ProposalSession session) {
        return new FindingsOutput(session, CommandLine.values(reports), System.getenv());
    }

    private Judged fresh(OpenProject project, ProposalSession session, LintResult result)
            throws MojoExecutionException, MojoFailureException {
        KeptBaseline kept = new KeptBaseline(
                session,
                session.places().inModule(baseline == null ? Baseline.FILE : baseline),
                exactBaseline,
                System.getenv());
        return writeBaseline ? kept.write(project, result, getLog()) : kept.fresh(project, result, getLog());
    }

    /** The worst is what people look at first. */
    private void explain(Diagnostics diagnostics) {
        diagnostics.all().stream()
                .min(Comparator.comparing(Diagnostic::severity))
                .map(Diagnostic::rule)
                .ifPresent(rule -> getLog().info("What " + rule + " is about, and what helps: "
                        + "mvn io.github.proposals:proposal-maven-plugin:explain -Dproposal.rule=" + rule
                        + RulePages.address(rule).map(page -> ", or " + page).orElse("")));
    }

    private Detail detail() throws MojoExecutionException {
        String word = console == null ? Detail.GROUPED.word() : console;
        return Detail.of(word)
                .orElseThrow(() -> new MojoExecutionException(
                        "proposal.console is '" + word + "'; use one of: " + String.join(", ", Detail.words())));
    }

    private Optional<Severity> limit(ProjectConfig config) throws MojoExecutionException {
        String word = failOn == null ? config.failOn().orElse("error") : failOn;
        return switch (word) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default ->
                throw new MojoExecutionException(
                        "proposal.failOn is '" + word + "'; use one of: error, warning, never");
        };
    }
}
