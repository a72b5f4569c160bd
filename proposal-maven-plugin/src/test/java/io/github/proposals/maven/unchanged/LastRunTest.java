package io.github.proposals.maven.unchanged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.text.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is not done again only where nothing is different that it looked at. */
class LastRunTest {

    private static final String ASKED = "validate on 2026-11-30";
    private static final List<Said> SAID =
            List.of(new Said(Said.Level.WARN, "one thing"), new Said(Said.Level.INFO, "2 proposals"));

    @TempDir
    Path folder;

    private final Kept kept = new Kept();
    private LastRun last;

    @BeforeEach
    void prepare() throws IOException {
        folder = folder.toRealPath();
        last = new LastRun(kept, folder.resolve("target"));
        write("deps/0001-one.md", "# One");
        write("deps/0002-two.md", "# Two");
        write("src/Code.java", "class Code {}");
        write("target/diagnostics.json", "{}");
        write(".git/HEAD", "ref: refs/heads/main");
        write(".git/refs/heads/main", "1");
        write(".git/objects/00/1", "1");
    }

    @Test
    void saysTheSameWhereNothingIsDifferent() throws IOException {
        run(later());
        assertEquals(Optional.of(SAID), again());
        write("src/Other.java", "nobody has looked at it");
        write("src/Code.java", "somebody asked only whether it is there");
        write(".git/objects/00/2", "what is in git never changes");
        assertEquals(Optional.of(SAID), again());
    }

    @Test
    void whatMavenMakesBesideAPomIsNoChange() throws IOException {
        write("deps/tool/pom.xml", "<project/>");
        run(later());
        write("deps/tool/target/classes/note.md", "made");
        assertEquals(Optional.of(SAID), again());
        write("deps/target/0003-three.md", "# A folder of that name, and no pom beside it");
        assertEquals(Optional.empty(), again());
    }

    @Test
    void whatIsMadeWithoutAPomIsNoChangeEither() throws IOException {
        run(later());
        write("deps/target/proposals-memory/run", "what is kept is kept there");
        write("deps/target/site/page.md", "made");
        assertEquals(Optional.of(SAID), again());
    }

    @Test
    void whatThisBuildMakesIsNoChange() throws IOException {
        last = new LastRun(kept, folder.resolve("deps/out"));
        write("deps/out/site/page.md", "made by a run that nothing was kept of");
        run(later());
        write("deps/out/proposals-memory/run", "what is kept is kept there");
        write("deps/out/site/other.md", "made");
        assertEquals(Optional.of(SAID), again());
        write("deps/output/0003-three.md", "# A folder of nearly that name");
        assertEquals(Optional.empty(), again());
    }

    @Test
    void proposalsThatABuildMakesAreProposals() throws IOException {
        last = new LastRun(kept, folder);
        run(later());
        write("deps/0003-three.md", "# Three");
        assertEquals(Optional.empty(), again());
    }

    @Test
    void doesEverythingAgainWhereSomethingElseIsAsked() throws IOException {
        run(later());
        assertEquals(Optional.empty(), last.again(ASKED + "!"));
    }

    @Test
    void seesEachChange() throws IOException {
        assertSeen(() -> write("deps/0001-one.md", "# One!"));
        assertSeen(() -> write("deps/0003-three.md", "# Three"));
        assertSeen(() -> write("deps/more/0004-four.md", "# Four"));
        assertSeen(() -> Files.delete(folder.resolve("deps/0002-two.md")));
        assertSeen(() -> Files.move(folder.resolve("deps/0002-two.md"), folder.resolve("deps/0005-two.md")));
        assertSeen(() -> Files.delete(folder.resolve("src/Code.java")));
        assertSeen(() -> write("src/Missing.java", "now it is there"));
        assertSeen(() -> Files.createDirectories(folder.resolve("src/Folder")));
        assertSeen(() -> write("target/diagnostics.json", "{ }"));
        assertSeen(() -> Files.delete(folder.resolve("target/diagnostics.json")));
        assertSeen(() -> write(".git/refs/heads/main", "2"));
        assertSeen(() -> write(".git/refs/heads/other", "1"));
        assertSeen(() -> write(".git/MERGE_HEAD", "1"));
        assertSeen(() -> Files.move(folder.resolve(".git"), folder.resolve(".gone")));
    }

