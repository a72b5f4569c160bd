package io.github.proposals.model.diagram;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.Optional;

/** Reads one notation of diagrams. What it does not understand it passes over: it draws nothing, and judges nothing. */
interface DiagramReader {

    /**
     * {@return the diagram; nothing if there is none of this notation}
     *
     * @param source the document
     * @param code the lines of the block of code, without its fences
     */
    Optional<Diagram> read(SourceText source, Span code);
}
