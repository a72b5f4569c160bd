package io.github.proposals.model.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A repository with a folder of proposals, and a secret beside it. */
final class RepositoryOnDisk {

    private final Path temporary;
    private final Path root;
    private final SourceTree tree;

    /** Makes it in the folder {@code repository} of another, to which all that is written is relative. */
    RepositoryOnDisk(Path temporary) throws IOException {
        this.temporary = temporary;
        this.root = Files.createDirectories(temporary.resolve("repository"));
        Files.createDirectories(root.resolve("docs/peps"));
        write("outside/secret.md", "secret");
        this.tree = SourceTree.directory(root, root, "docs/peps");
    }

    Path root() {
        return root;
    }

    /** {@return the files of {@code docs/peps}} */
    SourceTree tree() {
        return tree;
    }

    static List<String> paths(SourceTree tree) throws IOException {
        return tree.entries().stream().map(SourceEntry::path).toList();
    }

    String textOf(String path) {
        return assertInstanceOf(SourceReading.Text.class, tree.read(path))
                .source()
                .content();
    }

    void assertUnreadable(String reason, String path) {
        assertEquals(new SourceReading.Unreadable(path, reason), tree.read(path));
    }

    void write(String path, String content) throws IOException {
        write(path, content.getBytes(UTF_8));
    }

    void write(String path, byte[] content) throws IOException {
        Path file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    void link(String path, String target) throws IOException {
        Path link = temporary.resolve(path);
        try {
            Files.createSymbolicLink(link, Path.of(target));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no symbolic links");
        }
    }
}
