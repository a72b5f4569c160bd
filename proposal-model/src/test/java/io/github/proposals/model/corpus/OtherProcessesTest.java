package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.GoldenFile;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Processes of other people, as data that is not built in: what is read of their documents, and what is found in those with
 * slips. Each folder of {@code processes} is one, with documents in {@code docs}.
 */
class OtherProcessesTest {

    private static final Path FOLDERS = Path.of("src/test/resources/processes");

    @TestFactory
    Stream<DynamicTest> documentsAreReadAndJudged() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.sorted().toList().stream()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        ProposalProcess process = process(folder);
        Proposals proposals = Proposals.in(SourceTree.directory(folder, folder, "docs"), process);
        String read = proposals.judge(LocalDate.of(2026, 11, 21)).register().stream()
                .map(OtherProcessesTest::told)
                .collect(Collectors.joining());
        String found = report(proposals.judge(LocalDate.of(2026, 11, 21)).diagnostics());
        GoldenFile.compare("processes/" + folder.getFileName() + "/expected.txt", read + "\n" + found);
    }

    private static ProposalProcess process(Path folder) throws IOException {
        RuleCatalogue rules = new RuleCatalogue(RuleProvider.all(OtherProcessesTest.class.getClassLoader()));
        ProcessReader.Result result = new ProcessReader(rules::isRule)
                .read(new SourceText("process.yaml", Files.readString(folder.resolve("process.yaml"))));
        assertEquals("nothing found\n", report(result.diagnostics()));
        return result.process().orElseThrow();
    }

    private static String told(Proposal proposal) {
        String fields = proposal.values().map(OtherProcessesTest::told).collect(Collectors.joining("\n"));
        return "%s '%s' %s%n%s%n"
                .formatted(
                        proposal.id(),
                        proposal.titleText(),
                        proposal.status().map(it -> it.name()).orElse("-"),
                        fields)
                .replace("\r", "");
    }

    private static String told(Field field) {
        String people =
                field.people().stream().map(it -> "[" + it.called() + "]").collect(Collectors.joining());
        String links = field.links().isEmpty() ? "" : " -> " + String.join(" ", field.links());
        return "  " + field.name() + ": " + (people.isEmpty() ? field.text() : people)
                + field.date().map(it -> " = " + it).orElse("") + links;
    }

    private static String report(Diagnostics diagnostics) {
        return new ConsoleReporter(Palette.PLAIN).report(diagnostics);
    }
}
