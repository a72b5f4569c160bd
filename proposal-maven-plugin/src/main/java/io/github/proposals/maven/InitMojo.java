package io.github.proposals.maven;

import io.github.proposals.maven.console.MavenReport;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.project.ProjectStart;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Refusal;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.inference.OtherMarkup;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.report.Detail;
import io.github.proposals.model.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins to check proposals: finds folders of numbered documents, names the built-in process that they follow or writes a
 * first one from what they have in common, and says what it finds in them. Where there are none, and a process is named, it
 * makes the first one. Nothing is ever overwritten.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class InitMojo extends ProposalMojo {

    private static final String INFER = "infer";

    /**
     * The title of the first proposal, where there is none yet. Without it, the name of the process is in it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.title")
    private String title;

    /**
     * Whether to print the changes as a unified diff and to write nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * {@code table}, or {@code json} for programs: with {@code -q} nothing else is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.format", defaultValue = "table")
    private String format;

    @Override
    boolean mayBeFirst() {
        return true;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<ProposalSession> session = session();
        if (session.isPresent()) {
            run(session.get());
        }
    }

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        Optional<String> process = session.settings().process();
        boolean infer = process.filter(INFER::equals).isPresent();
        if (!dryRun
                && Writing.recover(build(), getLog())
                        .finished()
                        .filter(build().intention()::equals)
                        .isPresent()) {
            getLog().info("That is what was asked for now, so nothing else is to be done.");
            return;
        }
        ProjectStart start = session.start();
        if (start.isConfigured()) {
            throw new MojoFailureException("there is a " + ProjectConfig.FILE
                    + " already, and nothing is overwritten; check the proposals with the goal 'validate'");
        }
        try {
            if (process.isPresent() && !infer) {
                begin(session, start, process.get());
            } else {
                tell(session, start, start.find(!infer));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("Nothing was written: " + e.getMessage(), e);
        }
    }

    private void begin(ProposalSession session, ProjectStart start, String process)
            throws MojoExecutionException, MojoFailureException {
        AuthorsDesk place = new AuthorsDesk(session, true);
        place.work((desk, project) -> {
            Outcome outcome = FirstProposal.of(
                            desk, Optional.ofNullable(title), NewMojo.author(build()), start, process)
                    .plan();
            if (outcome instanceof Refusal refusal) {
                throw place.refuse(refusal);
            }
            answer("Fill in what is left, and check it with the goal 'validate'.")
                    .give((Plan) outcome, session.writing(project));
        });
    }

    private PlanAnswer answer(String next) throws MojoExecutionException {
        return new PlanAnswer(dryRun, AnswerForm.of(format), dryRun ? answer() : getLog(), next);
    }

    private void tell(ProposalSession session, ProjectStart start, List<ProjectStart.Found> found)
            throws MojoExecutionException, MojoFailureException, IOException {
        if (found.isEmpty()) {
            List<OtherMarkup> unreadable = start.unreadable();
            if (!unreadable.isEmpty()) {
                throw new MojoFailureException(
                        unreadable.stream().map(OtherMarkup::words).collect(Collectors.joining("; "))
                                + "; a converter such as pandoc makes Markdown of them");
            }
            throw new MojoFailureException(
                    "there is no folder with three numbered documents of Markdown here; to write the"
                            + " first one, say which process it follows, such as -Dproposal.process=madr: one of "
                            + String.join(", ", session.processes().ids()) + ", or the path of a process.yaml");
        }
        String summary = found.stream().map(ProjectStart.Found::words).collect(Collectors.joining("; "));
        ProjectStart.Found first = found.get(0);
        OpenProject project = new OpenProject(
                first.process(),
                first.tree(),
                Circumstances.on(session.day()),
                LintSettings.NONE,
                ProjectConfig.NONE,
                Diagnostics.none(),
                true);
        answer("Read them, change what was not meant, and commit them.")
                .give(new Plan(summary, start.changes(found), left(start, found)), session.writing(project));
        if (AnswerForm.of(format) == AnswerForm.TABLE) {
            found.forEach(it -> report(session, it));
        }
    }

    private static List<String> left(ProjectStart start, List<ProjectStart.Found> found) throws IOException {
        List<String> left = new ArrayList<>(
                start.unreadable().stream().map(OtherMarkup::words).toList());
        for (ProjectStart.Found each : found) {
            each.draft()
                    .ifPresent(draft ->
                            draft.outliers().stream().limit(5).forEach(it -> left.add("not as the others: " + it)));
            Diagnostics all = each.judged().diagnostics();
            long errors = all.count(Severity.ERROR);
            long warnings = all.count(Severity.WARNING);
            if (errors + warnings > 0) {
                left.add(errors + (errors == 1 ? " error" : " errors") + " and " + warnings
                        + (warnings == 1 ? " warning" : " warnings")
                        + " are there already, as the goal 'validate' shows; mend them, or let only new ones fail the build:"
                        + " mvn io.github.proposals:proposal-maven-plugin:validate -Dproposal.baseline.write");
            }
        }
        return left;
    }

    private void report(ProposalSession session, ProjectStart.Found found) {
        getLog().info("");
        Report report = new Report(
                found.process().id(),
                new RuleCatalogue(session.rules()).all(),
                found.judged().diagnostics());
        new MavenReport(getLog()).print(report, Detail.SUMMARY);
    }
}
