package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.process.BuiltInProcesses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RepairsTest {

    private static final Path CASES = Path.of("src/test/resources/rules");

    @Test
    void repairsWhatIsClearAndLeavesTheRest() throws IOException {
        Shelf shelf = Shelf.example("dynamo", "dynamo-dep", "deps");
        Plan plan = shelf.carryOut(Repairs.plan(shelf.desk()));
        assertEquals("2 findings repaired in 2 files", plan.summary());
        assertTrue(shelf.text("0002-warm-cache.md").contains("**Replaced By**: [DEP-0003](0003-worker-groups.md)\n"));
        assertTrue(shelf.text("0003-worker-groups.md").contains("**Category**: Architecture\n"));
        assertEquals(1, plan.notes().size());
        assertTrue(plan.notes().get(0).startsWith("not repaired, since that would bring up other findings:"));
    }

    @Test
    void writesADayInTheFormOfTheProcessUnlessThatLosesWords() throws IOException {
        Shelf shelf = Shelf.example("jumpstarter", "jumpstarter-jep", "docs/source/contributing/jeps");
        String path = shelf.path("JEP-0010-power-cycle-hooks.md");
        shelf.put(path, shelf.files.get(path).replace("| 2026-04-20 ", "| April 20, 2026 "));
        shelf.put(path, shelf.files.get(path).replace("| 2026-08-03 ", "| 2026-08-03 (phase 1) "));
        shelf.carryOut(Repairs.plan(shelf.desk()));
        assertTrue(shelf.files.get(path).contains("| 2026-04-20 "), shelf.files.get(path));
        assertTrue(shelf.files.get(path).contains("| 2026-08-03 (phase 1) "), shelf.files.get(path));
    }

    @Test
    void bringsFieldsIntoTheOrderOfTheProcess() throws IOException {
        Shelf shelf = Shelf.of("dynamo-dep", "deps")
                .put(
                        "deps/0001-a.md",
                        "# A\r\n\r\n**Authors**: Ada\r\n\r\n**Odd**: x\r\n\r\n**Status**: Draft\r\n\r\n# Summary\r\n");
        shelf.carryOut(Repairs.plan(shelf.desk()));
        assertEquals(
                "# A\r\n\r\n**Status**: Draft\r\n\r\n**Odd**: x\r\n\r\n**Authors**: Ada\r\n\r\n# Summary\r\n",
                shelf.text("0001-a.md"));
    }

    /** Over all golden cases of the rules: a repair takes its finding away and brings no other one. */
    @TestFactory
    Stream<DynamicTest> takesEachFindingAwayAndAddsNone() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.find(CASES, 2, (path, file) -> file.isDirectory())) {
            for (Path folder : folders.filter(it -> CASES.relativize(it).getNameCount() == 2)
                    .sorted()
                    .toList()) {
                for (String process : BuiltInProcesses.ids()) {
                    Shelf shelf = read(folder, process);
                    if (shelf.files.size() > 0 && hasRepairs(shelf)) {
                        tests.add(dynamicTest(process + " " + CASES.relativize(folder), () -> check(shelf)));
                    }
                }
            }
        }
        assertTrue(tests.size() > 10, () -> "only " + tests.size() + " cases with repairs");
        return tests.stream();
    }

    private static boolean hasRepairs(Shelf shelf) throws IOException {
        return shelf.desk().diagnostics().all().stream()
                .anyMatch(diagnostic -> !diagnostic.finding().repairs().isEmpty());
    }

    private static void check(Shelf shelf) throws IOException {
        List<Diagnostic> before = shelf.desk().diagnostics().all();
        Plan plan = shelf.carryOut(Repairs.plan(shelf.desk()));
        List<Diagnostic> after = shelf.desk().diagnostics().all();
        assertEquals(List.of(), Identity.added(before, after), plan::diff);
        long repaired = before.stream()
                .filter(diagnostic -> !diagnostic.finding().repairs().isEmpty())
                .count();
        assertTrue(after.size() <= before.size() - repaired + plan.notes().size(), plan::diff);
        if (plan.notes().isEmpty()) {
            assertFalse(plan.changes().isEmpty());
            assertEquals(List.of(), Repairs.plan(shelf.desk()).changes());
        }
    }

    private static Shelf read(Path folder, String process) throws IOException {
        Shelf shelf = Shelf.of(process, "");
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(file -> put(shelf, folder, file));
        }
        return shelf;
    }

    private static void put(Shelf shelf, Path folder, Path file) {
        try {
            shelf.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (MalformedInputException e) {
            // There are cases that are not text.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
