package io.github.proposals.model;

import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files of another tree, for tests that want one thing of it to be different. */
public class TreeAround implements SourceTree {

    private final SourceTree files;

    /** A tree that is not different yet. */
    public TreeAround(SourceTree files) {
        this.files = files;
    }

    @Override
    public List<SourceEntry> entries() throws IOException {
        return files.entries();
    }

    @Override
    public SourceReading read(String path) {
        return files.read(path);
    }

    @Override
    public Optional<byte[]> bytes(String path, int most) {
        return files.bytes(path, most);
    }

    @Override
    public LinkTarget find(String path) {
        return files.find(path);
    }

    @Override
    public String directory() {
        return files.directory();
    }

    @Override
    public String rootPrefix() {
        return files.rootPrefix();
    }
}
