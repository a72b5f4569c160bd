package io.github.proposals.maven.git;

import io.github.proposals.model.memory.KnownHeaders;
import io.github.proposals.model.proposal.HeaderFacts;
import io.github.proposals.model.proposal.ProposalReader;
import java.util.Optional;

/**
 * Headers that were read in earlier runs are not read again: git gives other texts other names.
 *
 * @param reader understands headers
 * @param known those that were read
 */
record RememberedHeaders(ProposalReader reader, KnownHeaders known) implements Versions.Headers {

    @Override
    public HeaderFacts facts(String path, String text, Optional<String> header) {
        return reader.facts(path, text, header);
    }

    @Override
    public Optional<HeaderFacts> recall(String texts) {
        return known.recall(texts);
    }

    @Override
    public void learn(String texts, HeaderFacts facts) {
        known.learn(texts, facts);
    }
}
