package io.github.proposals.bench;

import io.github.proposals.bench.Bench.Row;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.git.GitHistory;
import io.github.proposals.maven.git.HistoryRequest;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What git remembers of a thousand proposals, against {@code git log -p -G} for their statuses. Each reading has a virtual
 * machine of its own, as a build has, and a home in which nothing is.
 */
final class HistoryBenchmark {

    private static final int COMMITS = 7_808;
    private static final int PROPOSALS = 1_000;

    private HistoryBenchmark() {}

    static List<Row> rows(int rounds) throws IOException, InterruptedException {
        Path root = Files.createTempDirectory("look-alike-repository");
        LookAlikeRepository.write(root, COMMITS, PROPOSALS);
        for (String command : List.of("repack -adfq", "checkout -qf main", "checkout -qb work")) {
            git(root, command.split(" ")).seconds();
        }
        Program log = git(root, "log", "-p", "-G^\\*\\*Status", "main");
        Program first = reading(root, Depth.ALL, "");
        Program again = reading(root, Depth.ALL, "kept");
        Program branch = reading(root, Depth.CHANGE, "");
        String what = "history of %d proposals in %d commits".formatted(PROPOSALS, COMMITS);
        return List.of(
                new Row(what, "`git log -p -G`", first.against(log, rounds), ""),
                new Row(what + ", nothing new", "the first time", again.against(first, rounds), ""),
                new Row(what + ", only of a branch", "`git log -p -G`", branch.against(log, rounds), ""));
    }

    /**
     * Reads once.
     *
     * @param arguments the folder, how much of the history, and where to keep what was learnt, if anywhere
     */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), Circumstances.on(LocalDate.EPOCH));
        HistoryRequest request = new HistoryRequest(
                root,
                SourceTree.directory(root, root, "deps"),
                reader,
                path -> false,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Depth.valueOf(arguments[1]));
        Memory memory = arguments.length < 3 ? Memory.NONE : new InFile(Path.of(arguments[2]));
        System.out.println(
                GitHistory.read(request, memory, file -> {}).history().changes().size());
    }

    /** A memory that believes its file. */
    private record InFile(Path file) implements Memory {

        @Override
        public Optional<InputStream> recall() throws IOException {
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        }

        @Override
        public void keep(Content content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            content.to(bytes);
            Files.write(file, bytes.toByteArray());
        }
    }

    private static Program git(Path root, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return new Program(root, command);
    }

    private static Program reading(Path root, Depth depth, String kept) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + Files.createTempDirectory("home"),
                "-cp",
                System.getProperty("java.class.path"),
                HistoryBenchmark.class.getName(),
                root.toString(),
                depth.name()));
        if (!kept.isEmpty()) {
            command.add(Files.createTempDirectory("memory").resolve(kept).toString());
        }
        return new Program(root, command);
    }
}
