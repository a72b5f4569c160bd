package io.github.proposals.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is text on one machine is the same text on each other one. */
class FileNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "docs/a b.md", "\u00fcn\u00ef/\ud83d\ude00.md", "u\u0308.md", "a%20b.md", "..", ""})
    void areFoundAgain(String name) {
        Path folder = Path.of("somewhere").toAbsolutePath();
        Path file = FileNames.resolve(folder, name);
        assertEquals(name, FileNames.text(folder.relativize(file)));
        assertTrue(FileNames.isText(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepABackslashWhereItSeparatesNothing() {
        assertEquals("docs/a\\b.md", FileNames.text(Path.of("docs/a\\b.md")));
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void areShownWhereTheyAreNoText() {
        Path latin = Path.of(URI.create("file:///docs/%C3%BC/0001-%FFx.md"));
        assertFalse(FileNames.isText(latin));
        assertTrue(FileNames.isText(latin.getParent()));
        assertEquals("/docs/\u00fc/0001-\\xffx.md", FileNames.text(latin));
        assertEquals("0001-\\xffx.md", FileNames.text(latin.getFileName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b.md", "a\ud800.md"})
    @DisabledOnOs(OS.WINDOWS)
    void thatNoFileCanHaveAreRefused(String name) {
        assertThrows(InvalidPathException.class, () -> FileNames.resolve(Path.of("docs"), name));
    }
}
