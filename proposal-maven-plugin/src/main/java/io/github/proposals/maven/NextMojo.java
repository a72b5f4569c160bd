package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.console.JsonAnswer;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.NextSteps;
import io.github.proposals.model.authoring.Refusal;
import io.github.proposals.model.process.Status;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints the next free number, and with {@code -Dproposal.id} each status that a proposal can have next, with what is still
 * missing for it.
 */
@Mojo(name = "next", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class NextMojo extends ProposalMojo {

    /**
     * The proposal: its id, number, file or title, such as {@code PEP-0007}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.id")
    private String id;

    /**
     * {@code table}, or {@code json} for programs: with {@code -q} nothing else is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.format", defaultValue = "table")
    private String format;

    @Override
    Optional<String> about() {
        return Optional.of(id == null ? "" : id);
    }

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        AuthorsDesk authors = new AuthorsDesk(session, false);
        authors.work((desk, project) -> show(authors, desk, project));
    }

    private void show(AuthorsDesk authors, Desk desk, OpenProject project)
            throws IOException, MojoExecutionException, MojoFailureException {
        boolean json = AnswerForm.of(format) == AnswerForm.JSON;
        if (id == null) {
            Optional<String> number = Optional.of(desk.proposals())
                    .filter(it -> project.process().files().numbered())
                    .map(it -> project.process().idOf(NextSteps.number(it)));
            if (json) {
                print(JsonAnswer.of(it -> it.name("next").value(number.orElse(""))));
            } else {
                answer().info(number.map(it -> "The next free number is " + it + ".")
                        .orElse("Proposals of this process have no numbers."));
            }
            return;
        }
        Optional<Refusal> problem = NextSteps.problem(desk, id);
        if (problem.isPresent()) {
            throw authors.refuse(problem.get());
        }
        NextSteps next = NextSteps.of(desk, id).orElseThrow();
        if (json) {
            print(JsonAnswer.of(it -> write(it, next)));
        } else {
            next.lines().forEach(answer()::info);
        }
    }

    private static void write(JsonWriter json, NextSteps next) throws IOException {
        json.name("id").value(next.proposal().id());
        json.name("file").value(next.proposal().path());
        json.name("title").value(next.proposal().titleText());
        json.name("status").value(next.status().map(Status::name).orElse(""));
        json.name("steps").beginArray();
        for (NextSteps.Choice choice : next.choices()) {
            json.beginObject();
            json.name("to").value(choice.to().name());
            JsonAnswer.write(json, "needs", choice.needed());
            JsonAnswer.write(json, "should", choice.wanted());
            json.endObject();
        }
        json.endArray();
    }
}
