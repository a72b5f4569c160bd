package io.github.proposals.model.diagram;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.edit.MarkedRegion;
import java.util.Optional;

/** The diagram in a document that people keep by hand, as a block of code between two comments. */
public final class DiagramRegion {

    /** Where it stands in the document. */
    public static final MarkedRegion REGION =
            new MarkedRegion("the lifecycle", "<!-- lifecycle: begin -->", "<!-- lifecycle: end -->");

    private DiagramRegion() {}

    /**
     * {@return what brings the diagram in a document up to date; nothing if it is}
     *
     * @param path of the document
     * @param before its text, which has the place; nothing if it is not there yet
     * @param language of the block, such as {@code mermaid}
     * @param diagram what is in it
     */
    public static Optional<FileChange> update(String path, Optional<String> before, String language, String diagram) {
        String block = "```" + language + "\n" + diagram + "```\n";
        return Optional.of(before.map(text -> FileChange.of(path, text, REGION.replaced(text, block)))
                        .orElseGet(() -> FileChange.create(path, "# Lifecycle\n\n" + REGION.of(block))))
                .filter(FileChange::isChange);
    }
}
