package io.github.proposals.maven;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.model.ProposalIndex;
import io.github.proposals.model.ProposalReader;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.index.AtomFeed;
import io.github.proposals.model.index.GeneratedIndex;
import io.github.proposals.model.index.Index;
import io.github.proposals.model.index.IndexCsv;
import io.github.proposals.model.index.IndexJson;
import io.github.proposals.model.index.IndexMarkdown;
import io.github.proposals.model.index.KeptIndex;
import io.github.proposals.model.index.ReviewCalendar;
import io.github.proposals.model.lint.FileRule;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
public class IndexMojo extends ProposalMojo {

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
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        Optional<OpenProject> opened = open(Depth.ALL);
        if (opened.isEmpty()) {
            getLog().debug("There are no proposals here.");
            return;
        }
        OpenProject project = opened.get();
        ProposalSet proposals = read(project);
        Index index = Index.of(proposals);
        if (!dryRun) {
            write(index);
        }
        boolean checking = check == null ? !isDirect() : check;
        List<FileChange> changes = changes(proposals, index, checking);
        for (FileChange change : changes) {
            String diff = change.diff().stripTrailing();
            if (dryRun) {
                getLog().info("This would change:\n" + diff);
            } else if (checking) {
                getLog().error("The index in " + change.path() + " is out of date:\n" + diff);
            } else {
                apply(change);
            }
        }
        if (!dryRun && checking && !changes.isEmpty()) {
            throw new MojoFailureException("The index of the proposals in " + project.where()
                    + " is out of date, see above. To bring it up to date: "
                    + "mvn io.github.proposals:proposal-maven-plugin:index" + arguments());
        }
        if (changes.isEmpty()) {
            getLog().debug("No index in the repository has to change.");
        }
    }

    private String arguments() {
        return indexFile == null ? "" : " -Dproposal.index.file=" + indexFile;
    }

    /** Only what can be read at all counts here: what is wrong with the others is for the goal {@code validate} to say. */
    private ProposalSet read(OpenProject project) throws MojoExecutionException {
        Linter linter = new Linter(
                new ProposalReader(project.process(), project.circumstances()),
                rules().stream().filter(FileRule.class::isInstance).toList(),
                project.lintSettings());
        try {
            LintResult result = linter.lint(project.tree(), new LoggedProgress(getLog()));
            for (Diagnostic diagnostic : result.diagnostics()) {
                if (diagnostic.rule().startsWith("file.") && diagnostic.severity() == Severity.ERROR) {
                    getLog().warn(diagnostic.place().path() + " is left out: " + diagnostic.message());
                }
            }
            return result.proposals();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The proposals in " + project.where() + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private void write(Index index) throws MojoExecutionException {
        Path output = outputDirectory();
        write(output.resolve("index.json"), new IndexJson().write(index));
        write(output.resolve("index.csv"), new IndexCsv().write(index));
        write(output.resolve("index.md"), new IndexMarkdown(shown(output)).write(index));
        write(output.resolve("status.atom"), new AtomFeed(Optional.ofNullable(url)).write(index));
        write(output.resolve("reviews.ics"), new ReviewCalendar().write(index));
        int count = index.proposals().size();
        getLog().info("The register of " + count + (count == 1 ? " proposal" : " proposals") + " is in " + output
                + ".");
    }

    /** {@return a file as we show it: as seen from where the build runs} */
    private String shown(Path file) {
        return start().toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    private void write(Path file, String text) throws MojoExecutionException {
        try {
            ReportFile.write(file, text);
        } catch (IOException e) {
            throw new MojoExecutionException(file.getFileName() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private List<FileChange> changes(ProposalSet proposals, Index index, boolean checking)
            throws MojoExecutionException {
        Optional<String> problem = KeptIndex.problem(proposals);
        if (problem.isPresent()) {
            throw new MojoExecutionException("The index of the proposals cannot be compared: " + problem.get());
        }
        List<FileChange> changes = new ArrayList<>();
        boolean missing = proposals.index().flatMap(ProposalIndex::heading).isEmpty();
        if (missing && checking) {
            // A list that was never there is not out of date; whether there has to be one is for the rule to say.
            getLog().debug("The process keeps an index in the repository, and there is none.");
        } else {
            KeptIndex.create(proposals).ifPresent(changes::add);
        }
        if (indexFile != null) {
            generated(proposals.tree(), index).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<FileChange> generated(SourceTree tree, Index index) throws MojoExecutionException {
        Path file = inModule(indexFile);
        String path = shown(file);
        if (!Files.exists(file)) {
            return GeneratedIndex.update(index, path, Optional.empty());
        }
        if (!(tree.read(path) instanceof SourceReading.Text text)) {
            throw new MojoExecutionException("proposal.index.file is " + indexFile
                    + ", which is no text in UTF-8, or lies outside of the repository");
        }
        if (!GeneratedIndex.hasPlace(text.source().content())) {
            throw new MojoExecutionException(indexFile + " has no place for the index; write these two lines into it: "
                    + GeneratedIndex.BEGIN + " and " + GeneratedIndex.END);
        }
        return GeneratedIndex.update(index, path, Optional.of(text.source().content()));
    }

    private void apply(FileChange change) throws MojoExecutionException {
        try {
            SourceFile.write(start(), change);
            getLog().info("Brought the index in " + change.path() + " up to date.");
        } catch (IOException e) {
            throw new MojoExecutionException(change.path() + " cannot be written: " + e.getMessage(), e);
        }
    }
}
