package io.github.proposals.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Migration;
import io.github.proposals.model.authoring.NewProposal;
import io.github.proposals.model.authoring.NumberAssignment;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Promotion;
import io.github.proposals.model.authoring.Repairs;
import io.github.proposals.model.authoring.Supersession;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.keptlist.KeptListWriter;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a goal writes is stopped at each step, and so is what puts that in order; then all is old or all is new. */
class StoppedGoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path SAMPLE = Path.of("src/test/resources/unit/stopped/jeps");

    @TempDir
    private Path temporary;

    private int copies;

    /** What a process does that is ended from outside: nothing at all. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Something that a goal does. */
    @FunctionalInterface
    private interface Intention {

        List<FileChange> changes(Desk desk) throws IOException;
    }

    @Test
    void number() throws IOException {
        assertNothingIsWrittenHalf(
                3, desk -> plan(NumberAssignment.plan(desk, "JEP-XXXX-loud-racks.md", Optional.empty())));
    }

    @Test
    void supersede() throws IOException {
        assertNothingIsWrittenHalf(3, desk -> plan(Supersession.plan(desk, "JEP-0011", "JEP-0010", true)));
    }

    @Test
    void promote() throws IOException {
        assertNothingIsWrittenHalf(
                2,
                desk -> plan(Promotion.plan(desk, new Promotion.Request("JEP-0010", "Implementing", Map.of(), true))));
    }

    @Test
    void begin() throws IOException {
        assertNothingIsWrittenHalf(
                2,
                desk -> plan(NewProposal.plan(
                        desk,
                        new NewProposal.Request(
                                "Quiet Racks", Optional.of("Standards Track"), Optional.of("@ada (Ada)"), ""))));
    }

    @Test
    void fix() throws IOException {
        assertNothingIsWrittenHalf(1, desk -> plan(Repairs.plan(desk)));
    }

    @Test
    void migrate() throws IOException {
        assertNothingIsWrittenHalf(
                3,
                desk -> plan(Migration.plan(
                        desk,
                        BuiltInProcesses.get("dynamo-dep"),
                        Map.of("Proposed", "Draft", "Accepted", "Approved"),
                        Map.of())));
    }

    @Test
    void index() throws IOException {
        assertNothingIsWrittenHalf(
                1, desk -> KeptListWriter.update(desk.proposals()).stream().toList());
    }

    private static List<FileChange> plan(Outcome outcome) {
        assertTrue(outcome instanceof Plan, outcome::toString);
        return ((Plan) outcome).changes();
    }

    private void assertNothingIsWrittenHalf(int atLeast, Intention intention) throws IOException {
        Path first = copy();
        Map<String, String> before = files(first);
        List<FileChange> changes = intention.changes(desk(first));
        assertTrue(changes.size() >= atLeast, changes::toString);
        new ChangeWriter(first, first, first.resolve("jeps")).write(changes, "test");
        Map<String, String> after = files(first);
        int step = 0;
        boolean stopped = true;
        for (; stopped; step++) {
            boolean again = true;
            for (int second = 0; again; second++) {
                Path root = copy();
                int at = step;
                stopped = stopped(
                        at, it -> new ChangeWriter(root, root, root.resolve("jeps"), it).write(changes, "test"));
                again = stopped(second, it -> new Recovery(root.resolve("jeps"), it).run());
                Recovery.Result result = new Recovery(root.resolve("jeps")).run();
                String where = "stopped at step " + step + ", then at " + second;
                Map<String, String> now = files(root);
                assertEquals(now.equals(before) ? before : after, now, where);
                if (!again) {
                    assertEquals(List.of(), result.said(), where);
                }
                List<FileChange> rest = now.equals(before) ? intention.changes(desk(root)) : List.of();
                new ChangeWriter(root, root, root.resolve("jeps")).write(rest, "test");
                assertEquals(after, files(root), where);
            }
        }
        // To open, write, complete and remove the journal; each new file; each change.
        long fresh = changes.stream().filter(it -> it.after().isPresent()).count();
        assertEquals(4 + fresh + changes.size() + 1, step);
    }

    /** Something that can be stopped. */
    @FunctionalInterface
    private interface Work {

        void run(Step step) throws IOException;
    }

    private static boolean stopped(int at, Work work) throws IOException {
        int[] left = {at};
        try {
            work.run(() -> {
                if (left[0]-- == 0) {
                    throw new Killed();
                }
            });
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private Path copy() throws IOException {
        Path root = Files.createDirectory(temporary.toRealPath().resolve("copy" + copies++));
        Path folder = Files.createDirectory(root.resolve("jeps"));
        try (var files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return root;
    }

    private static Desk desk(Path root) throws IOException {
        return new Desk(
                new ProposalReader(
                        BuiltInProcesses.get("jumpstarter-jep"),
                        new Circumstances(TODAY, TODAY, List.of(), History.none())),
                RuleProvider.all(StoppedGoalTest.class.getClassLoader()),
                LintSettings.NONE,
                SourceTree.directory(root, root, "jeps"),
                TODAY);
    }

    /** All files, with those that nobody should see. */
    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
