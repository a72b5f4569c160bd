package io.github.proposals.model.proposal;

import io.github.proposals.model.process.ProposalProcess;

/**
 * Other proposals of the same repository, which these may name.
 *
 * @param process the process that they follow
 * @param directory where they are, relative to the folder where the build runs
 */
public record Neighbour(ProposalProcess process, String directory) {

    /** {@return whether a file stands where these proposals are} */
    boolean holds(String path) {
        return directory.isEmpty() || path.startsWith(directory + "/");
    }
}
