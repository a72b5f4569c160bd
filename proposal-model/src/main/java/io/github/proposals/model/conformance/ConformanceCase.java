package io.github.proposals.model.conformance;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A folder of documents, and what a process is expected to find there. Immutable; reads files when it is asked. */
public final class ConformanceCase {

    static final String EXPECTED = "expected.txt";

    private final String name;
    private final ProposalProcess process;
    private final List<Rule> rules;
    private final LocalDate day;
    private final Path input;
    private final Path expected;

    ConformanceCase(String name, ProposalProcess process, List<Rule> rules, LocalDate day, Path input, Path expected) {
        this.name = name;
        this.process = process;
        this.rules = rules;
        this.day = day;
        this.input = input;
        this.expected = expected;
    }

    /** {@return what it is called} */
    public String name() {
        return name;
    }

    /**
     * {@return what is found}
     *
     * @throws IOException if the documents cannot be listed
     */
    public Diagnostics found() throws IOException {
        CaseProject project = CaseProject.of(input, process, rules);
        return new Linter(
                        new ProposalReader(process.like(project.tree()), project.circumstances(day)),
                        rules,
                        project.settings())
                .lint(project.tree(), Progress.NONE)
                .diagnostics();
    }

    /**
     * {@return the same as people read it, each finding with its place, its help and its quotation}
     *
     * @throws IOException if the documents cannot be listed
     */
    public String report() throws IOException {
        return new ConsoleReporter(Palette.PLAIN).report(found());
    }

    /**
     * Holds what is found against what is expected, to the letter.
     *
     * @throws IOException if a file cannot be read
     * @throws AssertionError if they differ, with the difference
     */
    public void check() throws IOException {
        String report = report();
        Optional<String> before =
                Files.exists(expected) ? Optional.of(lines(Files.readString(expected))) : Optional.empty();
        if (!before.equals(Optional.of(report))) {
            throw new AssertionError(name + (before.isEmpty() ? ": nothing is expected yet" : " differs")
                    + "; if this is right, write it with ConformanceCase.bless():\n"
                    + new FileChange(expected.getFileName().toString(), before, Optional.of(report)).diff());
        }
    }

    /** A git that writes carriage returns on its own changes nothing of what is expected. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    /**
     * Takes what is found now for what is expected. The difference in {@code expected.txt} is what somebody has to read.
     *
     * @throws IOException if the file cannot be written
     */
    public void bless() throws IOException {
        Files.writeString(expected, report());
    }

    @Override
    public String toString() {
        return name;
    }
}