    @Test
    void seesWhereLinksLead() throws IOException {
        Path link = folder.resolve("src/Link.java");
        try {
            Files.createSymbolicLink(link, folder.resolve("src/Code.java"));
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "this machine has no symbolic links");
        }
        assertSeen(() -> {
            Files.delete(link);
            Files.createSymbolicLink(link, folder.resolve("deps/0001-one.md"));
        });
        assertSeen(() -> {
            Files.move(folder.resolve("src"), folder.resolve("source"));
            Files.createSymbolicLink(folder.resolve("src"), folder.resolve("source"));
        });
    }

    @Test
    void seesBytesThatWereExchangedUnderTheOldTime() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix")
                || folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        Path file = folder.resolve("deps/0001-one.md");
        assertSeen(() -> {
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(file, "# Eno");
            Files.setLastModifiedTime(file, time);
        });
    }

    @Test
    void keepsNothingOfFilesThatMayChangeWithinTheSameMoment() throws IOException {
        run(Instant.now());
        assertEquals(Optional.empty(), again());
        run(later());
        assertTrue(again().isPresent());
    }

    @Test
    void believesNothingThatIsCutOffOrDamaged() throws IOException {
        run(later());
        byte[] whole = kept.bytes;
        for (int i = 0; i < whole.length; i++) {
            kept.bytes = Arrays.copyOf(whole, i);
            assertEquals(Optional.empty(), again());
        }
        Random random = new Random(30);
        for (int i = 0; i < 500; i++) {
            kept.bytes = whole.clone();
            int place = random.nextInt(whole.length);
            kept.bytes[place] ^= (byte) (1 << random.nextInt(8));
            assertEquals(Optional.empty(), again(), "changed at " + place);
        }
        kept.bytes = new byte[100];
        assertEquals(Optional.empty(), again());
    }

    @Test
    void aRunOfWhichNothingIsWantedAsksNothing() {
        SourceTree tree = SourceTree.in(folder);
        assertEquals(tree, Looks.NONE.of(tree, folder));
        assertFalse(Looks.NONE.canBeTold(later()));
    }

    private interface Change {
        void make() throws IOException;
    }

    private void assertSeen(Change change) throws IOException {
        run(later());
        assertTrue(again().isPresent());
        change.make();
        assertEquals(Optional.empty(), again());
        run(later());
        assertTrue(again().isPresent(), "the state after a change is as good as that before");
        prepare();
    }

    /** What a goal asks, through the tree that it is given. */
    private void run(Instant now) throws IOException {
        Looks looks = Looks.begin(last.output());
        looks.kind(folder.resolve("proposals.yaml"));
        looks.git(folder.resolve("deps"));
        SourceTree tree = looks.of(SourceTree.directory(folder, folder, "deps"), folder);
        for (String path : tree.entries().stream().map(it -> it.path()).toList()) {
            tree.read(path);
        }
        tree.find("src/Code.java");
        tree.find("src/Missing.java");
        tree.find("src/Folder");
        tree.find("src/Link.java");
        tree.bytes("deps/picture.png", 10);
        tree.find("no\0path");
        last.keep(ASKED, looks, List.of(folder.resolve("target/diagnostics.json")), SAID, now);
    }

    private Optional<List<Said>> again() {
        return last.again(ASKED);
    }

    private static Instant later() {
        return Instant.now().plus(Duration.ofMinutes(1));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final class Kept implements Memory {

        private byte[] bytes = {};

        @Override
        public Optional<InputStream> recall() {
            return Optional.of(new ByteArrayInputStream(bytes));
        }

        @Override
        public void keep(Content content) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.to(out);
            bytes = out.toByteArray();
        }
    }
}
