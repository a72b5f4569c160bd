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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the runners of GitLab, Azure Pipelines and Jenkins check out, on no branch each, with the names that they fetch and the
 * variables that they set.
 */
class OtherRunnersTest {

    private static final Map<String, String> BEFORE = files("deps/0001-a.md", text("Draft"));
    private static final Map<String, String> BETWEEN =
            files("deps/0001-a.md", text("Draft"), "deps/0002-b.md", text("Draft"));
    private static final Map<String, String> AFTER =
            files("deps/0001-a.md", text("Draft"), "deps/0002-b.md", text("Under Review"));

    @TempDir
    private Path folder;

    private Scratch scratch;
    private ObjectId main;
    private ObjectId first;
    private ObjectId second;
    private ObjectId merge;

    @BeforeEach
    void commit() throws IOException {
        scratch = new Scratch(folder);
        main = scratch.commit("Begin", BEFORE);
        first = scratch.commit("Add b", BETWEEN, main);
        second = scratch.commit("Ask for a review", AFTER, first);
        merge = scratch.commit("Merge", AFTER, main, second);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    /** Of the branches, GitLab fetches none for a merge request, unless all commits are fetched. */
    private String[] gitLab() {
        return new String[] {
            "GITLAB_CI", "true",
            "CI_PIPELINE_SOURCE", "merge_request_event",
            "CI_COMMIT_REF_NAME", "slots",
            "CI_DEFAULT_BRANCH", "main",
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main",
            "CI_MERGE_REQUEST_DIFF_BASE_SHA", main.name(),
            "CI_COMMIT_BEFORE_SHA", ObjectId.zeroId().name()
        };
    }

    @Test
    void gitLabWithAllCommits() throws IOException {
        scratch.ref("refs/pipelines/9", second).remote("main", main).remote("slots", second);
        scratch.detached(second, AFTER);
        assertSteps(2, gitLab());
    }

    @Test
    void gitLabWithItsUsualTwentyCommitsOfTheMergeRequestAlone() throws IOException {
        scratch.ref("refs/pipelines/9", second).detached(second, AFTER);
        assertSteps(2, gitLab());
    }

    @Test
    void gitLabWithOneCommitSaysWhatIsMissing() throws IOException {
        scratch.ref("refs/pipelines/9", second).detached(second, AFTER);
        cutOff(second);
        assertNothingKnown(gitLab());
    }

    @Test
    void gitLabAfterAPushToTheDefaultBranch() throws IOException {
        scratch.ref("refs/pipelines/9", merge).remote("main", merge).detached(merge, AFTER);
        String[] environment = {
            "GITLAB_CI", "true",
            "CI_COMMIT_BRANCH", "main",
            "CI_DEFAULT_BRANCH", "main",
            "CI_COMMIT_BEFORE_SHA", main.name()
        };
        assertEquals(Optional.of(true), scratch.change(environment).history().onDefaultBranch());
        assertEquals("[deps/0002-b.md]", changed(environment));
    }

    private static final String[] AZURE = {
        "TF_BUILD", "True",
        "BUILD_REASON", "PullRequest",
        "BUILD_SOURCEBRANCH", "refs/pull/7/merge",
        "BUILD_SOURCEBRANCHNAME", "merge",
        "SYSTEM_PULLREQUEST_SOURCEBRANCH", "refs/heads/slots",
        "SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main"
    };

    @Test
    void azureWithAllCommits() throws IOException {
        scratch.ref("refs/remotes/pull/7/merge", merge).remote("main", main).remote("slots", second);
        scratch.detached(merge, AFTER);
        assertSteps(2, AZURE);
    }

    @Test
    void azureWithTwoCommitsKnowsTheTargetByTheMerge() throws IOException {
        scratch.ref("refs/remotes/pull/7/merge", merge).detached(merge, AFTER);
        cutOff(main, second);
        assertEquals(1, scratch.change(AZURE).history().change().size());
        assertEquals("[deps/0002-b.md]", changed(AZURE));
    }

    @Test
    void azureWithItsUsualCommitSaysWhatIsMissing() throws IOException {
        scratch.ref("refs/remotes/pull/7/merge", merge).detached(merge, AFTER);
        cutOff(merge);
        assertNothingKnown(AZURE);
    }

    @Test
    void azureAfterAPushToTheDefaultBranch() throws IOException {
        scratch.remote("main", merge).detached(merge, AFTER);
        String[] environment = {"TF_BUILD", "True", "BUILD_SOURCEBRANCH", "refs/heads/main"};
        assertEquals(Optional.of(true), scratch.change(environment).history().onDefaultBranch());
    }

    private static final String[] JENKINS = {
        "JENKINS_URL", "https://ci.example.org/",
        "BRANCH_NAME", "PR-7",
        "CHANGE_ID", "7",
        "CHANGE_BRANCH", "slots",
        "CHANGE_TARGET", "main"
    };

    @Test
    void jenkinsMergesAPullRequestItself() throws IOException {
        scratch.remote("PR-7", second).remote("main", main).detached(merge, AFTER);
        assertSteps(2, JENKINS);
    }

    @Test
    void jenkinsBuildsTheHeadOfAPullRequest() throws IOException {
        scratch.remote("PR-7", second).remote("main", main).detached(second, AFTER);
        assertSteps(2, JENKINS);
    }

    @Test
    void jenkinsFetchesABranchAloneAndIsToldWhatItDidNotFetch() throws IOException {
        scratch.remote("slots", second).detached(second, AFTER);
        String[] environment = {"JENKINS_URL", "https://ci.example.org/", "BRANCH_NAME", "slots"};
        HistoryReading reading = scratch.change(environment);
        assertTrue(reading.limits().get(0).contains("(looked for main, master, trunk)"), reading.limits()::toString);
        assertTrue(reading.limits().get(0).contains("fetch that branch"), reading.limits()::toString);
        assertEquals("nobody knows", changed(environment));
    }

    @Test
    void jenkinsBuildsTheDefaultBranch() throws IOException {
        scratch.remote("main", merge).detached(merge, AFTER);
        String[] environment = {"JENKINS_URL", "https://ci.example.org/", "BRANCH_NAME", "main"};
        assertEquals(Optional.of(true), scratch.change(environment).history().onDefaultBranch());
    }

    private void assertSteps(int steps, String... environment) {
        HistoryReading reading = scratch.change(environment);
        assertEquals("", String.join("\n", reading.limits()));
        assertEquals(
                steps,
                reading.history().changes().stream().filter(it -> it.judged()).count());
        assertEquals(Optional.of(false), reading.history().onDefaultBranch());
        assertEquals("[deps/0002-b.md]", changed(environment));
    }

    private void assertNothingKnown(String... environment) {
        HistoryReading reading = scratch.change(environment);
        assertEquals(0, reading.history().change().size());
        assertTrue(reading.limits().get(0).contains("the clone is shallow"), reading.limits()::toString);
        assertEquals(Optional.of(false), reading.history().onDefaultBranch());
        assertEquals("nobody knows", changed(environment));
    }

    private void cutOff(ObjectId... commits) throws IOException {
        Files.writeString(
                folder.resolve(".git/shallow"),
                Arrays.stream(commits).map(it -> it.name() + "\n").collect(Collectors.joining()));
    }

    private String changed(String... environment) {
        Path root = scratch.root();
        return GitChange.read(
                        root,
                        SourceTree.directory(root, root, "deps"),
                        files(environment),
                        Optional.empty(),
                        Optional.empty())
                .before()
                .map(it -> it.keySet().toString())
                .orElse("nobody knows");
    }
}
