package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the runner of GitHub checks out for a pull request: the commit that merges it, under a name of its own and on no branch,
 * with as many commits behind it as {@code fetch-depth} says.
 */
class PullRequestCheckoutTest {

    private static final String[] ENVIRONMENT = {
        "GITHUB_ACTIONS", "true",
        "GITHUB_EVENT_NAME", "pull_request",
        "GITHUB_BASE_REF", "main",
        "GITHUB_HEAD_REF", "slots",
        "GITHUB_REF", "refs/pull/7/merge"
    };

    private static final Map<String, String> BEFORE = files("deps/0001-a.md", text("Draft"));
    private static final Map<String, String> BETWEEN =
            files("deps/0001-a.md", text("Draft"), "deps/0002-b.md", text("Draft"));
    private static final Map<String, String> AFTER =
            files("deps/0001-a.md", text("Draft"), "deps/0002-b.md", text("Under Review"));

    @TempDir
    private Path folder;

    @Test
    void withAllCommitsEveryStepIsJudged() throws IOException {
        try (Scratch scratch = checkout(0)) {
            HistoryReading reading = scratch.change(ENVIRONMENT);
            assertEquals(
                    2,
                    reading.history().changes().stream()
                            .filter(it -> it.judged())
                            .count());
            assertEquals("", String.join("\n", reading.limits()));
            assertEquals("[deps/0002-b.md]", changed(scratch));
        }
    }

    @Test
    void withTwoCommitsTheChangeAsAWholeIsJudged() throws IOException {
        try (Scratch scratch = checkout(2)) {
            HistoryReading reading = scratch.change(ENVIRONMENT);
            assertEquals(1, reading.history().change().size());
            assertEquals("[deps/0002-b.md]", changed(scratch));
        }
    }

    @Test
    void withOneCommitItIsSaidThatOnlyFilesAreJudged() throws IOException {
        try (Scratch scratch = checkout(1)) {
            HistoryReading reading = scratch.change(ENVIRONMENT);
            assertEquals(0, reading.history().change().size());
            assertTrue(reading.limits().get(0).contains("the clone is shallow"), reading.limits()::toString);
            assertTrue(reading.limits().get(0).contains("fetch-depth: 0"), reading.limits()::toString);
            assertEquals("nobody knows", changed(scratch));
        }
    }

    private Scratch checkout(int depth) throws IOException {
        Scratch scratch = new Scratch(folder);
        ObjectId main = scratch.commit("Begin", BEFORE);
        ObjectId first = scratch.commit("Add b", BETWEEN, main);
        ObjectId second = scratch.commit("Ask for a review", AFTER, first);
        ObjectId merge = scratch.commit("Merge", AFTER, main, second);
        scratch.ref("refs/remotes/pull/7/merge", merge).detached(merge, AFTER);
        if (depth == 0) {
            scratch.remote("main", main).remote("slots", second);
        } else {
            cutOff(depth == 1 ? new ObjectId[] {merge} : new ObjectId[] {main, second});
        }
        return scratch;
    }

    private void cutOff(ObjectId... commits) throws IOException {
        Files.writeString(
                folder.resolve(".git/shallow"),
                Arrays.stream(commits).map(it -> it.name() + "\n").collect(Collectors.joining()));
    }

    private static String changed(Scratch scratch) {
        Path root = scratch.root();
        return GitChange.read(
                        root,
                        SourceTree.directory(root, root, "deps"),
                        files(ENVIRONMENT),
                        Optional.empty(),
                        Optional.empty())
                .before()
                .map(it -> it.keySet().toString())
                .orElse("nobody knows");
    }
}
