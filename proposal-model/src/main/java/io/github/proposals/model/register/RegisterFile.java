package io.github.proposals.model.register;

import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import java.util.Optional;

/**
 * What came of reading one file, without its text. It comes to the same as long as the file does not change.
 *
 * @param path the file
 * @param proposal the proposal, if it is one
 * @param list the list of proposals that it holds
 * @param problem why it could not be read, as a sentence; nothing if it could
 */
public record RegisterFile(
        String path, Optional<Proposal> proposal, Optional<KeptList> list, Optional<String> problem) {

    /** {@return the same, judged under other circumstances} */
    RegisterFile under(Circumstances others) {
        return proposal.filter(it -> it.circumstances() != others).isEmpty()
                ? this
                : new RegisterFile(path, proposal.map(it -> it.under(others)), list, problem);
    }
}
