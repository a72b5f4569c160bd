package io.github.proposals.model;

import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Files that tell which of them were read. */
final class ToldFiles extends TreeAround {

    private final List<String> read = new ArrayList<>();

    ToldFiles(String directory, Map<String, String> files) {
        super(SourceTree.of(directory, files));
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
        return super.read(path);
    }
}
