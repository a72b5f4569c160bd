package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
}
