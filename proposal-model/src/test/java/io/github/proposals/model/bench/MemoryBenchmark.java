package io.github.proposals.model.bench;

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
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much memory each proposal keeps after its text was dropped, findings included, in registers of several sizes. Run it
 * as {@code MemoryBenchmark [files...]} in a virtual machine as small as you like.
 */
public final class MemoryBenchmark {

    private MemoryBenchmark() {}

    /** Writes the registers into a temporary folder and measures. */
    public static void main(String[] arguments) throws IOException {
        List<Integer> counts = Stream.of(arguments).map(Integer::valueOf).toList();
        for (int count : counts.isEmpty() ? List.of(5_000, 10_000, 20_000) : counts) {
            Path directory = Files.createTempDirectory("look-alikes");
            LookAlikes.write(directory, count);
            long before = used();
            long start = processor();
            LintResult result = judged(directory);
            double seconds = (processor() - start) / 1e9;
            long each = (used() - before) / count;
            System.out.printf(
                    Locale.ROOT,
                    "%7d proposals, %7d findings: %6d bytes a proposal, %.1f s of the processor%n",
                    result.proposals().all().size(),
                    result.diagnostics().all().size(),
                    each,
                    seconds);
        }
    }

    private static LintResult judged(Path directory) throws IOException {
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), Circumstances.on(LocalDate.of(2026, 11, 21)));
        Linter linter = new Linter(reader, RuleProvider.all(Linter.class.getClassLoader()), LintSettings.NONE);
        return linter.lint(SourceTree.in(directory), Progress.NONE);
    }

    /** Others may be busy. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What is no garbage. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
