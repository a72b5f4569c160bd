package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {

    @TempDir
    Path folder;

    private FileWatch watch() {
        return new FileWatch(() -> Set.of(folder.resolve("docs")), () -> Set.of(folder.resolve("process.yaml")));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void seesWhatComesChangesAndGoes() throws Exception {
        FileWatch watch = watch();
        assertEquals(Set.of(), watch.changed());
        Path one = write("docs/one.md", "a");
        Path process = write("process.yaml", "a");
        assertEquals(Set.of(one, process), watch.changed());
        assertEquals(Set.of(), watch.changed());
        write("docs/one.md", "longer");
        assertEquals(Set.of(one), watch.changed());
        Files.delete(one);
        assertEquals(Set.of(one), watch.changed());
        assertEquals(Set.of(), watch.changed());
    }

    @Test
    void seesAFileThatIsPutInThePlaceOfAnotherOne() throws Exception {
        Path one = write("docs/deep/one.md", "a");
        FileWatch watch = watch();
        Path other = write("other", "b");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(one));
        Files.delete(one);
        Files.move(other, one);
        Files.setLastModifiedTime(one, FileTime.fromMillis(1));
        assertEquals(Set.of(one), watch.changed());
    }

    @Test
    void looksIntoNoHiddenFolderAndNowhereElse() throws Exception {
        FileWatch watch = watch();
        write("docs/.git/index", "a");
        write("elsewhere/one.md", "a");
        assertEquals(Set.of(), watch.changed());
    }
}
