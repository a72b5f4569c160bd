package io.github.proposals.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site on the disk.
 *
 * @param name of its folder
 * @param folder with all its files
 */
record WrittenSite(String name, Path folder) {

    private static final List<String> ONCE =
            List.of("index.html", "process.html", "statistics.html", "relations.html", "findings.html");

    /** {@return the names of all pages that people read, sorted} */
    List<String> pages() {
        return files().stream()
                .filter(it -> it.endsWith(".html") && !it.endsWith("/index.html"))
                .toList();
    }

    /** {@return the small pages that lead on from a short address, sorted} */
    List<String> forwards() {
        return files().stream().filter(it -> it.endsWith("/index.html")).toList();
    }

    /** {@return the paths of all files inside of the folder, sorted} */
    List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the pages of proposals} */
    List<String> proposals() {
        return pages().stream()
                .filter(it -> !ONCE.contains(it)
                        && !it.matches("(?:rule|by|findings|version-of|changes-of)-.*")
                        && !leadsOn(it))
                .toList();
    }

    /** {@return the pages of what proposals were, and of what changed} */
    List<String> past() {
        return pages().stream()
                .filter(it -> it.matches("(?:version|changes)-of-.*"))
                .toList();
    }

    /** {@return the small pages that lead on from an old name or a short address, sorted} */
    List<String> leadingOn() {
        return files().stream()
                .filter(it -> it.endsWith(".html") && leadsOn(it))
                .toList();
    }

    /** Before anything that somebody else has written. */
    private boolean leadsOn(String page) {
        try (Stream<String> lines = Files.lines(folder.resolve(page))) {
            return lines.limit(6).anyMatch(it -> it.startsWith("<meta http-equiv=\"refresh\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a page of each kind; of the proposals, the one that has most in it} */
    List<String> kinds() {
        List<String> kinds = new ArrayList<>(pages());
        kinds.retainAll(ONCE);
        for (String several : List.of("rule-", "by-status-", "by-author-", "findings-")) {
            pages().stream().filter(it -> it.startsWith(several)).findFirst().ifPresent(kinds::add);
        }
        for (String several : List.of("version-of-", "changes-of-")) {
            largest(past().stream().filter(it -> it.startsWith(several))).ifPresent(kinds::add);
        }
        largest(proposals().stream()).ifPresent(kinds::add);
        return kinds;
    }

    private Optional<String> largest(Stream<String> some) {
        return some.max(Comparator.comparing(it -> folder.resolve(it).toFile().length()));
    }

    /** {@return a page of each kind, and each proposal} */
    List<String> different() {
        return Stream.concat(kinds().stream(), proposals().stream()).distinct().toList();
    }

    /** {@return the content of a file} */
    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what an earlier run has written. */
    void delete() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
