package io.github.proposals.maven.git.bench;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.git.GitHistory;
import io.github.proposals.maven.git.HistoryReading;
import io.github.proposals.maven.git.HistoryRequest;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The time of reading a whole timeline, and of a branch alone, against that of {@code git log -p -G'^\*\*Status'} in the
 * same run. Run it from the test classes as {@code HistoryBenchmark [commits [proposals]]}, with the git program at hand:
 * it makes a repository, packs it as a server would, and starts a fresh virtual machine for each measurement, since a
 * build is always a cold one. What counts are the ratios: times depend on the machine.
 */
public final class HistoryBenchmark {

    private HistoryBenchmark() {}

    /** Measures; with {@code read <folder> <depth>} reads once and says how long that took. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3 && arguments[0].equals("read")) {
            read(Path.of(arguments[1]), Depth.valueOf(arguments[2]));
            return;
        }
        int commits = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8000;
        int proposals = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        Path root = LookAlikeRepository.folder();
        LookAlikeRepository.write(root, commits, proposals);
        run(root, "git", "repack", "-adfq");
        run(root, "git", "checkout", "-qf", "main");
        run(root, "git", "checkout", "-qb", "work");
        for (int round = 1; round <= 5; round++) {
            double git = run(root, "git", "log", "-p", "-G^\\*\\*Status", "main");
            double all = java(root, Depth.ALL);
            double change = java(root, Depth.CHANGE);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: git log -p -G %.2f s, whole timeline %.2f s, ratio %.2f; branch %.2f s%n",
                    round,
                    git,
                    all,
                    all / git,
                    change);
        }
    }

    private static void read(Path root, Depth depth) {
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), Circumstances.on(LocalDate.EPOCH));
        SourceTree tree = SourceTree.directory(root, root, "deps");
        long start = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        HistoryReading reading = GitHistory.read(new HistoryRequest(
                root, tree, reader, path -> false, Map.of(), Optional.empty(), Optional.empty(), depth));
        System.out.printf(
                Locale.ROOT,
                "%.3f s, of which the processor worked %.3f s for this thread, %d changes, limits %s%n",
                (System.nanoTime() - start) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
                reading.history().changes().size(),
                reading.limits());
    }

    private static double java(Path root, Depth depth) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("home");
        Path output = Files.createTempFile("read", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                HistoryBenchmark.class.getName(),
                "read",
                root.toString(),
                depth.name()));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String said = Files.readString(output);
        System.out.print("  " + depth + ": " + said);
        return Double.parseDouble(said.substring(0, said.indexOf(' ')));
    }

    private static double run(Path root, String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
