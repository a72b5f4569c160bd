package io.github.proposals.bench;

import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How much memory each proposal keeps after its text was dropped, findings included. */
final class MemoryBenchmark {

    private MemoryBenchmark() {}

    static List<Bench.Row> rows(List<Integer> counts) throws IOException {
        List<Bench.Row> rows = new ArrayList<>();
        for (int count : counts) {
            Path directory = Files.createTempDirectory("look-alikes");
            LookAlikes.write(directory, Style.LABELS, count);
            long before = used();
            LintResult result = judged(directory);
            double each = (used() - before) / 1024.0 / result.proposals().all().size();
            rows.add(new Bench.Row("kept of each of " + count + " proposals", "", List.of(each), " KB"));
        }
        return rows;
    }

    private static LintResult judged(Path directory) throws IOException {
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), Circumstances.on(LocalDate.of(2026, 11, 21)));
        Linter linter = new Linter(reader, RuleProvider.all(Linter.class.getClassLoader()), LintSettings.NONE);
        return linter.lint(SourceTree.in(directory), Progress.NONE);
    }

    /** What is no garbage. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
