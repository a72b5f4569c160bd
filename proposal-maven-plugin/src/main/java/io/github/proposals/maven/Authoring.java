package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.files.Recovery;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Refusal;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A change of proposals: its plan is shown, or written as a whole.
 *
 * @param desk where it is planned
 * @param dryRun whether nothing is written
 * @param form in which form it is shown
 * @param next what a person does after this
 */
record Authoring(AuthorsDesk desk, boolean dryRun, AnswerForm form, String next) {

    /** What is to be done with the proposals on a desk. */
    @FunctionalInterface
    interface Intention {
        Outcome plan(Desk desk) throws IOException, MojoExecutionException;
    }

    /** Plans the change, and writes it, or shows {@code goal}'s answer. */
    void run(Intention intention, Goal goal) throws MojoExecutionException, MojoFailureException {
        Optional<OpenProject> project = ready(desk.open());
        if (project.isPresent()) {
            ConsoleLog out = dryRun ? goal.answer() : log();
            desk.work(project.get(), (work, it) -> act(intention.plan(work), it, out));
        }
    }

    /** {@return the proposals with which to work; nothing if all is done already} */
    private Optional<OpenProject> ready(OpenProject project) throws MojoExecutionException {
        Writing writing = desk.session().writing(project);
        if (dryRun) {
            writing.tellUnfinished();
            return Optional.of(project);
        }
        Recovery.Result recovered = writing.recover();
        if (recovered
                .finished()
                .filter(desk.session().build().intention()::equals)
                .isPresent()) {
            log().info("That is what was asked for now, so nothing else is to be done. " + next);
            return Optional.empty();
        }
        return recovered.said().isEmpty()
                ? Optional.of(project)
                : desk.session().open(Depth.ALL);
    }

    private void act(Outcome outcome, OpenProject project, ConsoleLog out) throws IOException, MojoFailureException {
        if (outcome instanceof Refusal refusal) {
            throw desk.refuse(refusal);
        }
        new PlanAnswer(dryRun, form, out, next)
                .give((Plan) outcome, desk.session().writing(project));
    }

    private ConsoleLog log() {
        return desk.session().log();
    }
}
