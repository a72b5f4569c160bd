package io.github.proposals.model.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decision records in the forms in which projects keep them are found out, read, and no reason to complain. */
class DecisionRecordsTest {

    /**
     * A repository as the file describes it.
     *
     * @param expected process, folder, name and width
     * @param files by their paths
     * @param records what is read from each of them: its path, id, status and title
     */
    private record Repository(String expected, Map<String, String> files, List<String> records) {

        static Repository of(String text) {
            Map<String, String> files = new TreeMap<>();
            List<String> records = new ArrayList<>();
            String[] parts = text.split("\n--- ");
            for (int i = 1; i < parts.length; i++) {
                String head = parts[i].lines().findFirst().orElseThrow();
                String content = parts[i].substring(head.length()).strip();
                files.put(head.split(" \\| ")[0], content + "\n");
                if (head.contains(" | ")) {
                    records.add(head);
                }
            }
            return new Repository(parts[0].strip(), files, records);
        }

        Optional<SourceTree> tree(String place) {
            boolean there = files.keySet().stream().anyMatch(path -> place.isEmpty() || path.startsWith(place + "/"));
            return there ? Optional.of(SourceTree.of(place, files)) : Optional.empty();
        }

        @Override
        public String toString() {
            return expected + " " + files.keySet();
        }
    }

    static Stream<Repository> repositories() throws IOException {
        try (var stream = DecisionRecordsTest.class.getResourceAsStream("/decision-records.txt")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n=== ")).skip(1).map(Repository::of);
        }
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void isReadAsItIsMeant(Repository repository) throws IOException {
        ProcessDetector.Detected found =
                new ProcessDetector().anywhere(repository::tree).orElseThrow();
        SourceTree tree = repository.tree(found.directory()).orElseThrow();
        ProposalProcess process = found.process().like(tree);
        assertEquals(
                repository.expected(),
                process.id() + " " + found.directory() + " " + process.files().template() + " "
                        + process.numbering().width());
        JudgedProposals judged = Proposals.in(tree, process).judge(LocalDate.of(2026, 11, 30));
        assertEquals(
                String.join("\n", repository.records()),
                String.join(
                        "\n",
                        judged.register().stream()
                                .filter(it -> !it.isStray())
                                .map(DecisionRecordsTest::line)
                                .toList()));
        assertEquals("nothing found\n", judged.report());
    }

    @Test
    void whoDoesNotDoAsNearlyAllDoIsTold() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : List.of("0001-a", "0002-b", "0003-c", "0004-d", "0005-e", "6-f", "ADR-0007-g")) {
            files.put(
                    "doc/adr/" + name + ".md",
                    "# %d. X\n\n## Status\n\nAccepted\n\n## Context\n\nA.\n\n## Decision\n\nB.\n\n## Consequences\n\nC.\n"
                            .formatted(files.size() + 1));
        }
        SourceTree tree = SourceTree.of("doc/adr", files);
        String report = Proposals.in(tree, BuiltInProcesses.get("nygard-adr"))
                .judge(LocalDate.of(2026, 11, 30))
                .report();
        assertEquals(
                List.of(
                        "doc/adr/6-f.md:1:1: warning[file.misnamed]",
                        "doc/adr/ADR-0007-g.md:1:1: warning[file.misnamed]"),
                report.lines()
                        .filter(it -> it.startsWith("doc/"))
                        .map(it -> it.substring(0, it.indexOf(']') + 1))
                        .toList(),
                report);
    }

    private static String line(Proposal proposal) {
        return String.join(
                " | ",
                proposal.path(),
                proposal.identity()
                        .map(it -> it.number().isPresent() ? it.prefix() + "-" + it.name() : it.name())
                        .orElse("-"),
                proposal.status().map(Status::name).orElse("-"),
                proposal.titleText());
    }
}
