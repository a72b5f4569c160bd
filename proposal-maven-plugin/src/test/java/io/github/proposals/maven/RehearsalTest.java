package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.project.GitSettings;
import io.github.proposals.maven.project.Settings;
import io.github.proposals.maven.unchanged.Looks;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is shown, as a browser would see it. */
class RehearsalTest {

    /** So much that only a preview that stands still takes longer. */
    private static final int MOST = 3_000;

    private static final String FIRST = """
            # First Step

            **Status**: Draft

            **Authors**: Ada

            # Summary

            It walks.
            """;

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();
    private Rehearsal rehearsal;
    private Thread show;

    @BeforeEach
    @SuppressWarnings("deprecation")
    void begin() throws Exception {
        write("proposals.yaml", "directory: deps\nprocess: process.yaml\n");
        write("process.yaml", "id: ours\nname: Ours\nextends: dynamo-dep\n");
        write("deps/0001-first-step.md", FIRST);
        write("deps/0002-second-step.md", FIRST.replace("First", "Second"));
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setBaseDirectory(folder.toFile());
        ProposalSession session = new ProposalSession(
                new MavenBuild(folder, new MavenSession(null, request, null, List.<MavenProject>of()), null, null),
                new Settings(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        LocalDate.of(2026, 11, 21),
                        Optional.empty(),
                        Optional.empty()),
                new GitSettings(true, Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                ConsoleLog.around(log),
                Looks.NONE);
        LiveRegister register =
                new LiveRegister(session, new RegisterSite(session, Optional.empty(), Optional.empty()));
        rehearsal = new Rehearsal(List.of(register), 0, ConsoleLog.around(log));
        show = new Thread(() -> {
            try {
                rehearsal.go();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        show.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        show.interrupt();
        show.join();
        rehearsal.close();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String page(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(rehearsal.address() + path).toURL().openConnection();
        try (InputStream in =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void await(String path, Predicate<String> wanted) throws Exception {
        String page = "";
        for (int i = 0; i < MOST; i++) {
            page = page(path);
            if (wanted.test(page)) {
                return;
            }
            Thread.sleep(40);
        }
        throw new AssertionError(path + " never becomes what it should: " + page);
    }

    @Test
    void whatIsSavedIsShownWithWhatIsWrong() throws Exception {
        assertTrue(page("DEP-0001.html").contains("It walks."));
        write("deps/0001-first-step.md", FIRST.replace("It walks.", "It runs, [there](nowhere.md)."));
        await("DEP-0001.html", it -> it.contains("It runs") && it.contains("class=\"note-of"));
        assertFalse(page("DEP-0002.html").contains("It runs"));
        write("deps/0003-third-step.md", FIRST.replace("First", "Third"));
        await("index.html", it -> it.contains("Third Step"));
        Files.delete(folder.resolve("deps/0003-third-step.md"));
        await("DEP-0003.html", it -> it.contains("There is no such page") && it.contains("href=\"/index.html\""));
    }

    @Test
    void whatAnotherFileMakesWrongIsFoundToo() throws Exception {
        String second = FIRST.replace("First", "Second");
        write("deps/0002-second-step.md", second + "\n## Shoes\n\nBoots.\n");
        await("DEP-0002.html", it -> it.contains("Boots."));
        write("deps/0001-first-step.md", FIRST + "\nSee [the other](0002-second-step.md#shoes).\n");
        await("DEP-0001.html", it -> it.contains("the other"));
        assertFalse(page("DEP-0001.html").contains("note-of"));
        write("deps/0002-second-step.md", second + "\n## Hats\n\nCaps.\n");
        await("DEP-0001.html", it -> it.contains("note-of"));
    }

    @Test
    void aMistakeInTheProcessIsShownUntilItIsMended() throws Exception {
        write("process.yaml", "id: ours\nname: Ours\nextends: dynamo-dep\nstatusses: []\n");
        await("DEP-0001.html", it -> it.contains("statusses") && it.contains("process.yaml:4:1"));
        write("process.yaml", "id: ours\nname: Ours Again\nextends: dynamo-dep\n");
        await("DEP-0001.html", it -> it.contains("It walks.") && it.contains("Ours Again"));
    }
}
