package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.console.JsonAnswer;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.edit.FileChange;
import java.io.IOException;

/**
 * A plan that is shown, or written as a whole.
 *
 * @param dryRun whether nothing is written
 * @param form in which form it is shown
 * @param out what hears it
 * @param next what a person does after this
 */
record PlanAnswer(boolean dryRun, AnswerForm form, ConsoleLog out, String next) {

    /** Writes the plan, if that is wanted, and says what was or would be written. */
    void give(Plan plan, Writing writing) throws IOException {
        if (!dryRun && !plan.changes().isEmpty()) {
            writing.write(plan.changes());
        }
        if (form == AnswerForm.JSON) {
            Goal.print(JsonAnswer.of(json -> write(json, plan)));
            return;
        }
        if (plan.changes().isEmpty()) {
            out.info("Nothing is written: " + plan.summary() + ".");
        } else if (dryRun) {
            out.lines().info("Would be written: " + plan.summary() + ".\n\n" + plan.diff());
        } else {
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
}
