package io.github.proposals.maven;

import io.github.proposals.maven.console.MavenReport;
import io.github.proposals.maven.files.UnfinishedException;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Refusal;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.proposal.ProposalReader;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Where goals for authors work: they are called by a person, and look at proposals that are there.
 *
 * @param session what they work with
 * @param changes whether a goal changes proposals, so that all of them are judged before and after
 */
record AuthorsDesk(ProposalSession session, boolean changes) {

    /** What a goal does at the desk. */
    @FunctionalInterface
    interface Work {
        void at(Desk desk, OpenProject project) throws IOException, MojoExecutionException, MojoFailureException;
    }

    /** {@return the proposals, which are there} */
    OpenProject open() throws MojoExecutionException {
        return session.open(Depth.ALL)
                .orElseThrow(() -> new MojoExecutionException(
                        "There are no proposals here; set proposal.directory and proposal.process"));
    }

    /** Does a work with the proposals of the module. */
    void work(Work work) throws MojoExecutionException, MojoFailureException {
        work(open(), work);
    }

    /** Does a work with proposals. */
    void work(OpenProject project, Work work) throws MojoExecutionException, MojoFailureException {
        try {
            Desk desk = new Desk(
                    new ProposalReader(project.process(), project.circumstances()),
                    session.rules(),
                    project.lintSettings(),
                    project.tree(),
                    session.day(),
                    changes);
            work.at(desk, project);
        } catch (UnfinishedException e) {
            throw new MojoExecutionException("Not all was written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("Nothing was written: " + e.getMessage(), e);
        }
    }

    /** {@return the failure that tells why nothing is done} */
    MojoFailureException refuse(Refusal refusal) {
        new MavenReport(session.log())
                .print(new Diagnostics(refusal.diagnostics().all()));
        return new Goal.Refused(
                refusal.reason(),
                Stream.concat(refusal.diagnostics().all().stream().map(Diagnostic::message), refusal.help().stream()));
    }
}
