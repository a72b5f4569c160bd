package io.github.proposals.maven;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.IndexFiles;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.project.RegisterKey;
import io.github.proposals.maven.project.UnusableConfigurationException;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterFormats;
import io.github.proposals.model.register.Onlooker;
import io.github.proposals.model.register.Register;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the register of all proposals to {@code target/proposals}: {@code index.json}, {@code index.csv},
 * {@code index.md}, {@code status.atom} and {@code reviews.ics}, and {@code header.schema.json} for headers in YAML. Run directly, it also brings the index up to date that
 * the process keeps in the repository; bound to a phase, it fails the build if that index is out of date.
 */
@Mojo(name = "index", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true, requiresProject = false)
public class IndexMojo extends ProposalMojo {

    /**
     * Whether to leave the files of the repository alone, and to fail if the index there is out of date. Without it,
     * {@code true} in a build and {@code false} where a person runs the goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.index.check")
    private Boolean check;

    /**
     * Whether to show what would change in the repository, and to write nothing at all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * {@code table}, or {@code json} for programs, for what changes in the repository: with {@code -q} nothing else is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.format", defaultValue = "table")
    private String format;

    /**
     * A file of the repository, relative to the project, to hold an index: for processes that keep none themselves. A file
     * that exists needs the two comments between which the index is to stand.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.index.file")
    private String indexFile;

    /**
     * The address below which the files of the repository can be read, for the links of the feed, such as
     * {@code https://github.com/o/r/blob/main/}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.index.url")
    private String url;

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        Optional<OpenProject> opened = session.openIfAny(Depth.ALL);
        if (opened.isPresent()) {
            index(session, opened.get());
        }
    }

    private void index(ProposalSession session, OpenProject opened)
            throws MojoExecutionException, MojoFailureException {
        OpenProject project = opened;
        boolean checking = check == null ? !session.build().isDirect() : check;
        if (checking || dryRun) {
            session.writing(project).tellUnfinished();
        } else if (!session.writing(project).recover().said().isEmpty()) {
            project = session.open(Depth.ALL).orElse(project);
        }
        checkIndexFile(session);
        Register proposals = session.read(project, Onlooker.NONE);
        PublishedRegister index = PublishedRegister.of(proposals);
        IndexFiles files = new IndexFiles(proposals, index, indexFile(session));
        List<FileChange> changes = changes(files, !checking);
        files.lacking().forEach(getLog()::warn);
        AnswerForm form = AnswerForm.of(format);
        if (dryRun) {
            apply(changes, new PlanAnswer(true, form, answer(), ""), session.writing(project));
            return;
        }
        String output = session.places().shown(session.places().output("proposals"));
        session.places().write(RegisterFormats.all(index.process(), Optional.ofNullable(url), output), index);
        int count = index.proposals().size();
        getLog().info("The register of " + count + (count == 1 ? " proposal" : " proposals") + " is in " + output
                + ".");
        if (checking && !changes.isEmpty()) {
            changes.forEach(change ->
                    getLog().lines().error("The index in " + change.path() + " is out of date:\n" + diff(change)));
            throw new MojoFailureException("The index of the proposals in " + project.where()
                    + " is out of date, see above. To bring it up to date: "
                    + "mvn io.github.proposals:proposal-maven-plugin:index"
                    + (indexFile == null ? "" : " -Dproposal.index.file=" + indexFile));
        }
        if (form == AnswerForm.JSON) {
            apply(changes, new PlanAnswer(false, form, getLog(), ""), session.writing(project));
        } else {
            apply(changes, session.writing(project));
        }
    }

    /** There is one index in a file: with two registers, the second would take the place of the first. */
    private void checkIndexFile(ProposalSession session) throws MojoExecutionException {
        Optional<RegisterKey> other = session.build()
                .registers()
                .filter(it -> indexFile != null)
                .flatMap(it -> it.sharing(
                        session.places().inModule(indexFile), session.places().register()));
        if (other.isPresent()) {
            throw new MojoExecutionException("proposal.index.file is " + indexFile + " for the register in "
                    + session.places().register().directory() + " and for the one in "
                    + other.get().directory() + ", and holds one index only; name a file for each");
        }
    }

    private Optional<String> indexFile(ProposalSession session) {
        return Optional.ofNullable(indexFile)
                .map(file -> session.places().shown(session.places().inModule(file)));
    }

    private static List<FileChange> changes(IndexFiles files, boolean complete) throws MojoExecutionException {
        try {
            return files.changes(complete);
        } catch (UnusableConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private static String diff(FileChange change) {
        return change.diff().stripTrailing() + "\n";
    }

    private static void apply(List<FileChange> changes, PlanAnswer answer, Writing writing)
            throws MojoExecutionException {
        String summary = changes.isEmpty() ? "the index is up to date" : "the index";
        try {
            answer.give(new Plan(summary, changes, List.of()), writing);
        } catch (IOException e) {
            throw new MojoExecutionException("The index cannot be written: " + e.getMessage(), e);
        }
    }

    private void apply(List<FileChange> changes, Writing writing) throws MojoExecutionException {
        try {
            writing.write(changes);
            changes.forEach(change -> getLog().info("Brought the index in " + change.path() + " up to date."));
        } catch (IOException e) {
            throw new MojoExecutionException("The index cannot be written: " + e.getMessage(), e);
        }
    }
}
