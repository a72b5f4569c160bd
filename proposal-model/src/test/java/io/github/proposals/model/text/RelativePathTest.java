package io.github.proposals.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths are put together the same way on every machine. */
class RelativePathTest {

    @ParameterizedTest
    @CsvSource({"docs/peps/a.md, docs/peps", "docs/a.md, docs", "a.md, ''", "'', ''", "../a.md, .."})
    void theParentOfAPathIsItsFolder(String path, String parent) {
        assertEquals(parent, RelativePath.parent(path));
    }

    @ParameterizedTest
    @CsvSource({
        "docs/peps, a.md, docs/peps/a.md",
        "docs/peps, img/a.svg, docs/peps/img/a.svg",
        "docs/peps, ./a.md, docs/peps/a.md",
        "docs/peps, ../a.md, docs/a.md",
        "docs/peps, ../../a.md, a.md",
        "docs/peps, img/../a.md, docs/peps/a.md",
        "docs/peps, '', docs/peps",
        "docs/peps, a//b/, docs/peps/a/b",
        "'', a.md, a.md",
        "'', '', ''",
        "docs, .., ''"
    })
    void aPathIsResolvedAgainstItsFolder(String folder, String path, String resolved) {
        assertEquals(resolved, RelativePath.resolve(folder, path));
    }

    @ParameterizedTest
    @CsvSource({
        "docs, ../../a.md, ../a.md",
        "'', ../../a.md, ../../a.md",
        "../docs, ../../a.md, ../../a.md",
        "../.., a.md, ../../a.md",
        "docs, ../../docs/../a.md, ../a.md"
    })
    void stepsOutOfTheTopStayInFront(String folder, String path, String resolved) {
        assertEquals(resolved, RelativePath.resolve(folder, path));
    }

    @ParameterizedTest
    @CsvSource({"docs, ..a/b.md, docs/..a/b.md", "docs, a../b.md, docs/a../b.md", "docs, .../b.md, docs/.../b.md"})
    void dotsInsideOfANameAreNoSteps(String folder, String path, String resolved) {
        assertEquals(resolved, RelativePath.resolve(folder, path));
    }
}
