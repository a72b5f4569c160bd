package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        return new Linter(
                new ProposalReader(
                        BuiltInProcesses.get("jumpstarter-jep"), Circumstances.on(LocalDate.of(2026, 11, 21))),
                RuleProvider.all(Linter.class.getClassLoader()),
                LintSettings.NONE);
    }

    private record CountingTree(SourceTree tree, List<String> read) implements SourceTree {

        @Override
        public List<SourceEntry> entries() throws IOException {
            return tree.entries();
        }

        @Override
        public SourceReading read(String path) {
            read.add(path);
            return tree.read(path);
        }

        @Override
        public LinkTarget find(String path) {
            return tree.find(path);
        }

        @Override
        public String directory() {
            return tree.directory();
        }

        @Override
        public String rootPrefix() {
            return tree.rootPrefix();
        }
    }
}
