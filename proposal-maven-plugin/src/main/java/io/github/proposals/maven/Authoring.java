package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.files.Recovery;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.OpenProject;
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

    /** Plans the change with {@code goal}, and shows or writes it. */
    void run(AuthoringMojo goal) throws MojoExecutionException, MojoFailureException {
        Optional<OpenProject> project = ready(desk.open());
        if (project.isPresent()) {
            desk.work(project.get(), (work, it) -> act(goal.plan(work), it, dryRun ? goal.answer() : log()));
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
