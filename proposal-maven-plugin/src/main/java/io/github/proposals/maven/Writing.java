package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.files.ChangeWriter;
import io.github.proposals.maven.files.JournalFile;
import io.github.proposals.maven.files.Recovery;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Writes files of the repository, and puts in order what a run left that was stopped while it wrote.
 *
 * @param build what Maven tells
 * @param project the proposals whose files these are
 * @param log what hears what was found
 * @param looks what hears what is asked
 */
record Writing(MavenBuild build, OpenProject project, ConsoleLog log, Looks looks) {

    /** Writes all changes or none. */
    void write(List<FileChange> changes) throws IOException {
        new ChangeWriter(
                        build.start(),
                        build.start().resolve(project.tree().rootPrefix()).normalize(),
                        folder())
                .write(changes, build.intention());
    }

    /** Finishes or undoes what a run had begun to write that was stopped. */
    Recovery.Result recover() throws MojoExecutionException {
        return recover(recovery(), project.where(), log);
    }

    /** The same for the folder where the build was started, as long as nobody knows where there are proposals. */
    static Recovery.Result recover(MavenBuild build, ConsoleLog log) throws MojoExecutionException {
        return recover(Recovery.at(build.start()), "the folder of the build", log);
    }

    private static Recovery.Result recover(Recovery recovery, String where, ConsoleLog log)
            throws MojoExecutionException {
        try {
            Recovery.Result result = recovery.run();
            result.said().forEach(log::warn);
            return result;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "What an earlier run left in " + where + " cannot be put in order: " + e.getMessage(), e);
        }
    }

    /** Tells that a run was stopped while it wrote, where this one writes nothing. */
    void tellUnfinished() {
        recovery().places().forEach(place -> {
            looks.kind(place.resolve(JournalFile.NAME));
            if (JournalFile.exists(place)) {
                log.warn(JournalFile.NAME + " in "
                        + (place.equals(folder()) ? project.where() : "the folder where the build was started")
                        + " says that a run was stopped while it wrote, or is"
                        + " still at it; the next goal that writes finishes or undoes it: "
                        + "mvn io.github.proposals:proposal-maven-plugin:index");
            }
        });
    }

    private Recovery recovery() {
        return Recovery.of(folder(), build.start());
    }

    private Path folder() {
        return build.start().resolve(project.tree().directory()).normalize();
    }
}
