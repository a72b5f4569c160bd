package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.changes;
import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.memory.Learnt;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.proposal.HeaderFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is past is read in one run only, and what comes of the past is the same. */
class RememberedHistoryTest {

    private static final String ONE = "deps/0001-cache.md";
    private static final String TWO = "deps/0002-queue.md";

    private final Kept memory = new Kept();
    private final List<String> read = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void onlyNewTextsAreRead() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft"), TWO, text("Draft", "Another one.")));
            Map<String, String> next = files(ONE, text("Under Review"), TWO, text("Draft", "Another one."));
            ObjectId second = scratch.commit("next", next, begin);
            scratch.branch("main", second).on("main", next);
            String first = changes(reading(scratch));
            assertEquals(3, read.size());
            assertEquals(first, changes(reading(scratch)));
            assertEquals(List.of(), read);

            Map<String, String> last = files(ONE, text("Approved"), TWO, text("Draft", "Another one."));
            scratch.branch("main", scratch.commit("last", last, second)).on("main", last);
            assertEquals(first + "\n" + ONE + ": Under Review to Approved, last", changes(reading(scratch)));
            assertEquals(List.of(ONE), read);
            assertEquals(2, memory.times);
        }
    }

    @Test
    void treesOfThePastAreNotReadAgain() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            ObjectId second = scratch.commit("next", files(ONE, text("Under Review"), TWO, text("Draft")), begin);
            Map<String, String> last = files(ONE, text("Under Review"));
            ObjectId end = scratch.commit("last", last, second);
            scratch.branch("main", end).on("main", last);
            String whole = changes(reading(scratch));
            removeTrees(scratch, end);
            HistoryReading again = reading(scratch);
            assertEquals(whole, changes(again));
            assertEquals(List.of(), again.limits());
            memory.bytes = Optional.empty();
            assertEquals(1, reading(scratch).limits().size());
        }
    }

    /** Takes away all trees but those of one commit. */
    private void removeTrees(Scratch scratch, ObjectId commit) throws IOException {
        Set<ObjectId> kept = new HashSet<>();
        try (TreeWalk walk = new TreeWalk(scratch.repository());
                RevWalk commits = new RevWalk(scratch.repository())) {
            kept.add(commits.parseCommit(commit).getTree().getId());
            walk.addTree(commits.parseCommit(commit).getTree());
            while (walk.next()) {
                kept.add(walk.getObjectId(0));
            }
        }
        try (Stream<Path> files = Files.walk(folder.resolve(".git/objects"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ObjectId id = ObjectId.fromString(
                        file.getParent().getFileName() + file.getFileName().toString());
                if (scratch.repository().open(id).getType() == Constants.OBJ_TREE && !kept.contains(id)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void aBrokenMemoryOnlyTakesTime() throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
            Map<String, String> end = files(ONE, text("Approved"));
            scratch.branch("main", scratch.commit("end", end, begin)).on("main", end);
            String whole = changes(reading(scratch));
            byte[] good = memory.bytes.orElseThrow();
            Random random = new Random(7);
            for (int i = 0; i < 200; i++) {
                byte[] bad = good.clone();
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                memory.bytes = Optional.of(i % 2 == 0 ? bad : Arrays.copyOf(good, random.nextInt(bad.length)));
                assertEquals(whole, changes(reading(scratch)));
            }
        }
    }

    private HistoryReading reading(Scratch scratch) {
        read.clear();
        HistoryRequest request = Scratch.request(scratch.root(), "deps", Depth.ALL, Optional.empty(), Map.of());
        Learnt learnt = new Learnt(memory, "one process");
        RememberedHeaders remembered = new RememberedHeaders(request.reader(), learnt);
        HistoryReading reading = GitHistory.read(
                request,
                new Versions.Headers() {
                    @Override
                    public HeaderFacts facts(String path, String text, Optional<String> header) {
                        read.add(path);
                        return remembered.facts(path, text, header);
                    }

                    @Override
                    public Optional<HeaderFacts> recall(String texts) {
                        return remembered.recall(texts);
                    }

                    @Override
                    public void learn(String texts, HeaderFacts facts) {
                        remembered.learn(texts, facts);
                    }
                },
                learnt,
                file -> {});
        learnt.keep();
        return reading;
    }

    private static final class Kept implements Memory {

        private Optional<byte[]> bytes = Optional.empty();
        private int times;

        @Override
        public Optional<InputStream> recall() {
            return bytes.map(ByteArrayInputStream::new);
        }

        @Override
        public void keep(Content content) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.to(out);
            bytes = Optional.of(out.toByteArray());
            times++;
        }
    }
}
