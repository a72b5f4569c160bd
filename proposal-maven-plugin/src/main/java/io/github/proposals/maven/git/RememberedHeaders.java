package io.github.proposals.maven.git;

import io.github.proposals.model.memory.Learnt;
import io.github.proposals.model.proposal.HeaderFacts;
import io.github.proposals.model.proposal.ProposalReader;
import java.util.Optional;

/**
 * Headers that were read in earlier runs are not read again: git gives other texts other names.
 *
 * @param reader understands headers
 * @param learnt knows those that were read
 */
record RememberedHeaders(ProposalReader reader, Learnt learnt) implements Versions.Headers {

    @Override
    public HeaderFacts facts(String path, String text, Optional<String> header) {
        return reader.facts(path, text, header);
    }

    @Override
    public Optional<HeaderFacts> recall(String texts) {
        return learnt.recall(texts, in -> new HeaderFacts(in.text(), in.text()));
    }

    @Override
    public void learn(String texts, HeaderFacts facts) {
        learnt.learn(texts, out -> {
            out.text(facts.status());
            out.text(facts.title());
        });
    }
}
