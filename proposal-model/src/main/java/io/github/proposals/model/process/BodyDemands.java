package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What is demanded of the text below the header, beside its sections.
 *
 * @param texts what must stand in it, or must not
 * @param links where its links may lead
 * @param unlinked how bad it is if the first mention of another proposal is no link; empty where that is fine
 * @param otherSections how bad a section is that the process does not know; empty where that is fine
 * @param preface how bad a text in front of the first section is; empty where that is fine
 */
public record BodyDemands(
        List<TextDemand> texts,
        LinkDemands links,
        Optional<Severity> unlinked,
        Optional<Severity> otherSections,
        Optional<Severity> preface) {

    /** Keeps a copy. */
    public BodyDemands {
        texts = List.copyOf(texts);
    }
}
