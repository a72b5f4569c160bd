package io.github.proposals.model.register;

import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.SourceReading;

/** Looks at the files of a register while they are read, one after the other, before each text is dropped. */
public interface Onlooker {

    /** Looks at nothing. */
    Onlooker NONE = new Onlooker() {};

    /** {@return whether a file that may be a proposal is to be read any further} */
    default boolean opens(String path, SourceReading reading) {
        return reading instanceof SourceReading.Text text
                && !text.source().content().isBlank();
    }

    /** A proposal was read, or a file in the place of one that does not look like one. */
    default void sees(ProposalText text) {}

    /** The list that people keep was read from a document that is no proposal. */
    default void sees(ProposalDocument list) {}

    /** What should never happen happened while a file was read. */
    default void fails(String path, Mishap mishap) {}

    /** Nothing more is to be seen of a file, which is dropped now; or one that was known did not change. */
    default void closes(RegisterFile file) {}
}
