package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of {@code site-render} that does not come to its end leaves pages, and the next one knows of it. */
class StoppedSiteTest {

    private static final String CALL =
            "site-render -Dproposal.directory=docs/adr -Dproposal.process=madr -Dproposal.today=2026-05-04";

    @TempDir
    private Path temporary;

    @Test
    void aProposalThatIsGoneAgainHasNoPage() throws Exception {
        Path root = temporary.toRealPath();
        Path site = root.resolve("target/site/proposals");
        write(root.resolve("docs/adr/0001-keep-bees.md"), "# Keep bees");
        render(root);
        Set<String> pages = pages(site);

        Path second = write(root.resolve("docs/adr/0002-sell-honey.md"), "# Sell honey");
        Path third = write(root.resolve("docs/adr/0003-sell-wax.md"), "# Sell wax");
        Path obstacle = Files.createDirectory(site.resolve("ADR-0003.html"));
        Path mine = Files.createFile(obstacle.resolve("mine"));
        assertThrows(MojoExecutionException.class, () -> render(root));
        assertTrue(pages(site).contains("ADR-0002.html"), () -> pages(site).toString());

        for (Path gone : List.of(second, third, mine, obstacle)) {
            Files.delete(gone);
        }
        render(root);
        assertEquals(pages, pages(site));
    }

    private static Path write(Path file, String title) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, title + "\n\n## Context and Problem Statement\n\nWhy?\n");
    }

    private static void render(Path root) throws MojoExecutionException, MojoFailureException {
        CalledGoal.of(CALL).in(root, new RecordingLog());
    }

    private static Set<String> pages(Path site) {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .map(it -> site.relativize(it).toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
