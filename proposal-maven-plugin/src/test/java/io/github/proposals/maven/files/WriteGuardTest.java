package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteGuardTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/hooks/a.md",
                ".GIT/a.md",
                "docs/.Git/a.md",
                ".git./a.md",
                "git~1/a.md",
                ".g\u200Cit/a.md",
                ".mvn/a.md",
                ".github/workflows/a.md",
                "docs/../.github/a.md",
                "link/a.md"
            })
    void nothingIsWrittenThatGitOrMavenOrACiSystemObeys(String path) throws IOException {
        Files.createSymbolicLink(root.resolve("link"), Files.createDirectory(root.resolve(".mvn")));
        IOException refusal = assertThrows(IOException.class, () -> write(path));
        assertEquals(path + " lies where git, Maven or a CI system obeys what is there", refusal.getMessage());
        try (Stream<Path> files = Files.walk(root)) {
            assertEquals(0, files.filter(Files::isRegularFile).count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.md", "docs/../../a.md", "out/a.md"})
    void nothingIsWrittenOutsideOfTheRepository(String path, @TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(root.resolve("out"), elsewhere);
        IOException refusal = assertThrows(IOException.class, () -> write(path));
        assertEquals(path + " lies outside of the repository", refusal.getMessage());
    }

    @Test
    void aNameThatOnlyLooksLikeItIsFine() throws IOException {
        for (String path : List.of("docs/git/a.md", ".gitignore.md", "github/a.md", "gitx~1/a.md")) {
            write(path);
            assertEquals("x", Files.readString(root.resolve(path)));
        }
    }

    private void write(String path) throws IOException {
        new ChangeWriter(root, root, root).write(List.of(FileChange.create(path, "x")), "test");
    }
}
