package io.github.proposals.maven.unchanged;

import io.github.proposals.model.text.FileNames;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A tree on disk that tells what is asked of it, before it answers.
 *
 * @param tree what answers
 * @param base where the folder really is to which its paths are relative
 * @param looks hears the questions
 */
record WatchedTree(SourceTree tree, Path base, Looks looks) implements SourceTree {

    @Override
    public List<SourceEntry> entries() throws IOException {
        tell(tree.directory(), looks::listing);
        return tree.entries();
    }

    @Override
    public SourceReading read(String path) {
        tell(path, looks::content);
        return tree.read(path);
    }

    @Override
    public Optional<byte[]> bytes(String path, int most) {
        tell(path, looks::content);
        return tree.bytes(path, most);
    }

    @Override
    public LinkTarget find(String path) {
        tell(path, it -> looks.kind(it.normalize()));
        return tree.find(path);
    }

    @Override
    public String directory() {
        return tree.directory();
    }

    @Override
    public String rootPrefix() {
        return tree.rootPrefix();
    }

    private void tell(String path, Consumer<Path> question) {
        try {
            question.accept(FileNames.resolve(base, path));
        } catch (InvalidPathException e) {
            // What is no path is none tomorrow.
        }
    }
}
