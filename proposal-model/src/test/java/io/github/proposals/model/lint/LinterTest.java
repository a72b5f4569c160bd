package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.TreeAround;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterReader;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final List<Rule> BUILT_IN = RuleProvider.all(LinterTest.class.getClassLoader());

    private static final Map<String, String> TWO = Map.of("peps/S-0001-a.md", "# A\n", "peps/S-0002-b.md", "# B\n");

    private static final String JEP = """
            # JEP-%s: A

            | Field | Value |
            |---|---|
            | **JEP** | %s |
            | **Status** | Drafty |
            | **Status** | Drafted |
            | **Requires** | JEP-0099, JEP-0098 |

            ## Abstract

            See JEP-0097 and [this](nowhere.md), [that](JEP-0011-b.md#nowhere) and [me](#nowhere).

            <!-- proposal: allow section.mising: no such rule -->
            <!-- proposal: allow number.gap: hides nothing -->
            """;

    /** Finds something in every proposal. */
    private record Finder(String id) implements ProposalRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo(id, Severity.WARNING, "There is a proposal.");
        }

        @Override
        public Stream<Finding> check(ProposalText text) {
            return Stream.of(Finding.at(Place.ofFile(text.proposal().path()), "found"));
        }
    }

    private record SetFinder() implements RegisterRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("set.found", Severity.INFO, "There are proposals.");
        }

        @Override
        public Stream<Finding> check(Register proposals) {
            return proposals.stream().map(it -> Finding.at(Place.ofFile(it.path()), "found in a set"));
        }
    }

    private record FileFinder() implements FileRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("file.bad", Severity.ERROR, "A file is bad.");
        }

        @Override
        public Stream<Finding> check(SourceReading reading) {
            return reading instanceof SourceReading.Text text
                            && text.source().content().startsWith("bad")
                    ? Stream.of(Finding.at(Place.ofFile(text.source().path()), "bad"))
                    : Stream.of();
        }
    }

    /** Counts what is read; gives its files in another order if it is told so. */
    private static final class CountingTree extends TreeAround {

        private final Random order;
        private final Map<String, Integer> reads = new TreeMap<>();

        CountingTree(SourceTree files, Random order) {
            super(files);
            this.order = order;
        }

        @Override
        public List<SourceEntry> entries() throws IOException {
            List<SourceEntry> entries = new ArrayList<>(super.entries());
            Collections.shuffle(entries, order);
            return entries;
        }

        @Override
        public SourceReading read(String path) {
            reads.merge(path, 1, Integer::sum);
            return super.read(path);
        }
    }

    @Test
    void anExcludedFileIsNoProposal() throws IOException {
        LintSettings settings = new LintSettings(Map.of(), List.of("S-0002-*"));
        LintResult result = linter(process(""), settings, new Finder("a.found")).lint(tree(TWO), Progress.NONE);
        assertEquals(List.of("peps/S-0001-a.md"), paths(result));
        assertEquals(List.of("peps/S-0001-a.md warning[a.found]"), found(result));
    }

    @Test
    void whatTheProcessExcludesIsNoProposal() throws IOException {
        Map<String, String> files = new HashMap<>(TWO);
        files.put("peps/README.md", "# All\n");
        files.put("peps/image.svg", "<svg/>");
        files.put("other/S-0003-c.md", "# C\n");
        LintResult result =
                linter(process(""), LintSettings.NONE, new Finder("a.found")).lint(tree(files), Progress.NONE);
        assertEquals(List.of("peps/S-0001-a.md", "peps/S-0002-b.md"), paths(result));
    }

    @Test
    void theProcessDocumentIsExemptFromWhatTheProcessSays() throws IOException {
        ProposalProcess process = process("exempt: [a.*, b.found]\n");
        Map<String, String> files = Map.of("peps/S-0000-process.md", "# P\n", "peps/S-0001-a.md", "# A\n");
        LintResult result = linter(
                        process,
                        LintSettings.NONE,
                        new Finder("a.found"),
                        new Finder("b.found"),
                        new Finder("bb.found"))
                .lint(tree(files), Progress.NONE);
        assertEquals(
                List.of(
                        "peps/S-0000-process.md warning[bb.found]",
                        "peps/S-0001-a.md warning[a.found]",
                        "peps/S-0001-a.md warning[b.found]",
                        "peps/S-0001-a.md warning[bb.found]"),
                found(result));
    }

    @Test
    void aFileThatIsBadIsJudgedNoFurther() throws IOException {
        Map<String, String> files = Map.of("peps/S-0001-a.md", "bad\n", "peps/S-0002-b.md", "# B\n");
        LintResult result = linter(
                        process(""), LintSettings.NONE, new FileFinder(), new Finder("a.found"), new SetFinder())
                .lint(tree(files), Progress.NONE);
        assertEquals(
                List.of(
                        "peps/S-0001-a.md error[file.bad]",
                        "peps/S-0002-b.md warning[a.found]",
                        "peps/S-0002-b.md info[set.found]"),
                found(result));
    }

    @Test
    void theOrderInWhichFilesAreFoundDoesNotMatter() throws IOException {
        LintResult sorted = jeps(SourceTree.of("jeps", jeps()));
        String expected = report(sorted);
        assertTrue(sorted.diagnostics().all().size() > 20, expected);
        for (int seed = 0; seed < 20; seed++) {
            CountingTree tree = new CountingTree(SourceTree.of("jeps", jeps()), new Random(seed));
            assertEquals(expected, report(jeps(tree)), "seed " + seed);
        }
    }

    @Test
    void eachFileIsReadOnce() throws IOException {
        CountingTree tree = new CountingTree(SourceTree.of("jeps", jeps()), new Random(0));
        jeps(tree);
        assertEquals(
                Map.of(
                        "jeps/JEP-0010-a.md", 1,
                        "jeps/JEP-0011-b.md", 1,
                        "jeps/JEP-0012-c.md", 1,
                        "jeps/index.md", 1,
                        // Where the template may lie.
                        "jeps/JEP-NNNN-template.md", 1,
                        "JEP-NNNN-template.md", 1),
                tree.reads);
    }

    @Test
    void theListOfProposalsIsPartOfTheResult() throws IOException {
        LintResult result = jeps(SourceTree.of("jeps", jeps()));
        assertEquals(List.of("jeps/JEP-0010-a.md", "jeps/JEP-0011-b.md"), paths(result), "an empty file is none");
        assertTrue(result.proposals().index().isPresent());
    }

    @Test
    void progressIsToldFileByFile() throws IOException {
        List<String> steps = new ArrayList<>();
        linter(process(""), LintSettings.NONE, new Finder("a.found"))
                .lint(tree(TWO), (done, total) -> steps.add(done + "/" + total));
        assertEquals(List.of("1/2", "2/2"), steps);
    }

    @Test
    void withoutFilesThereIsNoProgress() throws IOException {
        List<String> steps = new ArrayList<>();
        LintResult result = linter(process(""), LintSettings.NONE, new Finder("a.found"))
                .lint(tree(Map.of()), (done, total) -> steps.add(done + "/" + total));
        assertEquals(List.of(), steps);
        assertEquals(List.of(), result.diagnostics().all());
    }

    @Test
    void oneLinterServesSeveralRuns() throws IOException {
        Linter linter = linter(process(""), LintSettings.NONE, new Finder("a.found"));
        assertEquals(
                2, linter.lint(tree(TWO), Progress.NONE).diagnostics().all().size());
        assertEquals(
                2, linter.lint(tree(TWO), Progress.NONE).diagnostics().all().size());
    }

    @Test
    void aRegisterIsJudgedByWhoeverLookedOnWhileItWasRead() throws IOException {
        ProposalReader reader = reader(BuiltInProcesses.get("jumpstarter-jep"));
        Inspection inspection = new Linter(reader, BUILT_IN, LintSettings.NONE).inspection(reader.process());
        Register register = new RegisterReader(reader, RegisterSettings.NONE)
                .read(SourceTree.of("jeps", jeps()), Progress.NONE, inspection, path -> Optional.empty());
        assertEquals(jeps(SourceTree.of("jeps", jeps())).judged(), inspection.judge(register));
    }

    private static Map<String, String> jeps() {
        return Map.of(
                "jeps/JEP-0010-a.md", JEP.formatted("0010", "0011"),
                "jeps/JEP-0011-b.md", JEP.formatted("0012", "0010"),
                "jeps/JEP-0012-c.md", "",
                "jeps/JEP-NNNN-template.md", "# JEP-NNNN: Template\n",
                "jeps/index.md", """
                        # JEPs

                        ## JEP Index

                        ### Process JEPs

                        | JEP | Title | Status | Author(s) |
                        |---|---|---|---|
                        | [JEP-0011](JEP-0011-b.md) | B | Final | |
                        | [JEP-0013](JEP-0013-b.md) | B | Final | |
                        """,
                "jeps/picture.png", "no text");
    }

    private static LintResult jeps(SourceTree tree) throws IOException {
        return new Linter(reader(BuiltInProcesses.get("jumpstarter-jep")), BUILT_IN, LintSettings.NONE)
                .lint(tree, Progress.NONE);
    }

    private static Linter linter(ProposalProcess process, LintSettings settings, Rule... rules) {
        return new Linter(reader(process), List.of(rules), settings);
    }

    private static ProposalReader reader(ProposalProcess process) {
        return new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)));
    }

    private static SourceTree tree(Map<String, String> files) {
        return SourceTree.of("peps", files);
    }

    private static List<String> paths(LintResult result) {
        return result.proposals().stream().map(Proposal::path).toList();
    }

    private static List<String> found(LintResult result) {
        return result.diagnostics().all().stream()
                .map(it -> it.place().path() + " " + it.severity().word() + "[" + it.rule() + "]")
                .toList();
    }

    private static String report(LintResult result) {
        return new ConsoleReporter(Palette.PLAIN).report(result.diagnostics());
    }

    private static ProposalProcess process(String more) {
        String yaml = """
                id: small
                prefix: S
                files: {name: "S-{number}-{slug}.md", exclude: README.md, process-document: S-0000-process.md}
                """ + more;
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", yaml));
        assertEquals(List.of(), result.diagnostics().all());
        return result.process().orElseThrow();
    }
}
