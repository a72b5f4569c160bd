package io.github.proposals.maven;

import io.github.proposals.maven.project.Assignments;
import io.github.proposals.maven.project.UnusableConfigurationException;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Migration;
import io.github.proposals.model.authoring.Outcome;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes all proposals as another process has them: headers, also those in files of their own, titles, headings and names of files.
 * All other text stays as it is, and so does each file whose header cannot be carried over without loss. It only shows the changes,
 * and what would be found then, until it is told to write them.
 */
@Mojo(name = "migrate", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class MigrateMojo extends ProposalMojo {

    /**
     * The process that they follow from then on: as {@code process}. It may be a file that extends the present one and says
     * another {@code header}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.migrate.process")
    @Needed("-Dproposal.migrate.process=madr")
    private String to;

    /**
     * How a status is called there, where it has another name: {@code Declined=Rejected;Deferred=Proposed}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.migrate.statuses")
    private String statuses;

    /**
     * How a section is called there, where it has another name: {@code Context=Context and Problem Statement;Decision=Decision
     * Outcome}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.migrate.sections")
    private String sections;

    /**
     * Whether to print the changes as a unified diff and to write nothing. They are written only with {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.dryRun", defaultValue = "true")
    private boolean dryRun;

    /**
     * {@code table}, or {@code json} for programs: with {@code -q} nothing else is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.format", defaultValue = "table")
    private String format;

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        new Authoring(
                        new AuthorsDesk(session, false),
                        dryRun,
                        AnswerForm.of(format),
                        "Name the process in proposals.yaml, and see with the goal 'validate' what is left.")
                .run(desk -> plan(session, desk), this);
    }

    private Outcome plan(ProposalSession session, Desk desk) throws IOException, MojoExecutionException {
        try {
            return Migration.plan(
                    desk,
                    session.process(to),
                    Assignments.of("proposal.migrate.statuses", statuses, ";"),
                    Assignments.of("proposal.migrate.sections", sections, ";"));
        } catch (UnusableConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
