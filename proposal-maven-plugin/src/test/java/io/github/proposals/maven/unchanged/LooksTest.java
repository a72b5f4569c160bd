package io.github.proposals.maven.unchanged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proposals.model.text.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was asked is asked where it was asked, and what nobody knows for certain is different. */
class LooksTest {

    @TempDir
    Path folder;

    private final Looks looks = Looks.begin(Path.of("target"));

    @BeforeEach
    void prepare() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve("repository/module"));
        Files.createDirectories(folder.resolve("repository/docs"));
        Files.writeString(folder.resolve("repository/docs/0001-one.md"), "# One");
    }

    @Test
    void findsWhatLiesBesideAFolderToWhichALinkLed() throws IOException {
        Path start = link("start", "repository/module");
        SourceTree tree = looks.of(SourceTree.directory(folder.resolve("repository"), start, "../docs"), start);
        tree.entries();
        tree.read("../docs/0001-one.md");
        assertTrue(looks.holds());
        Files.writeString(folder.resolve("repository/docs/0001-one.md"), "# Another one");
        assertFalse(looks.holds());
    }

    @Test
    void seesWhereLinksLeadThatNobodyFollowed() throws IOException {
        Path link = link("repository/docs/0002-two.md", "elsewhere");
        Files.createDirectories(folder.resolve("elsewhere"));
        Path docs = folder.resolve("repository/docs");
        looks.of(SourceTree.in(docs), docs).entries();
        assertTrue(looks.holds());
        Files.delete(link);
        Files.createSymbolicLink(link, folder.resolve("repository/module"));
        assertFalse(looks.holds());
    }

    @Test
    void keepsNothingOfWhatIsTooMuchToBeAskedAgain() throws IOException {
        for (int i = 0; i <= 100_000; i++) {
            looks.kind(folder.resolve("nothing-" + i));
        }
        assertFalse(looks.canBeTold(Instant.now()));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        looks.write(new DataOutputStream(written));
        assertEquals(Look.values().length * Integer.BYTES, written.size(), "the count of each kind, which is none");
    }

    @Test
    void aLinkToNothingIsNotNothing() throws IOException {
        looks.kind(folder.resolve("journal"));
        assertTrue(looks.holds());
        link("journal", "nowhere");
        assertFalse(looks.holds());
    }

    @Test
    void aFileMayChangeAfterItWasReadInTheMomentInWhichItWasWritten() {
        looks.content(folder.resolve("repository/docs/0001-one.md"));
        assertFalse(looks.canBeTold(Instant.now()), "the run may have lasted for minutes");
        assertTrue(looks.canBeTold(Instant.now().plus(Duration.ofMinutes(1))));
    }

    @Test
    void nothingIsCertainAfterSomethingIsNot() {
        looks.kind(folder);
        looks.uncertain();
        assertFalse(looks.canBeTold(Instant.now().plus(Duration.ofMinutes(1))));
    }

    private Path link(String name, String target) {
        try {
            return Files.createSymbolicLink(folder.resolve(name), folder.resolve(target));
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "this machine has no symbolic links");
            throw new AssertionError(e);
        }
    }
}
