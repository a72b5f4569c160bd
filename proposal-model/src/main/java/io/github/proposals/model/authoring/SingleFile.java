package io.github.proposals.model.authoring;

import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;

/** A tree of which only one file is to be judged. */
record SingleFile(SourceTree tree, String path) implements SourceTree {

    @Override
    public List<SourceEntry> entries() throws IOException {
        return tree.entries().stream()
                .filter(entry -> entry.path().equals(path))
                .toList();
    }

    @Override
    public SourceReading read(String file) {
        return tree.read(file);
    }

    @Override
    public LinkTarget find(String file) {
        return tree.find(file);
    }

    @Override
    public String directory() {
        return tree.directory();
    }

    @Override
    public String rootPrefix() {
        return tree.rootPrefix();
    }
}
