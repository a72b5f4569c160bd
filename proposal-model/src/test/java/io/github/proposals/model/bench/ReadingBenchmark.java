package io.github.proposals.model.bench;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The time of reading and judging against that of flexmark, which only parses and walks, over the same files in the same
 * virtual machine. Run it as {@code ReadingBenchmark [files]}; give {@code flexmark} or {@code ours} as a second
 * argument to run one of the two in a cold machine. What it prints are ratios: times depend on the machine.
 */
public final class ReadingBenchmark {

    private ReadingBenchmark() {}

    /** Writes the files into a temporary folder and measures. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 949;
        String only = arguments.length > 1 ? arguments[1] : "";
        Path directory = Files.createTempDirectory("look-alikes");
        LookAlikes.write(directory, count);
        int rounds = only.isEmpty() ? 7 : 1;
        for (int round = 1; round <= rounds; round++) {
            double flexmark = only.equals("ours") ? Double.NaN : seconds(() -> flexmark(directory));
            double ours = only.equals("flexmark") ? Double.NaN : seconds(() -> ours(directory));
            System.out.printf(
                    Locale.ROOT,
                    "round %d: flexmark parse and walk %.3f s, reading and all rules %.3f s, ratio %.2f%n",
                    round,
                    flexmark,
                    ours,
                    ours / flexmark);
        }
    }

    private static int ours(Path directory) throws IOException {
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), Circumstances.on(LocalDate.of(2026, 11, 21)));
        Linter linter = new Linter(reader, RuleProvider.all(Linter.class.getClassLoader()), LintSettings.NONE);
        LintResult result = linter.lint(SourceTree.in(directory), Progress.NONE);
        return result.proposals().all().size();
    }

    private static int flexmark(Path directory) throws IOException {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToInt(file -> nodes(parser, file))
                    .sum();
        }
    }

    private static int nodes(Parser parser, Path file) {
        try {
            int nodes = 0;
            for (Object ignored : parser.parse(Files.readString(file)).getDescendants()) {
                nodes++;
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        int run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        if (work.run() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
