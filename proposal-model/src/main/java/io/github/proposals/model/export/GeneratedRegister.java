package io.github.proposals.model.export;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.edit.MarkdownText;
import io.github.proposals.model.edit.MarkedRegion;
import io.github.proposals.model.text.RelativePath;
import java.util.Optional;

/** The index in a file of the repository, between two comments. What people write around them stays. */
public final class GeneratedRegister {

    /** The comment in front of the index. */
    public static final String BEGIN = "<!-- index of proposals: begin -->";

    /** The comment behind the index. */
    public static final String END = "<!-- index of proposals: end -->";

    /** Where it stands in the file. */
    public static final MarkedRegion REGION = new MarkedRegion("the index", BEGIN, END);

    private GeneratedRegister() {}

    /** {@return whether a text has a place for the index: both comments, in their order} */
    public static boolean hasPlace(String text) {
        return REGION.isIn(text);
    }

    /**
     * {@return what brings the index in a file up to date; nothing if it is, or if the file has no place for it}
     *
     * @param path relative to the folder where the build runs
     * @param before the text of the file; nothing if it is not there yet
     */
    public static Optional<FileChange> update(PublishedRegister index, String path, Optional<String> before) {
        String tables = new RegisterMarkdown(RelativePath.parent(path)).tables(index, "##");
        if (before.isEmpty()) {
            String title = "# " + MarkdownText.escaped(index.process().name()) + "\n\n";
            return Optional.of(FileChange.create(path, title + REGION.of(tables)));
        }
        String text = before.get();
        return hasPlace(text)
                ? Optional.of(FileChange.of(path, text, REGION.replaced(text, tables)))
                        .filter(FileChange::isChange)
                : Optional.empty();
    }
}
