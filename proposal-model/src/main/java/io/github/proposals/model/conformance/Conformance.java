package io.github.proposals.model.conformance;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.ProcessFolder;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A process under test, with all rules that there are. */
public final class Conformance {

    private final ProposalProcess process;
    private final List<Rule> rules;
    private final LocalDate day;

    private Conformance(ProposalProcess process, List<Rule> rules, LocalDate day) {
        this.process = process;
        this.rules = List.copyOf(rules);
        this.day = day;
    }

    /**
     * {@return the process with this id, which is built in or lies on the class path as in a jar}
     *
     * @param day the day for which documents are judged, always the same
     * @throws AssertionError if there is none, or if anything is wrong with it, warnings included
     */
    public static Conformance of(String id, LocalDate day) {
        ClassLoader loader = Conformance.class.getClassLoader();
        Processes processes = Processes.all(loader);
        SourceText source = processes
                .folder(id)
                .flatMap(ProcessFolder::source)
                .orElseThrow(() -> new AssertionError(processes
                        .problems()
                        .getOrDefault(id, "there is no process '" + id + "', only " + processes.ids())));
        List<Rule> rules = RuleProvider.all(loader);
        ProcessReader.Result read = new ProcessReader(new RuleCatalogue(rules)::covers, processes).read(source);
        Diagnostics wrong = read.diagnostics();
        if (!wrong.all().isEmpty()) {
            throw new AssertionError("the process '" + id + "' is not as it should be:\n"
                    + new ConsoleReporter(Palette.PLAIN).report(wrong));
        }
        ProposalProcess process = read.process().orElseThrow();
        if (!process.id().equals(id)) {
            throw new AssertionError("the process '" + id + "' has the id '" + process.id() + "' in its file");
        }
        return new Conformance(process, rules, day);
    }

    /**
     * {@return the cases below a folder, in the order of their names} Each is a folder with documents in {@code input}, and
     * with {@code expected.txt} beside it. They are not looked at yet.
     *
     * @throws IOException if the folder cannot be listed
     * @throws AssertionError if there are none, or one has no documents: a test of nothing is none
     */
    public List<ConformanceCase> cases(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> folders = inside.sorted().toList();
            folders.stream()
                    .filter(it -> Files.exists(it.resolve(ConformanceCase.EXPECTED))
                            && !Files.isDirectory(it.resolve("input")))
                    .findFirst()
                    .ifPresent(it -> {
                        throw new AssertionError(
                                it + " has what is expected, and no documents in a folder 'input' beside it");
                    });
            List<ConformanceCase> cases = folders.stream()
                    .filter(it -> Files.isDirectory(it.resolve("input")))
                    .map(it ->
                            at(it.getFileName().toString(), it.resolve("input"), it.resolve(ConformanceCase.EXPECTED)))
                    .toList();
            if (cases.isEmpty()) {
                throw new AssertionError("no folder in " + folder + " has documents in a folder 'input'");
            }
            return cases;
        }
    }

    /**
     * {@return a case with its parts wherever they are}
     *
     * @param input the top of a project
     * @param expected the file with what is expected
     */
    public ConformanceCase at(String name, Path input, Path expected) {
        return new ConformanceCase(name, process, rules, day, input, expected);
    }
}
