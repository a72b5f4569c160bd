package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.proposals.model.TreeAround;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgedFilesTest {

    private static final String STEP = """
            # JEP-%1$s: Step

            <!-- proposal: allow section.missing: a look-alike -->

            | Field | Value |
            |---|---|
            | **JEP** | %1$s |
            | **Status** | %2$s |
            | **Requires** | JEP-%3$s |
            """;

    @Test
    void findsTheSameAsWhoeverReadsAllFilesAnew() throws IOException {
        Map<String, String> files = files(8);
        JudgedFiles judged = new JudgedFiles(linter(), SourceTree.of("", files));
        assertEquals(
                linter().lint(SourceTree.of("", files), Progress.NONE).diagnostics(),
                judged.result().diagnostics());
        for (int i = 1; i <= 8; i++) {
            Map<String, String> changed = new TreeMap<>(files);
            changed.put(name(i), STEP.formatted("000" + i, "Darft", "0001"));
            changed.remove(name(i % 8 + 1));
            SourceTree tree = SourceTree.of("", changed);
            assertEquals(
                    linter().lint(tree, Progress.NONE).diagnostics(),
                    judged.with(tree, Set.of(name(i), name(i % 8 + 1))).diagnostics());
        }
    }

    @Test
    void readsOnlyWhatChanges() throws IOException {
        CountingTree tree = new CountingTree(SourceTree.of("", files(9)), new ArrayList<>());
        JudgedFiles judged = new JudgedFiles(linter(), tree);
        assertEquals(Set.copyOf(files(9).keySet()), proposals(tree));
        tree.read.clear();
        judged.with(tree, Set.of(name(4)));
        assertEquals(Set.of(name(4)), proposals(tree));
    }

    @Test
    void rulesLookAtTheRegisterThatWasReadAndAtNoCopyOfIt() throws IOException {
        AskingForTheDay rule = new AskingForTheDay(new ArrayList<>());

        JudgedFiles judged = new JudgedFiles(linter(List.of(rule)), SourceTree.of("", files(9)));

        assertSame(judged.result().proposals(), rule.seen().get(0));
    }

    @Test
    void takesDownWhoAsksForTheDayOfFilesThatDidNotChange() throws IOException {
        SourceTree tree = SourceTree.of("", files(9));
        JudgedFiles judged = new JudgedFiles(linter(List.of(new AskingForTheDay(new ArrayList<>()))), tree);

        assertEquals(Set.of("tried.day"), judged.result().unsettled());
        assertEquals(Set.of("tried.day"), judged.with(tree, Set.of(name(4))).unsettled());
    }

    /** Asks only what the proposals know. */
    private record AskingForTheDay(List<Register> seen) implements RegisterRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("tried.day", Severity.WARNING, "It is late.");
        }

        @Override
        public Stream<Finding> check(Register proposals) {
            seen.add(proposals);
            return proposals.stream()
                    .filter(it -> it.path().equals(name(1)))
                    .filter(it -> it.circumstances().today().getYear() > 2026)
                    .map(it -> Finding.at(it.head(), "it is late"));
        }
    }

    /** Each once, and nothing of what is no proposal, such as the template. */
    private static Set<String> proposals(CountingTree tree) {
        List<String> read =
                tree.read.stream().filter(it -> it.endsWith("-step.md")).toList();
        assertEquals(read.size(), Set.copyOf(read).size());
        return Set.copyOf(read);
    }

    private static Map<String, String> files(int count) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 1; i <= count; i++) {
            files.put(name(i), STEP.formatted("000" + i, "Draft", "000" + (i % count + 1)));
        }
        return files;
    }

    private static String name(int number) {
        return "JEP-000" + number + "-step.md";
    }

    private static Linter linter() {
        return linter(RuleProvider.all(Linter.class.getClassLoader()));
    }

    private static Linter linter(List<Rule> rules) {
        return new Linter(
                new ProposalReader(
                        BuiltInProcesses.get("jumpstarter-jep"), Circumstances.on(LocalDate.of(2026, 11, 21))),
                rules,
                LintSettings.NONE);
    }

    private static final class CountingTree extends TreeAround {

        private final List<String> read;

        CountingTree(SourceTree tree, List<String> read) {
            super(tree);
            this.read = read;
        }

        @Override
        public SourceReading read(String path) {
            read.add(path);
            return super.read(path);
        }
    }
}
