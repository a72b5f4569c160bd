package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a project in memory, on which plans are carried out. */
final class Shelf {

    static final List<Rule> RULES = RuleProvider.all(Shelf.class.getClassLoader());
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final ProposalProcess process;
    final String directory;
    final Map<String, String> files = new TreeMap<>();
    History history = History.none();

    Shelf(ProposalProcess process, String directory) {
        this.process = process;
        this.directory = directory;
    }

    /** {@return an empty project of a built-in process} */
    static Shelf of(String process, String directory) {
        return new Shelf(BuiltInProcesses.get(process), directory);
    }

    /** {@return one of the examples} */
    static Shelf example(String name, String process, String directory) {
        Shelf shelf = of(process, directory);
        Path root = Path.of("..", "examples", name);
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(it -> it.toString().endsWith(".md")).toList()) {
                shelf.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shelf;
    }

    Shelf put(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** {@return the text of the file whose path ends so} */
    String text(String end) {
        return files.get(path(end));
    }

    String path(String end) {
        return files.keySet().stream()
                .filter(path -> path.endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + end + " in " + files.keySet()));
    }

    Desk desk() throws IOException {
        return new Desk(
                new ProposalReader(process, new Circumstances(TODAY, TODAY, List.of(), history)),
                RULES,
                LintSettings.NONE,
                SourceTree.of(directory, files),
                TODAY);
    }

    /** Carries out a plan. */
    Plan carryOut(Outcome outcome) {
        if (outcome instanceof Refusal refusal) {
            throw new AssertionError(refusal.toString());
        }
        Plan plan = (Plan) outcome;
        for (FileChange change : plan.changes()) {
            if (change.after().isPresent()) {
                files.put(change.path(), change.after().get());
            } else {
                files.remove(change.path());
            }
        }
        return plan;
    }

    /** {@return errors and warnings, in words} */
    List<String> problems() throws IOException {
        return desk().diagnostics().all().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(Shelf::words)
                .toList();
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.place() + " " + diagnostic.rule() + " " + diagnostic.message();
    }
}
