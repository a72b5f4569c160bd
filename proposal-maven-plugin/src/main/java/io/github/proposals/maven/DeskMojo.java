package io.github.proposals.maven;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Refusal;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.proposal.ProposalReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What all goals for authors have in common: they are called by a person, and look at proposals that are there. */
abstract class DeskMojo extends ProposalMojo {

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        Optional<OpenProject> opened = open(Depth.ALL);
        if (opened.isEmpty()) {
            throw new MojoExecutionException(
                    "There are no proposals here; set proposal.directory and proposal.process");
        }
        Optional<OpenProject> project = ready(opened.get());
        if (project.isEmpty()) {
            return;
        }
        try {
            work(desk(project.get()), project.get());
        } catch (UnfinishedException e) {
            throw new MojoExecutionException("Not all was written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("Nothing was written: " + e.getMessage(), e);
        }
    }

    /** {@return the proposals with which to work; nothing if all is done already} */
    Optional<OpenProject> ready(OpenProject project) throws MojoExecutionException {
        return Optional.of(project);
    }

    /** {@return whether this goal changes proposals, so that all of them are judged before and after} */
    boolean changes() {
        return false;
    }

    /** Does what this goal is for. */
    abstract void work(Desk desk, OpenProject project) throws IOException, MojoExecutionException, MojoFailureException;

    private Desk desk(OpenProject project) throws IOException, MojoExecutionException {
        return new Desk(
                new ProposalReader(project.process(), project.circumstances()),
                rules(),
                project.lintSettings(),
                project.tree(),
                givenDay().orElseGet(LocalDate::now),
                changes());
    }

    /** {@return the failure that tells why nothing is done} */
    MojoFailureException refuse(Refusal refusal) {
        new MavenReport(getLog()).print(new Diagnostics(refusal.diagnostics().all()));
        return new Refused(
                refusal.reason(),
                Stream.concat(refusal.diagnostics().all().stream().map(Diagnostic::message), refusal.help().stream()));
    }
}
