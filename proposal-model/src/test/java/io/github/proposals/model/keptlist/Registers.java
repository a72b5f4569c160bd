package io.github.proposals.model.keptlist;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Directories of proposals in memory, for tests. */
public final class Registers {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Set<String> TOPICS = Set.of("index", "file");

    private Registers() {}

    public static String pep(String number, String title, String status, String authors) {
        return """
                # PEP-%s: %s

                | Field | Value |
                |---|---|
                | **PEP** | %s |
                | **Title** | %s |
                | **Status** | %s |
                | **Author(s)** | %s |
                | **Created** | 2026-05-01 |

                ## Summary

                What it is about.
                """.formatted(number, title, number, title, status, authors);
    }

    public static String jep(String number, String title, String status, String type, String authors) {
        return """
                # JEP-%s: %s

                | Field         | Value |
                | ------------- | ----- |
                | **JEP**       | %s |
                | **Title**     | %s |
                | **Author(s)** | %s |
                | **Status**    | %s |
                | **Type**      | %s |
                | **Created**   | 2026-05-01 |

                ## Abstract

                What it is about.
                """.formatted(number, title, number, title, authors, status, type);
    }

    public static LintResult lint(String process, String directory, Map<String, String> files) {
        return lint(BuiltInProcesses.get(process), directory, files, History.none());
    }

    public static LintResult lint(
            ProposalProcess process, String directory, Map<String, String> files, History history) {
        try {
            return new Linter(
                            new ProposalReader(process, new Circumstances(DAY, DAY, List.of(), history)),
                            RuleProvider.all(Registers.class.getClassLoader()).stream()
                                    .filter(it -> TOPICS.contains(it.info().topic()))
                                    .toList(),
                            LintSettings.NONE)
                    .lint(SourceTree.of(directory, files), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what the rules say about the list that people keep} */
    public static List<String> complaints(LintResult result) {
        return result.diagnostics().all().stream()
                .filter(it -> it.rule().startsWith("index."))
                // What is missing altogether is for people to add.
                .filter(it -> !it.finding().repairs().isEmpty())
                .map(Registers::line)
                .toList();
    }

    private static String line(Diagnostic it) {
        return it.rule() + " " + it.place().start().line() + ": " + it.message();
    }

    public static Map<String, String> with(Map<String, String> files, String path, String text) {
        Map<String, String> copy = new LinkedHashMap<>(files);
        copy.put(path, text);
        return copy;
    }
}
