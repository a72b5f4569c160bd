package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleTable;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.NextSteps;
import io.github.proposals.model.authoring.Refusal;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.proposal.Proposal;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints all that is known of one proposal: header, relations, its life in the repository, and where it can go next. */
@Mojo(name = "show", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class ShowMojo extends ProposalMojo {

    private static final int WIDEST = 32;

    /**
     * The proposal: its id, number, file or title, such as {@code PEP-0007}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.id")
    @Needed("-Dproposal.id=PEP-0007")
    private String id;

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
    Optional<String> about() {
        return Optional.of(id);
    }

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        AuthorsDesk authors = new AuthorsDesk(session, false);
        authors.work((desk, project) -> show(authors, desk, project));
    }

    private void show(AuthorsDesk authors, Desk desk, OpenProject project)
            throws IOException, MojoExecutionException, MojoFailureException {
        Optional<Refusal> problem = NextSteps.problem(desk, id);
        if (problem.isPresent()) {
            throw authors.refuse(problem.get());
        }
        NextSteps next = NextSteps.of(desk, id).orElseThrow();
        PublishedRegister index = only(PublishedRegister.of(desk.proposals()), next.proposal());
        if (AnswerForm.of(format) == AnswerForm.JSON) {
            authors.session().places().json(index, Optional.ofNullable(output));
        } else {
            print(index.proposals().get(0), next, desk);
        }
    }

    private static PublishedRegister only(PublishedRegister index, Proposal proposal) {
        return new PublishedRegister(
                index.process(),
                index.texts(),
                index.directory(),
                index.historyKnown(),
                index.historyComplete(),
                index.asOf(),
                index.proposals().stream()
                        .filter(it -> it.path().equals(proposal.path()))
                        .toList(),
                index.deadlines().stream()
                        .filter(it -> it.path().equals(proposal.path()))
                        .toList());
    }

    private void print(PublishedProposal it, NextSteps next, Desk desk) {
        answer().info(it.id() + ": " + it.title());
        answer().info(it.path() + ", " + it.words() + " words");
        ConsoleTable fields = new ConsoleTable(WIDEST, "Field", "Value");
        it.fields().stream()
                .filter(field ->
                        it.fields().stream().noneMatch(part -> part.label().startsWith(field.label() + ".")))
                .forEach(field -> fields.add(field.label(), field.text()));
        block(fields, it.fields().isEmpty());
        ConsoleTable relations = new ConsoleTable(WIDEST, "Relation", "Proposal", "File");
        it.relations()
                .forEach(other -> relations.add(
                        other.name() + (other.outgoing() ? "" : " (of the other one)"),
                        other.id(),
                        other.path().isEmpty() ? "not there" : other.path()));
        block(relations, it.relations().isEmpty());
        life(it, desk.today());
        ConsoleTable commits = new ConsoleTable(WIDEST, "Commit", "Day", "Author", "Says");
        it.mentions()
                .forEach(mention -> commits.add(
                        mention.moment().commit().substring(0, 8),
                        mention.moment().day().toString(),
                        mention.moment().author(),
                        mention.sentence()));
        block(commits, it.mentions().isEmpty());
        ConsoleTable steps = new ConsoleTable(WIDEST, "Next", "Still needs");
        next.choices().forEach(choice -> steps.add(choice.to().name(), needs(choice)));
        block(steps, next.choices().isEmpty());
    }

    private void life(PublishedProposal it, LocalDate today) {
        ConsoleTable life = new ConsoleTable(WIDEST, "Status", "From", "Days", "Commit", "Author");
        List<PublishedProposal.Step> timeline = it.timeline();
        for (int i = 0; i < timeline.size(); i++) {
            Optional<LocalDate> from = timeline.get(i).moment().map(moment -> moment.day());
            Optional<LocalDate> to = i + 1 < timeline.size()
                    ? timeline.get(i + 1).moment().map(moment -> moment.day())
                    : Optional.of(today);
            life.add(
                    timeline.get(i).to(),
                    from.map(LocalDate::toString).orElse("not committed"),
                    from.isPresent() && to.isPresent()
                            ? Long.toString(Math.max(0, ChronoUnit.DAYS.between(from.get(), to.get())))
                            : "",
                    timeline.get(i)
                            .moment()
                            .map(moment -> moment.commit().substring(0, 8))
                            .orElse(""),
                    timeline.get(i).moment().map(moment -> moment.author()).orElse(""));
        }
        block(life, timeline.isEmpty());
    }

    private static String needs(NextSteps.Choice choice) {
        List<String> needs = choice.needed().stream().map(Diagnostic::message).toList();
        return needs.isEmpty() ? "nothing" : String.join("; ", needs);
    }

    private void block(ConsoleTable table, boolean empty) {
        if (!empty) {
            answer().info("");
            table.lines().forEach(line -> answer().info("  " + line));
        }
    }
}
