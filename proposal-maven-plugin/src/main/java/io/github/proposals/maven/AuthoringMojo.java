package io.github.proposals.maven;

import io.github.proposals.model.ProposalReader;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Refusal;
import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common that change proposals: the plan is shown, or written as a whole. */
abstract class AuthoringMojo extends ProposalMojo {

    /** Whether to print the changes as a unified diff and to write nothing. */
    @Parameter(property = "proposal.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        Optional<OpenProject> opened = open();
        if (opened.isEmpty()) {
            throw new MojoExecutionException("There are no proposals here.");
        }
        try {
            carryOut(plan(desk(opened.get())), opened.get());
        } catch (IOException e) {
            throw new MojoExecutionException("Nothing was written: " + e.getMessage(), e);
        }
    }

    /** {@return what is to be done with the proposals on the desk} */
    abstract Outcome plan(Desk desk) throws IOException, MojoExecutionException;

    /** {@return the proposals, open for changes} */
    Desk desk(OpenProject project) throws IOException, MojoExecutionException {
        return new Desk(
                new ProposalReader(project.process(), project.circumstances()),
                rules(),
                project.lintSettings(),
                project.tree(),
                proposals -> Optional.empty(),
                dayToWrite());
    }

    private LocalDate dayToWrite() throws MojoExecutionException {
        return givenDay().orElseGet(LocalDate::now);
    }

    private void carryOut(Outcome outcome, OpenProject project) throws IOException, MojoFailureException {
        if (outcome instanceof Refusal refusal) {
            throw refuse(refusal);
        }
        Plan plan = (Plan) outcome;
        if (plan.changes().isEmpty()) {
            getLog().info("Nothing to write: " + plan.summary() + ".");
        } else if (dryRun) {
            getLog().info("This would be written (proposal.dryRun): " + plan.summary() + "\n\n" + plan.diff());
        } else {
            Path start = start();
            new ChangeWriter(start, start.resolve(project.tree().rootPrefix()).normalize()).write(plan.changes());
            getLog().info(plan.summary());
            plan.changes().forEach(change -> getLog().info("  " + verb(change) + " " + change.path()));
        }
        if (!plan.notes().isEmpty()) {
            getLog().info("What is left to do:");
            plan.notes().forEach(note -> getLog().info("  " + note));
        }
    }

    private static String verb(FileChange change) {
        if (change.before().isEmpty()) {
            return "added  ";
        }
        return change.after().isEmpty() ? "removed" : "changed";
    }

    private MojoFailureException refuse(Refusal refusal) {
        new MavenReport(getLog()).print(refusal.diagnostics());
        StringBuilder message = new StringBuilder(refusal.reason());
        refusal.diagnostics()
                .forEach(diagnostic -> message.append("\n  ")
                        .append(diagnostic.message())
                        .append(" (")
                        .append(diagnostic.place())
                        .append(")"));
        refusal.help().forEach(help -> message.append("\n  ").append(help));
        return new MojoFailureException(message.toString());
    }
}
