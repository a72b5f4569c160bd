package io.github.proposals.maven;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterFormats;
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
 * {@code index.md}, {@code status.atom} and {@code reviews.ics}. Run directly, it also brings the index up to date that
 * the process keeps in the repository; bound to a phase, it fails the build if that index is out of date.
 */
@Mojo(name = "index", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true, requiresProject = false)
public class IndexMojo extends PublishingMojo {

    /**
     * Whether to leave the files of the repository alone, and to fail if the index there is out of date. Without it,
     * {@code true} in a build and {@code false} where a person runs the goal.
     */
    @Parameter(property = "proposal.index.check")
    private Boolean check;

    /** Whether to show what would change in the repository, and to write nothing at all. */
    @Parameter(property = "proposal.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * A file of the repository, relative to the project, to hold an index: for processes that keep none themselves. A file
     * that exists needs the two comments between which the index is to stand.
     */
    @Parameter(property = "proposal.index.file")
    private String indexFile;

    /**
     * The address below which the files of the repository can be read, for the links of the feed, such as
     * {@code https://github.com/o/r/blob/main/}.
     */
    @Parameter(property = "proposal.index.url")
    private String url;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        Optional<OpenProject> opened = open(Depth.ALL);
        if (opened.isEmpty()) {
            getLog().debug("There are no proposals here.");
            return;
        }
        OpenProject project = opened.get();
        boolean checking = check == null ? !isDirect() : check;
        if (checking || dryRun) {
            tellUnfinished(project);
        } else {
            project = recover(project).said().isEmpty()
                    ? project
                    : open(Depth.ALL).orElse(project);
        }
        checkIndexFile();
        Register proposals = read(project);
        PublishedRegister index = PublishedRegister.of(proposals);
        List<FileChange> changes = new IndexFiles(
                        proposals, index, Optional.ofNullable(indexFile).map(file -> shown(inModule(file))))
                .changes(!checking);
        if (dryRun) {
            changes.forEach(change -> getLog().lines().info("This would change:\n" + diff(change)));
            return;
        }
        String output = shown(outputDirectory());
        new OutputFiles(outputDirectory(), repository())
                .write(RegisterFormats.all(Optional.ofNullable(url), output), index);
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
        apply(changes, project);
    }

    /** There is one index in a file: with two registers, the second would take the place of the first. */
    private void checkIndexFile() throws MojoExecutionException {
        Optional<RegisterKey> other =
                registers().filter(it -> indexFile != null).flatMap(it -> it.sharing(inModule(indexFile), register()));
        if (other.isPresent()) {
            throw new MojoExecutionException("proposal.index.file is " + indexFile + " for the register in "
                    + register().directory() + " and for the one in "
                    + other.get().directory() + ", and holds one index only; name a file for each");
        }
    }

    private static String diff(FileChange change) {
        return change.diff().stripTrailing() + "\n";
    }

    private void apply(List<FileChange> changes, OpenProject project) throws MojoExecutionException {
        try {
            writer(project).write(changes, intention());
            changes.forEach(change -> getLog().info("Brought the index in " + change.path() + " up to date."));
        } catch (IOException e) {
            throw new MojoExecutionException("The index cannot be written: " + e.getMessage(), e);
        }
    }
}
