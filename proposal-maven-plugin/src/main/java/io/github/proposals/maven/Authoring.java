package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.console.JsonAnswer;
import io.github.proposals.maven.files.Recovery;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Refusal;
import io.github.proposals.model.edit.FileChange;
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
        Plan plan = (Plan) outcome;
        if (form == AnswerForm.JSON) {
            if (!dryRun && !plan.changes().isEmpty()) {
                desk.session().writing(project).write(plan.changes());
            }
            Goal.print(JsonAnswer.of(json -> write(json, plan)));
            return;
        }
        if (plan.changes().isEmpty()) {
            out.info("Nothing is written: " + plan.summary() + ".");
        } else if (dryRun) {
            out.lines().info("Would be written: " + plan.summary() + ".\n\n" + plan.diff());
        } else {
            desk.session().writing(project).write(plan.changes());
            out.info("Written: " + plan.summary() + ".");
            plan.changes().forEach(change -> out.info("  " + verb(change) + " " + change.path()));
        }
        if (!plan.notes().isEmpty()) {
            out.info("What is left to do:");
            plan.notes().forEach(note -> out.info("  " + note));
        }
        if (!dryRun && !plan.changes().isEmpty()) {
            out.info(next);
        }
    }

    private void write(JsonWriter json, Plan plan) throws IOException {
        json.name("written").value(!dryRun);
        json.name("summary").value(plan.summary());
        json.name("changes").beginArray();
        for (FileChange change : plan.changes()) {
            json.beginObject();
            json.name("file").value(change.path());
            json.name("is").value(verb(change));
            json.endObject();
        }
        json.endArray();
        json.name("diff").value(plan.diff());
        JsonAnswer.words(json, "left", plan.notes());
    }

    private static String verb(FileChange change) {
        if (change.before().isEmpty()) {
            return "added";
        }
        return change.after().isEmpty() ? "removed" : "changed";
    }

    private ConsoleLog log() {
        return desk.session().log();
    }
}
