package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.TreeAround;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.keptlist.Registers;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RepairsTest {

    private static final Path CASES = Path.of("src/test/resources/rules");

    @Test
    void repairsWhatIsClearAndLeavesTheRest() throws IOException {
        Shelf shelf = Shelf.example("dynamo", "dynamo-dep", "deps");
        Desk desk = shelf.desk();
        Repairs.Promise promise = Repairs.promise(desk);
        Plan plan = shelf.carryOut(Repairs.plan(desk));
        assertEquals("1 finding repaired in 1 file", plan.summary());
        assertEquals(1, promise.findings().size());
        assertTrue(promise.complete());
        assertTrue(shelf.text("0003-worker-groups.md").contains("**Category**: Architecture\n"));
        assertEquals(1, plan.notes().size());
        assertTrue(plan.notes().get(0).startsWith("not repaired, since that would bring up other findings:"));
    }

    @Test
    void promisesNoMoreThanItTriedWhereMostRepairsWouldDoHarm() throws IOException {
        Shelf shelf = Shelf.of("plano-pep", "peps");
        for (int number = 1; number <= 20; number++) {
            String four = "%04d".formatted(number);
            shelf.put("peps/PEP-" + four + "-cache.md", Registers.pep(four, "Cache", "Acceptd", "Ada (@ada)"));
        }
        shelf.put(
                "peps/PEP-0021-slots.md",
                Registers.pep("0021", "Slots", "Draft", "Ada (@ada)").replace("2026-05-01", "May 1, 2026"));
        Desk desk = shelf.desk();
        Repairs.Promise promise = Repairs.promise(desk);
        Plan plan = (Plan) Repairs.plan(desk);
        assertFalse(promise.complete());
        assertEquals(List.of(), promise.findings());
        assertTrue(plan.summary().startsWith("1 finding repaired in"), plan::summary);
    }

    @Test
    void writesTheWayBackFromWhatHolds() throws IOException {
        Shelf shelf = Shelf.example("dynamo", "dynamo-dep", "deps");
        String newer = shelf.path("0003-worker-groups.md");
        shelf.put(newer, shelf.files.get(newer).replace("Draft | **Under Review** | Approved", "Approved"));
        assertEquals(
                "2 findings repaired in 2 files",
                shelf.carryOut(Repairs.plan(shelf.desk())).summary());
        assertTrue(shelf.text("0002-warm-cache.md").contains("**Replaced By**: [DEP-0003](0003-worker-groups.md)\n"));
    }

    @Test
    void copiesNoStatusIntoTheListThatNobodyKnows() throws IOException {
        Shelf shelf = Shelf.example("plano", "plano-pep", "docs/peps");
        String list = shelf.path("PEP-0000-process.md");
        String cache = shelf.files.keySet().stream()
                .filter(it -> it.contains("PEP-0001"))
                .findFirst()
                .orElseThrow();
        shelf.put(
                cache,
                shelf.files.get(cache).replaceFirst("(?m)^(\\| \\*\\*Status\\*\\* \\|).*$", "$1 Put to Sleep |"));
        String row = row(shelf, list);
        shelf.put(list, shelf.files.get(list).replace("Token Budgets per Tenant", "Budgets"));
        shelf.carryOut(Repairs.plan(shelf.desk()));
        assertTrue(shelf.files.get(list).contains("Token Budgets per Tenant"), shelf.files.get(list));
        assertEquals(row, row(shelf, list));
        shelf.put(list, shelf.files.get(list).replace(row + "\n", ""));
        shelf.carryOut(Repairs.plan(shelf.desk()));
        assertFalse(shelf.files.get(list).contains("Put to Sleep"), shelf.files.get(list));
    }

    private static String row(Shelf shelf, String list) {
        return shelf.files
                .get(list)
                .lines()
                .filter(line -> line.startsWith("| [0001]"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(shelf.files.get(list)));
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

    /**
     * Over all golden cases of the rules: a repair takes its finding away and brings no other one. Each case meets its own
     * process and two others, which take turns; with {@code -Drepairs.all=true} it meets all of them.
     */
    @TestFactory
    Stream<DynamicTest> takesEachFindingAwayAndAddsNone() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.find(CASES, 2, (path, file) -> file.isDirectory())) {
            for (Path folder : folders.filter(it -> CASES.relativize(it).getNameCount() == 2)
                    .sorted()
                    .toList()) {
                Map<String, String> texts = texts(folder);
                for (String process : texts.isEmpty() ? Set.<String>of() : processes(folder)) {
                    Shelf shelf = Shelf.of(process, "");
                    texts.forEach(shelf::put);
                    Desk desk = shelf.desk();
                    if (hasRepairs(desk)) {
                        tests.add(dynamicTest(process + " " + CASES.relativize(folder), () -> check(shelf, desk)));
                    }
                }
            }
        }
        assertTrue(tests.size() > 100, () -> "only " + tests.size() + " cases with repairs");
        return tests.stream();
    }

    private static Set<String> processes(Path folder) throws IOException {
        List<String> ids = BuiltInProcesses.ids();
        if (Boolean.getBoolean("repairs.all")) {
            return new TreeSet<>(ids);
        }
        Path settings = folder.resolve("case.properties");
        Set<String> some = new TreeSet<>(ids);
        some.retainAll(
                Files.exists(settings)
                        ? Files.readAllLines(settings).stream()
                                .filter(it -> it.startsWith("process="))
                                .map(it -> it.substring("process=".length()))
                                .toList()
                        : List.of());
        if (some.isEmpty()) {
            some.add("plano-pep");
        }
        int first = Math.floorMod(
                CASES.relativize(folder).toString().replace('\\', '/').hashCode(), ids.size());
        some.add(ids.get(first));
        some.add(ids.get((first + 1) % ids.size()));
        return some;
    }

    private static boolean hasRepairs(Desk desk) throws IOException {
        return desk.diagnostics().all().stream()
                .anyMatch(diagnostic -> !diagnostic.finding().repairs().isEmpty());
    }

    @Test
    void aMistakeOfOursIsAReasonWhyNothingIsWritten() throws IOException {
        Shelf shelf = Shelf.of("plano-pep", "peps")
                .put("peps/PEP-0001-cache.md", Registers.pep("0001", "Cache", "Draft", "Ada (@ada)"));
        SourceTree broken = new Broken(SourceTree.of(shelf.directory, shelf.files));
        Desk desk = new Desk(
                new ProposalReader(
                        shelf.process, new Circumstances(Shelf.TODAY, Shelf.TODAY, List.of(), History.none())),
                Shelf.RULES,
                LintSettings.NONE,
                broken,
                Shelf.TODAY);
        Refusal refusal = (Refusal) Promotion.plan(desk, new Promotion.Request("0001", "Under Review", Map.of(), true));
        assertEquals("promoting '0001' failed: IllegalStateException: the disk is on fire", refusal.reason());
        assertTrue(refusal.help().get(0).startsWith("this is a bug in " + Broken.class.getName()), refusal::toString);
    }

    /** Whatever is asked for a second time cannot be read. */
    private static final class Broken extends TreeAround {

        private final Set<String> seen = new HashSet<>();

        Broken(SourceTree files) {
            super(files);
        }

        @Override
        public SourceReading read(String path) {
            if (!seen.add(path)) {
                throw new IllegalStateException("the disk is on fire");
            }
            return super.read(path);
        }
    }

    private static void check(Shelf shelf, Desk desk) throws IOException {
        List<Diagnostic> before = desk.diagnostics().all();
        Repairs.Promise promise = Repairs.promise(desk);
        Plan plan = shelf.carryOut(Repairs.plan(desk));
        Desk repaired = shelf.desk();
        List<Diagnostic> after = repaired.diagnostics().all();
        assertEquals(List.of(), Identity.added(before, after), plan::diff);
        assertTrue(Identity.added(after, before).containsAll(promise.findings()), plan::diff);
        long repairable = before.stream()
                .filter(diagnostic -> !diagnostic.finding().repairs().isEmpty())
                .count();
        if (promise.complete()) {
            assertEquals(repairable - plan.notes().size(), promise.findings().size(), plan::diff);
        }
        assertTrue(after.size() <= before.size() - repairable + plan.notes().size(), plan::diff);
        if (plan.notes().isEmpty()) {
            assertFalse(plan.changes().isEmpty());
            assertEquals(List.of(), shelf.carryOut(Repairs.plan(repaired)).changes());
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(file -> put(texts, folder, file));
        }
        return texts;
    }

    private static void put(Map<String, String> texts, Path folder, Path file) {
        try {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (MalformedInputException e) {
            // There are cases that are not text.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
