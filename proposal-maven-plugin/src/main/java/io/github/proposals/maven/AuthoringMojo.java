package io.github.proposals.maven;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Refusal;
import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common that change proposals: the plan is shown, or written as a whole. */
abstract class AuthoringMojo extends DeskMojo {

    /** Whether to print the changes as a unified diff and to write nothing. */
    @Parameter(property = "proposal.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** {@return what is to be done with the proposals on the desk} */
    abstract Outcome plan(Desk desk) throws IOException, MojoExecutionException;

    /** {@return what a person does after this} */
    abstract String next();

    @Override
    boolean changes() {
        return true;
    }

    @Override
    Optional<OpenProject> ready(OpenProject project) throws MojoExecutionException {
        if (dryRun) {
            tellUnfinished(project);
            return Optional.of(project);
        }
        Recovery.Result recovered = recover(project);
        if (recovered.finished().filter(intention()::equals).isPresent()) {
            getLog().info("That is what was asked for now, so nothing else is to be done. " + next());
            return Optional.empty();
        }
        return recovered.said().isEmpty() ? Optional.of(project) : open(Depth.ALL);
    }

    @Override
    void work(Desk desk, OpenProject project) throws IOException, MojoExecutionException, MojoFailureException {
        Outcome outcome = plan(desk);
        if (outcome instanceof Refusal refusal) {
            throw refuse(refusal);
        }
        Plan plan = (Plan) outcome;
        if (plan.changes().isEmpty()) {
            getLog().info("Nothing is written: " + plan.summary() + ".");
        } else if (dryRun) {
            getLog().lines().info("Would be written: " + plan.summary() + ".\n\n" + plan.diff());
        } else {
            write(plan, project);
        }
        if (!plan.notes().isEmpty()) {
            getLog().info("What is left to do:");
            plan.notes().forEach(note -> getLog().info("  " + note));
        }
        if (!dryRun && !plan.changes().isEmpty()) {
            getLog().info(next());
        }
    }

    private void write(Plan plan, OpenProject project) throws IOException {
        writer(project).write(plan.changes(), intention());
        getLog().info("Written: " + plan.summary() + ".");
        plan.changes().forEach(change -> getLog().info("  " + verb(change) + " " + change.path()));
    }

    private static String verb(FileChange change) {
        if (change.before().isEmpty()) {
            return "added";
        }
        return change.after().isEmpty() ? "removed" : "changed";
    }
}
