package io.github.proposals.maven;

import io.github.proposals.model.register.Onlooker;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterFile;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** What the goals have in common that show the proposals to others, with whatever is wrong in them. */
abstract class PublishingMojo extends ProposalMojo {

    /** Only what can be read at all counts here: what is wrong with the others is for the goal {@code validate} to say. */
    Register read(OpenProject project) throws MojoExecutionException {
        return read(project, Onlooker.NONE);
    }

    /** Reads the proposals; {@code onlooker} sees their texts. */
    Register read(OpenProject project, Onlooker onlooker) throws MojoExecutionException {
        try {
            Register register = project.reader()
                    .read(project.tree(), new LoggedProgress(getLog()), onlooker, path -> Optional.empty());
            for (RegisterFile file : register.files()) {
                file.problem().ifPresent(problem -> getLog().warn(file.path() + " is left out: " + problem));
            }
            return register;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The proposals in " + project.where() + " cannot be listed: " + e.getMessage(), e);
        }
    }
}
