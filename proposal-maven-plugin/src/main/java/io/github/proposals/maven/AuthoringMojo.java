package io.github.proposals.maven;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Outcome;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameter of all goals that change proposals. */
abstract class AuthoringMojo extends ProposalMojo {

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

    /** {@return what is to be done with the proposals on the desk} */
    abstract Outcome plan(Desk desk) throws IOException, MojoExecutionException;

    /** {@return what a person does after this} */
    abstract String next();

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        new Authoring(new AuthorsDesk(session, true), dryRun, AnswerForm.of(format), next()).run(this::plan, this);
    }
}
