package io.github.proposals.maven.project;

import io.github.proposals.model.edit.MarkedRegion;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.util.Optional;

/**
 * A document of the repository in which we write one part.
 *
 * @param tree where it is
 * @param property that names it, for messages
 * @param path as seen from where the build runs
 * @param region the part
 */
public record MarkedFile(SourceTree tree, String property, String path, MarkedRegion region) {

    /** {@return its text, which has a place for the part; nothing if there is no such file yet} */
    public Optional<String> text() throws UnusableConfigurationException {
        LinkTarget found = tree.find(path);
        if (found == LinkTarget.MISSING) {
            return Optional.empty();
        }
        if (found != LinkTarget.FILE) {
            throw new UnusableConfigurationException(property + " is " + path + ", which "
                    + (found == LinkTarget.FOLDER ? "is a folder" : "lies outside of the repository"));
        }
        if (!(tree.read(path) instanceof SourceReading.Text text)) {
            throw new UnusableConfigurationException(property + " is " + path + ", which is no text in UTF-8");
        }
        String content = text.source().content();
        if (!region.isIn(content)) {
            throw new UnusableConfigurationException(path + " has no place for " + region.what()
                    + "; write these two lines into it: " + region.begin() + " and " + region.end());
        }
        return Optional.of(content);
    }
}
