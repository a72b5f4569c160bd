package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitChangeTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheBranchChangedCounts() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId main =
                    scratch.commit("begin", files("deps/1.md", "one", "deps/2.md", "two", "flow.svg", "<svg/>"));
            Map<String, String> now = files("deps/1.md", "one", "deps/2.md", "2", "deps/3.md", "three");
            ObjectId branch = scratch.commit("go on", now, main);
            scratch.branch("main", main).branch("more", branch).on("more", now);
            assertEquals("{deps/2.md=two, deps/3.md=, flow.svg=<svg/>}", before(scratch, "deps"));
        }
    }

    @Test
    void whatTheTargetDoesMeanwhileDoesNot() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files("deps/1.md", "one"));
            ObjectId main = scratch.commit("main goes on", files("deps/1.md", "1", "README.md", "r"), begin);
            Map<String, String> now = files("deps/1.md", "one", "deps/2.md", "two");
            ObjectId branch = scratch.commit("so does the branch", now, begin);
            scratch.branch("main", main).branch("more", branch).on("more", now);
            assertEquals("{deps/2.md=}", before(scratch, "deps"));
        }
    }

    @Test
    void whatIsNotCommittedCountsAndWhatWasTakenBackDoesNot() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId main =
                    scratch.commit("begin", files("deps/1.md", "one", "deps/2.md", "two", "flow.svg", "<svg/>"));
            ObjectId branch =
                    scratch.commit("try", files("deps/1.md", "uno", "deps/2.md", "two", "flow.svg", "<svg/>"), main);
            scratch.branch("main", main)
                    .branch("more", branch)
                    .on("more", files("deps/1.md", "one", "deps/2.md", "due", "deps/3.md", "tre"));
            assertEquals("{deps/2.md=two, deps/3.md=, flow.svg=<svg/>}", before(scratch, "deps"));
        }
    }

    @Test
    void aFolderThatBeginsWithADotIsLookedAtIfTheProposalsAreInIt() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId main = scratch.commit("begin", files(".notes/1.md", "one", ".cache/x", "x"));
            Map<String, String> now = files(".notes/1.md", "1", ".cache/x", "y");
            ObjectId branch = scratch.commit("go on", now, main);
            scratch.branch("main", main).branch("more", branch).on("more", now);
            assertEquals("{.notes/1.md=one}", before(scratch, ".notes"));
        }
    }

    @Test
    void onTheDefaultBranchItIsWhatItsNewestCommitBrought() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId first = scratch.commit("begin", files("deps/1.md", "one"));
            Map<String, String> now = files("deps/1.md", "one", "deps/2.md", "two");
            ObjectId second = scratch.commit("go on", now, first);
            scratch.branch("main", second).on("main", now);
            assertEquals("{deps/2.md=}", before(scratch, "deps"));
        }
    }

    @Test
    void withoutABranchToCompareWithNobodyKnows() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            Map<String, String> now = files("deps/1.md", "one");
            scratch.branch("alone", scratch.commit("begin", now)).on("alone", now);
            GitChange.Reading reading = read(scratch, "deps");
            assertEquals(Optional.empty(), reading.before());
            assertTrue(reading.limits().get(0).contains("was not found (looked for main"), reading.limits()::toString);
        }
    }

    @Test
    void neitherDoesAnybodyWithoutARepository() {
        SourceTree tree = SourceTree.directory(folder, folder, "");
        assertEquals(
                Optional.empty(),
                GitChange.read(folder, tree, Map.of(), Optional.empty(), Optional.empty())
                        .before());
    }

    private static String before(Scratch scratch, String directory) {
        Map<String, String> texts = new TreeMap<>();
        read(scratch, directory).before().orElseThrow().forEach((path, text) -> texts.put(path, text.orElse("")));
        return texts.toString();
    }

    private static GitChange.Reading read(Scratch scratch, String directory) {
        Path root = scratch.root();
        return GitChange.read(
                root, SourceTree.directory(root, root, directory), Map.of(), Optional.empty(), Optional.empty());
    }
}
