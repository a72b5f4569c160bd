package io.github.proposals.maven;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Supersession;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lets a proposal take the place of another one: both name each other, and the older one gets the status for it. */
@Mojo(
        name = "supersede",
        threadSafe = true,
        requiresProject = false,
        requiresDirectInvocation = true,
        aggregator = true)
public class SupersedeMojo extends AuthoringMojo {

    /**
     * The proposal that holds from now on: its id, number, file or title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.id")
    @Needed("-Dproposal.id=PEP-0007")
    private String id;

    /**
     * The proposal whose place it takes.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.supersedes")
    @Needed("-Dproposal.supersedes=PEP-0003")
    private String supersedes;

    /**
     * Whether the older one may take a step as well that the process does not draw but bears.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.force", defaultValue = "false")
    private boolean force;

    @Override
    Optional<String> about() {
        return Optional.of(id);
    }

    @Override
    String next() {
        return "Look at the changes and commit them.";
    }

    @Override
    Outcome plan(Desk desk) throws IOException {
        return Supersession.plan(desk, id, supersedes, force);
    }
}
