package io.github.proposals.maven;

import io.github.proposals.maven.files.ReportFile;
import io.github.proposals.maven.project.MarkedFile;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.project.UnusableConfigurationException;
import io.github.proposals.model.diagram.DiagramRegion;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.site.LifecycleSvg;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Draws the statuses of the process and the steps between them, on the console, into a file, or into a document between two
 * comments.
 *
 * <p>{@code mvn proposal:lifecycle -Dproposal.output=docs/lifecycle.svg}
 */
@Mojo(
        name = "lifecycle",
        threadSafe = true,
        requiresProject = false,
        requiresDirectInvocation = true,
        aggregator = true)
public class LifecycleMojo extends ProposalMojo {

    private static final Set<String> DOCUMENTS = Set.of("md", "markdown");

    /**
     * {@code mermaid}, {@code svg} or {@code dot}. Without it, the name of the file tells, and else it is {@code mermaid}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.format")
    private String format;

    /**
     * A file for the diagram, relative to the project, in place of the console. In a document, {@code .md}, it is a block of
     * code between the comments {@code <!-- lifecycle: begin -->} and {@code <!-- lifecycle: end -->}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.output")
    private String output;

    /**
     * Whether to show what would change in the document, and to write nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    boolean mayBeFirst() {
        return true;
    }

    @Override
    Optional<String> output() {
        return Optional.ofNullable(output);
    }

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        OpenProject project = session.glance()
                .orElseThrow(() -> new MojoExecutionException(
                        "There is no process here; name one, such as -Dproposal.process=madr"));
        DiagramForm form = DiagramForm.of(format, Optional.ofNullable(output));
        if (project.process().lifecycle().transitions().isEmpty()) {
            throw new MojoFailureException(
                    "The process '" + project.process().id() + "' has no steps from one status to another to draw");
        }
        if (form == DiagramForm.SVG && !LifecycleSvg.canDraw(project.process().lifecycle())) {
            throw new MojoFailureException("The process '" + project.process().id()
                    + "' has too many statuses or steps for a picture; use -Dproposal.format=mermaid or dot");
        }
        String diagram = form.text.write(project.process().lifecycle());
        if (output == null) {
            answer().lines().info(diagram);
            return;
        }
        try {
            if (DOCUMENTS.contains(DiagramForm.extension(output))) {
                embed(session, project, form, diagram);
            } else if (dryRun) {
                answer().info("This would write "
                        + session.places().shown(session.places().inModule(output)) + ".");
            } else {
                ReportFile.write(
                        session.places().inModule(output),
                        diagram,
                        session.places().repository());
                getLog().info("The lifecycle is in "
                        + session.places().shown(session.places().inModule(output)) + ".");
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The lifecycle cannot be written: " + e.getMessage(), e);
        } catch (UnusableConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void embed(ProposalSession session, OpenProject project, DiagramForm form, String diagram)
            throws IOException, MojoExecutionException, UnusableConfigurationException {
        String path = session.places().shown(session.places().inModule(output));
        if (!form.embeddable) {
            throw new MojoExecutionException(
                    "a picture cannot stand in " + path + "; use -Dproposal.format=mermaid or dot");
        }
        Writing writing = session.writing(project);
        if (dryRun) {
            writing.tellUnfinished();
        } else {
            writing.recover();
        }
        MarkedFile file = new MarkedFile(project.tree(), "proposal.output", path, DiagramRegion.REGION);
        Optional<FileChange> change = DiagramRegion.update(path, file.text(), form.word(), diagram);
        if (change.isEmpty()) {
            (dryRun ? answer() : getLog()).info("The lifecycle in " + path + " is up to date.");
        } else if (dryRun) {
            answer().lines().info("This would change:\n" + change.get().diff().stripTrailing() + "\n");
        } else {
            writing.write(List.of(change.get()));
            getLog().info("Brought the lifecycle in " + path + " up to date.");
        }
    }
}
