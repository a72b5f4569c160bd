package io.github.proposals.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Checks the proposals. Temporary: only says where it would look. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public class ValidateMojo extends AbstractMojo {

    /** Where the proposals are. */
    @Parameter(property = "proposal.directory", defaultValue = "proposals")
    private File directory;

    @Override
    public void execute() {
        getLog().info("Would validate " + MessageUtils.buffer().success(directory));
    }
}
