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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A goal is killed at each step on the disk, and so is what puts that in order; then all is old or all is new. */
class StoppedGoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path SAMPLE = Path.of("src/test/resources/unit/stopped/jeps");

    @TempDir
    private Path temporary;

    private int copies;

    /** Where the run ends that follows one that ended: somewhere else each time. */
    private int again;

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

    @Test
    void diagram() throws IOException {
        assertNothingIsWrittenHalf(1, desk -> List.of(FileChange.create("docs/life.md", "a diagram")));
    }

    @Test
    void listElsewhere() throws IOException {
        assertNothingIsWrittenHalf(
                2,
                desk -> List.of(
                        KeptListWriter.update(desk.proposals()).orElseThrow(),
                        FileChange.create("README.md", "a list")));
    }

    @Test
    void init() throws IOException {
        assertNothingIsWrittenHalf(
                3,
                desk -> List.of(
                        FileChange.create("proposals.yaml", "process: own"),
                        FileChange.create("jeps/process.yaml", "name: own"),
                        FileChange.create("more/process.yaml", "name: other")));
    }

    @Test
    void whatIsWrittenElsewhereIsFoundBeforeTheProposalsAre() throws IOException {
        Path root = copy();
        List<FileChange> changes = List.of(
                FileChange.create("proposals.yaml", "process: own"),
                FileChange.create("jeps/process.yaml", "name: own"));
        boolean stopped = true;
        for (int step = 0; stopped; step++) {
            Path each = copy();
            Disk disk = Disk.killedAt(step);
            stopped = isKilled(() -> write(disk.see(each), changes));
            Recovery.at(each).run();
            boolean one = Files.exists(each.resolve("proposals.yaml"));
            assertEquals(one, Files.exists(each.resolve("jeps/process.yaml")), "at step " + step);
            assertTrue(one || stopped);
            Recovery.of(each.resolve("jeps"), each).run();
            assertEquals(files(root).size() + (one ? 2 : 0), files(each).size(), "at step " + step);
        }
    }

    @Test
    void trouble() throws IOException {
        Path first = copy();
        Map<String, String> before = files(first);
        List<FileChange> changes = plan(NumberAssignment.plan(desk(first), "JEP-XXXX-loud-racks.md", Optional.empty()));
        write(first, changes);
        Map<String, String> after = files(first);
        List<IntFunction<Disk>> troubles = List.of(Disk::brokenAt, step -> Disk.withRoom(300L * step));
        for (IntFunction<Disk> trouble : troubles) {
            boolean failed = true;
            for (int step = 0; failed; step++) {
                Path root = copy();
                failed = fails(trouble.apply(step).see(root), changes);
                if (!failed || JournalFile.exists(root.resolve("jeps"))) {
                    new Recovery(root.resolve("jeps")).run();
                }
                assertEquals(failed && !files(root).equals(after) ? before : after, files(root), "at step " + step);
            }
        }
    }

    /** {@return whether writing is not possible} Then people are told why. */
    private static boolean fails(Path root, List<FileChange> changes) {
        try {
            write(root, changes);
            return false;
        } catch (IOException e) {
            assertTrue(
                    e.getMessage().contains("permission denied")
                            || e.getMessage().contains("No space left on device"),
                    e::toString);
            return true;
        }
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
        write(first, changes);
        Map<String, String> after = files(first);
        Set<String> said = new TreeSet<>();
        boolean stopped = true;
        for (int step = 0; stopped; step++) {
            Path root = copy();
            Disk at = Disk.killedAt(step);
            Disk in = Disk.killedIn(step);
            stopped = isKilled(() -> write(at.see(root), changes));
            said.addAll(isPutInOrder(root, before, after, changes, "killed at step " + step));
            Path other = copy();
            isKilled(() -> write(in.see(other), changes));
            said.addAll(isPutInOrder(other, before, after, changes, "killed in step " + step));
        }
        assertTrue(said.stream().anyMatch(it -> it.endsWith("; the rest is written now.")), said::toString);
        assertTrue(said.stream().anyMatch(it -> it.endsWith("what it had begun is undone.")), said::toString);
    }

    /** Whole right after the end of a run; and after the next one, which may end as well, all old or all new. */
    private List<String> isPutInOrder(
            Path root, Map<String, String> before, Map<String, String> after, List<FileChange> changes, String where)
            throws IOException {
        files(root).forEach((name, text) -> {
            boolean whole = text.equals(before.get(name)) || text.equals(after.get(name));
            assertTrue(whole || name.contains(".proposals-"), where + ": " + name + " is " + text);
        });
        Path jeps = root.resolve("jeps");
        List<String> said = new ArrayList<>();
        Disk disk = Disk.killedIn(again++ % 12);
        isKilled(() ->
                said.addAll(Recovery.of(disk.see(jeps), disk.see(root)).run().said()));
        said.addAll(Recovery.of(jeps, root).run().said());
        Map<String, String> now = files(root);
        assertEquals(now.equals(before) ? before : after, now, where);
        if (now.equals(before)) {
            write(root, changes);
            assertEquals(after, files(root), where);
        }
        assertEquals(List.of(), Recovery.of(jeps, root).run().said(), where);
        return said;
    }

    private static void write(Path root, List<FileChange> changes) throws IOException {
        new ChangeWriter(root, root, root.resolve("jeps")).write(changes, "test");
    }

    /** Something that can be stopped. */
    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }

    private static boolean isKilled(Work work) throws IOException {
        try {
            work.run();
            return false;
        } catch (Disk.Killed e) {
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
