package io.github.proposals.model.text;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Files in memory. */
final class MemoryTree implements SourceTree {

    private final String directory;
    private final NavigableMap<String, String> files;

    MemoryTree(String directory, Map<String, String> files) {
        this.directory = directory;
        this.files = new TreeMap<>(files);
    }

    @Override
    public List<SourceEntry> entries() {
        String prefix = directory.isEmpty() ? "" : directory + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> new SourceEntry(path, ""))
                .toList();
    }

    @Override
    public SourceReading read(String path) {
        String content = files.get(path);
        return content == null
                ? new SourceReading.Unreadable(path, "there is no such file")
                : new SourceReading.Text(new SourceText(path, content));
    }

    @Override
    public LinkTarget find(String path) {
        if (path.startsWith("..")) {
            return LinkTarget.OUTSIDE;
        }
        if (files.containsKey(path)) {
            return LinkTarget.FILE;
        }
        String inside = files.ceilingKey(path + "/");
        boolean folder = path.isEmpty() || inside != null && inside.startsWith(path + "/");
        return folder ? LinkTarget.FOLDER : LinkTarget.MISSING;
    }

    @Override
    public String directory() {
        return directory;
    }

    @Override
    public String rootPrefix() {
        return "";
    }
}
