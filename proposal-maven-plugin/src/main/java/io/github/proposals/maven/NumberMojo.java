package io.github.proposals.maven;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.NumberAssignment;
import io.github.proposals.model.authoring.Outcome;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Gives a proposal its number in the place of a placeholder: in the name of its file, its title, its header, the list of
 * all proposals, and the links of the other documents.
 */
@Mojo(name = "number", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class NumberMojo extends AuthoringMojo {

    /**
     * The proposal: its file or title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.id")
    @Needed("-Dproposal.id=PEP-0007")
    private String id;

    /**
     * The number; without it, the next free one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.number")
    private Integer number;

    @Override
    Optional<String> about() {
        return Optional.of(id);
    }

    @Override
    String next() {
        return "Look at the changes and commit them together, so that git sees that the file was renamed."
                + " Links from files outside of the directory, such as a changelog, still have the old name.";
    }

    @Override
    Outcome plan(Desk desk) throws IOException {
        return NumberAssignment.plan(desk, id, Optional.ofNullable(number));
    }
}
