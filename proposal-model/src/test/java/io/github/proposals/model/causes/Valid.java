package io.github.proposals.model.causes;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Valid proposals of each process that a list of mistakes in {@code causes} has, in which mistakes can be made. */
final class Valid {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private Valid() {}

    static List<String> processes() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("causes"))) {
            return files.map(it -> it.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    static JudgedProposals judge(String process, Map<String, String> files) throws IOException {
        Map<String, String> repository = new TreeMap<>(Map.of("LICENSE.md", ""));
        files.forEach((name, text) -> repository.put("proposals/" + name, text));
        return judge(process, SourceTree.of("proposals", repository));
    }

    static JudgedProposals judge(String process, SourceTree tree) throws IOException {
        return Proposals.in(tree, BuiltInProcesses.get(process))
                .judge(new Circumstances(DAY, DAY, List.of("grace"), History.onDefaultBranch(true)));
    }

    /** {@return the files of a process by their paths below the proposals} */
    static Map<String, String> files(String process) throws IOException {
        Path valid = RESOURCES.resolve("valid").resolve(process);
        Path directory = BuiltInProcesses.directories(process).stream()
                .map(valid::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(valid);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
