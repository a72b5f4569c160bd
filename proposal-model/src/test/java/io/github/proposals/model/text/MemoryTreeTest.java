package io.github.proposals.model.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in memory look like files on disk. */
class MemoryTreeTest {

    private final SourceTree tree = SourceTree.of(
            "docs/peps",
            Map.of("docs/peps/b.md", "B", "docs/peps/a.md", "A", "docs/peps-old/c.md", "C", "README.md", "R"));

    @Test
    void entriesAreThoseOfTheDirectoryInTheOrderOfTheirPaths() throws IOException {
        assertEquals(
                List.of(new SourceEntry("docs/peps/a.md", ""), new SourceEntry("docs/peps/b.md", "")), tree.entries());
    }

    @Test
    void entriesAreAllFilesWhereTheDirectoryIsTheTop() throws IOException {
        SourceTree top = SourceTree.of("", Map.of("b.md", "", "a/c.md", ""));

        assertEquals(List.of(new SourceEntry("a/c.md", ""), new SourceEntry("b.md", "")), top.entries());
    }

    @Test
    void aFileIsReadAsItIs() {
        SourceText text = assertInstanceOf(SourceReading.Text.class, tree.read("README.md"))
                .source();

        assertAll(() -> assertEquals("R", text.content()), () -> assertEquals("README.md", text.path()));
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        assertEquals(new SourceReading.Unreadable("x.md", "there is no such file"), tree.read("x.md"));
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, FILE",
        "docs/peps/a.md, FILE",
        "docs/peps, FOLDER",
        "docs, FOLDER",
        "'', FOLDER",
        "docs/pep, MISSING",
        "docs/peps/z.md, MISSING",
        "../README.md, OUTSIDE",
        ".., OUTSIDE"
    })
    void aPathLeadsToWhatIsThere(String path, LinkTarget target) {
        assertEquals(target, tree.find(path));
    }

    @Test
    void theRootIsWhereTheBuildRuns() {
        assertAll(() -> assertEquals("", tree.rootPrefix()), () -> assertEquals("docs/peps", tree.directory()));
    }
}
