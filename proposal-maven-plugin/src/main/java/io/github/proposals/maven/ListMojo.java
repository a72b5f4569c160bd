package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleTable;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.Selection;
import io.github.proposals.model.text.SourceReading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints the proposals as a table, or as JSON, by status, type, author, text and age.
 *
 * <p>{@code mvn proposal:list -Dproposal.status=open -Dproposal.author=ada}
 */
@Mojo(name = "list", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class ListMojo extends ProposalMojo {

    private static final int WIDEST = 48;

    /**
     * Only proposals with one of these statuses: names, or kinds such as {@code open}, with commas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.status")
    private String status;

    /**
     * Only proposals of one of these types, with commas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.type")
    private String type;

    /**
     * Only proposals of an author whose name or handle contains this. It counts on the command line alone: what settings say
     * is who writes a new proposal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.author")
    private String author;

    /**
     * Only proposals whose title or text contains this.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.text")
    private String text;

    /**
     * Only proposals whose text has not changed for at least so many days.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.age", defaultValue = "0")
    private int age;

    /**
     * {@code table}, or {@code json} for the format of {@code index.json}: with {@code -q} nothing else is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.format", defaultValue = "table")
    private String format;

    /**
     * A file for the JSON, relative to the project, in place of the console.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.output")
    private String output;

    @Override
    Optional<String> output() {
        return Optional.ofNullable(output);
    }

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        AuthorsDesk authors = new AuthorsDesk(session, false);
        authors.work((desk, project) -> show(authors, desk, project));
    }

    private void show(AuthorsDesk authors, Desk desk, OpenProject project) throws IOException, MojoExecutionException {
        Selection selection = new Selection(
                Selection.words(status),
                Selection.words(type),
                author == null || !CommandLine.says(maven(), "proposal.author") ? "" : author,
                text == null ? "" : text,
                Math.max(0, age));
        LocalDate day = desk.today();
        PublishedRegister all = PublishedRegister.of(desk.proposals());
        selection.problems(all).forEach(getLog()::warn);
        PublishedRegister chosen = selection.of(all, path -> content(project, path), day);
        if (AnswerForm.of(format) == AnswerForm.JSON) {
            authors.session().places().json(chosen, Optional.ofNullable(output));
        } else {
            print(chosen, all.proposals().size());
            project.process()
                    .shared()
                    .ifPresent(
                            it -> answer().info("Process " + project.process().id() + ". " + it));
        }
    }

    private void print(PublishedRegister index, int all) {
        ConsoleTable table =
                new ConsoleTable(WIDEST, "Number", "Title", "Status", "Since", "Type", "Changed", "Authors");
        for (PublishedProposal proposal : index.proposals()) {
            table.add(
                    proposal.id(),
                    proposal.title(),
                    proposal.statusText(),
                    proposal.statusSince().map(LocalDate::toString).orElse(""),
                    proposal.type(),
                    proposal.lastChange().map(moment -> moment.day().toString()).orElse(""),
                    authors(proposal));
        }
        if (!index.proposals().isEmpty()) {
            table.lines().forEach(answer()::info);
        }
        int count = index.proposals().size();
        answer().info((count == all ? "" : count + " of ") + all + (all == 1 ? " proposal" : " proposals"));
    }

    private static String authors(PublishedProposal proposal) {
        return proposal.people().stream()
                .filter(person -> person.role().equals("author"))
                .map(PublishedProposal.RoleHolder::shortly)
                .collect(Collectors.joining(", "));
    }

    private static String content(OpenProject project, String path) {
        return project.tree().read(path) instanceof SourceReading.Text found
                ? found.source().content()
                : "";
    }
}
