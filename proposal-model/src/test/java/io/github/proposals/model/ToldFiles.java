package io.github.proposals.model;

import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files that tell which of them were read. */
final class ToldFiles implements SourceTree {

    private final SourceTree tree;
    private final List<String> read = new ArrayList<>();

    ToldFiles(String directory, Map<String, String> files) {
        this.tree = SourceTree.of(directory, files);
    }

    /** {@return the paths of what was read since somebody asked, in that order} */
    List<String> read() {
        // A rule on all proposals looks for templates, every time.
        List<String> paths = read.stream()
                .filter(it -> !it.toLowerCase(Locale.ROOT).contains("template"))
                .toList();
        read.clear();
        return paths;
    }

    @Override
    public SourceReading read(String path) {
        read.add(path);
        return tree.read(path);
    }

    @Override
    public Optional<byte[]> bytes(String path, int most) {
        return tree.bytes(path, most);
    }

    @Override
    public List<SourceEntry> entries() throws IOException {
        return tree.entries();
    }

    @Override
    public LinkTarget find(String path) {
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
}
