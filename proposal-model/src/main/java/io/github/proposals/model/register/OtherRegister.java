package io.github.proposals.model.register;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Neighbour;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Another register of the same repository, not read yet.
 *
 * @param process what its proposals follow
 * @param tree their files
 * @param settings what its project says about it
 */
public record OtherRegister(ProposalProcess process, SourceTree tree, RegisterSettings settings) {

    /** {@return whose proposals may be named} */
    public Neighbour neighbour() {
        return new Neighbour(process, tree.directory());
    }

    /**
     * {@return its proposals}
     *
     * @throws UncheckedIOException if its directory cannot be listed
     */
    Register read(Circumstances circumstances) {
        try {
            return new RegisterReader(new ProposalReader(process, circumstances), settings).read(tree, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("the proposals in " + tree.directory() + " cannot be listed", e);
        }
    }
}
