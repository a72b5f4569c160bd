package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    private Path base;

    private Path folder;

    @BeforeEach
    void startBelow() {
        folder = base.resolve("site");
    }

    @Test
    void removesThePagesOfProposalsThatAreGone() throws Exception {
        assertEquals(2, write("index.html", "PEP-0001.html"));
        assertEquals(2, write("index.html", "PEP-0002.html"));
        assertFalse(Files.exists(folder.resolve("PEP-0001.html")));
        assertTrue(Files.exists(folder.resolve("PEP-0002.html")));
    }

    @Test
    void removesTheFoldersThatItLeavesEmpty() throws Exception {
        write("index.html", "7/index.html", "8/index.html");
        Files.writeString(folder.resolve("8/mine.txt"), "x");
        write("index.html");
        assertFalse(Files.exists(folder.resolve("7")));
        assertTrue(Files.exists(folder.resolve("8/mine.txt")));
    }

    @Test
    void removesThePagesOfARunThatWasStopped() throws Exception {
        write("index.html");
        SiteFolder stopped = new SiteFolder(folder, new Repository(base));
        stopped.write("7/index.html", "text");
        stopped.write("PEP-0001.html", "text");
        Files.writeString(folder.resolve("PEP-0009.html"), "mine");
        Files.writeString(SiteFolder.begun(folder), "PEP-0009.html", StandardOpenOption.APPEND);
        assertEquals(2, write("index.html"));
        assertEquals(List.of(".site-files", "PEP-0009.html", "index.html"), names());
        assertEquals(0, write("index.html"));
    }

    @Test
    void writesNoListThroughALink() throws Exception {
        Path outside = Files.createDirectory(base.resolve("outside"));
        Path precious = Files.writeString(outside.resolve("precious.txt"), "x");
        Path root = Files.createDirectory(base.resolve("root"));
        Files.createSymbolicLink(root.resolve("site"), outside);
        SiteFolder elsewhere = new SiteFolder(root.resolve("site"), new Repository(root));
        assertThrows(IOException.class, () -> elsewhere.write("new.html", "text"));
        Files.createDirectory(folder);
        Files.createSymbolicLink(SiteFolder.begun(folder), precious);
        assertThrows(IOException.class, () -> write("new.html"));
        assertEquals("x", Files.readString(precious));
        assertEquals(List.of("precious.txt"), names(outside));
    }

    @Test
    void keepsWhatSomebodyElsePutThere() throws Exception {
        write("index.html", "PEP-0001.html");
        Files.writeString(folder.resolve("CNAME"), "proposals.example.org");
        write("index.html");
        assertTrue(Files.exists(folder.resolve("CNAME")));
    }

    @Test
    void touchesNothingThatIsAsItWas() throws Exception {
        write("index.html");
        FileTime old = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(folder.resolve("index.html"), old);
        Files.setLastModifiedTime(folder.resolve(SiteFolder.LIST), old);
        assertEquals(0, write("index.html"));
        assertEquals(old, Files.getLastModifiedTime(folder.resolve("index.html")));
        assertEquals(old, Files.getLastModifiedTime(folder.resolve(SiteFolder.LIST)));
    }

    @Test
    void removesNothingOutsideWhateverTheListSays() throws Exception {
        write("index.html");
        Path outside = Files.writeString(base.resolve("precious.txt"), "x");
        Path elsewhere = Files.createDirectory(base.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.txt"), "x");
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        Files.createDirectory(folder.resolve("folder"));
        Files.writeString(
                folder.resolve(SiteFolder.LIST),
                "../precious.txt\n" + outside + "\nlink/a.txt\nlink\nfolder\n\n.\n..\n\0\n");
        write("index.html");
        assertTrue(Files.exists(outside));
        assertTrue(Files.exists(elsewhere.resolve("a.txt")));
        assertTrue(Files.exists(folder.resolve("folder")));
    }

    private int write(String... names) throws IOException {
        SiteFolder site = new SiteFolder(folder, new Repository(base));
        for (String name : names) {
            site.write(name, "text of " + name);
        }
        return site.finish();
    }

    private List<String> names() throws IOException {
        return names(folder);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
