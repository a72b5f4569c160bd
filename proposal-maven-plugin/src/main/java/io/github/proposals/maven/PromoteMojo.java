package io.github.proposals.maven;

import io.github.proposals.maven.project.Assignments;
import io.github.proposals.maven.project.UnusableConfigurationException;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Promotion;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Changes the status of a proposal, if the process has such a step and all is there that it demands, and with it the
 * dates, the history in the document and the list of all proposals.
 */
@Mojo(name = "promote", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class PromoteMojo extends AuthoringMojo {

    /**
     * The proposal: its id, number, file or title, such as {@code PEP-0007}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.id")
    @Needed("-Dproposal.id=PEP-0007")
    private String id;

    /**
     * The status that it shall have, such as {@code Under Review}, or with values in it: {@code Implemented (Swift 6.2)}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.to")
    @Needed("-Dproposal.to=Accepted")
    private String to;

    /**
     * Values for other fields, and for those in the status, such as {@code Tracking Issue=#12;Target Release=0.5.0}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.set")
    private String set;

    /**
     * Whether to take a step as well that the process does not draw but bears, and one for which something is missing that
     * was missing before.
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
        return "Look at the changes and commit them; the goal 'next' says where it can go from here.";
    }

    @Override
    Outcome plan(Desk desk) throws IOException, MojoExecutionException {
        return Promotion.plan(desk, new Promotion.Request(id, to, values(), force));
    }

    private Map<String, String> values() throws MojoExecutionException {
        try {
            return Assignments.of("proposal.set", set, ";");
        } catch (UnusableConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
