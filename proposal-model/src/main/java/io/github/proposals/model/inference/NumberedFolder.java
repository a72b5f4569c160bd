package io.github.proposals.model.inference;

import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.RelativePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder with documents whose names are made in one way. */
public final class NumberedFolder {

    /** Fewer are no series. */
    private static final int FEWEST = 3;

    /** What builds make, what others wrote, and what only tests read. */
    private static final Set<String> NO_PLACE = Set.of(
            "target", "build", "dist", "out", "node_modules", "vendor", "third_party", "test", "tests", "testdata");

    private final String directory;
    private final List<NumberedFile> files;
    private final List<String> others;

    private NumberedFolder(String directory, List<NumberedFile> files, List<String> others) {
        this.directory = directory;
        this.files = List.copyOf(files);
        this.others = List.copyOf(others);
    }

    /** {@return the folder} */
    public String directory() {
        return directory;
    }

    /** {@return the paths of its documents} */
    public List<String> paths() {
        return files.stream().map(NumberedFile::path).toList();
    }

    /** {@return the same with paths that begin higher up, in the folder where the build runs} */
    public NumberedFolder below(String prefix) {
        return prefix.isEmpty()
                ? this
                : new NumberedFolder(
                        directory,
                        files.stream()
                                .flatMap(it -> NumberedFile.of(prefix + "/" + it.path()).stream())
                                .toList(),
                        others);
    }

    List<NumberedFile> files() {
        return files;
    }

    /** {@return the names of other documents directly in it, such as its template} */
    List<String> others() {
        return others;
    }

    /**
     * {@return all folders with at least three such documents, in the order of their paths} A folder below one with the same
     * names belongs to it.
     *
     * @param paths of all files of a project
     */
    public static List<NumberedFolder> in(Collection<String> paths) {
        Map<String, Map<String, List<NumberedFile>>> kinds = new TreeMap<>();
        for (String path : paths) {
            if (Arrays.stream(path.split("/")).noneMatch(NO_PLACE::contains)) {
                NumberedFile.of(path)
                        .ifPresent(file -> kinds.computeIfAbsent(file.kind(), it -> new TreeMap<>())
                                .computeIfAbsent(file.folder(), it -> new ArrayList<>())
                                .add(file));
            }
        }
        Map<String, NumberedFolder> found = new TreeMap<>();
        for (Map<String, List<NumberedFile>> kind : kinds.values()) {
            merged(kind).forEach((folder, files) -> {
                if (files.size() >= FEWEST) {
                    NumberedFolder other = found.get(folder);
                    if (other == null || other.files.size() < files.size()) {
                        found.put(folder, new NumberedFolder(folder, files, others(folder, files, paths)));
                    }
                }
            });
        }
        return List.copyOf(found.values());
    }

    private static Map<String, List<NumberedFile>> merged(Map<String, List<NumberedFile>> folders) {
        Map<String, List<NumberedFile>> merged = new LinkedHashMap<>();
        boolean alone = folders.values().iterator().next().get(0).isAlone();
        String shared = alone && folders.size() > 1 ? shared(folders.keySet()) : "";
        folders.forEach((folder, files) -> {
            String home = !shared.isEmpty()
                    ? shared
                    : merged.keySet().stream()
                            .filter(it -> !it.isEmpty() && folder.startsWith(it + "/"))
                            .findFirst()
                            .orElse(folder);
            merged.computeIfAbsent(home, it -> new ArrayList<>()).addAll(files);
        });
        return merged;
    }

    /** {@return the folder above all of these, empty if there is none but the top} */
    private static String shared(Set<String> folders) {
        return folders.stream()
                .reduce((one, other) -> {
                    String common = one;
                    while (!common.isEmpty() && !other.equals(common) && !other.startsWith(common + "/")) {
                        common = RelativePath.parent(common);
                    }
                    return common;
                })
                .orElse("");
    }

    private static List<String> others(String folder, List<NumberedFile> files, Collection<String> paths) {
        Set<String> mine = files.stream().map(NumberedFile::path).collect(Collectors.toSet());
        if (files.get(0).isAlone()) {
            boolean template = paths.stream()
                    .filter(path -> path.startsWith(folder + "/"))
                    .anyMatch(path -> path.toLowerCase(Locale.ROOT).contains("template"));
            return template ? List.of("*template*") : List.of();
        }
        return paths.stream()
                .filter(path -> RelativePath.parent(path).equals(folder) && !mine.contains(path))
                .map(RelativePath::name)
                .filter(BuiltInFormats.ALL::reads)
                .sorted()
                .toList();
    }
}
