package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.JsonReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.report.Report;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Judges texts by all rules, as a user would. */
final class Judge {

    /** Generous: a text takes a fraction of a second. */
    static final Duration LIMIT = Duration.ofSeconds(120);

    private static final List<Rule> RULES = RuleProvider.all(Judge.class.getClassLoader());

    /** A proposal of each process, up to the place where the hostile text goes. */
    static final Map<String, String> PROPOSALS = Map.ofEntries(
            Map.entry("plano-pep", """
            # PEP-0001: Cache answers

            | Field | Value |
            |---|---|
            | **PEP** | 0001 |
            | **Title** | Cache answers |
            | **Status** | Draft |
            | **Author(s)** | Ada Lovelace (@ada) |
            | **Created** | 2026-01-02 |

            ## Summary

            Answers are kept.

            ## Motivation

            """),
            Map.entry("dynamo-dep", """
            # Cache answers

            **Status**: Draft

            **Authors**: Ada Lovelace

            **Category**: Process

            # Summary

            Answers are kept.

            # Motivation

            Answers are slow.

            ## Requirements

            """),
            Map.entry("ethereum-eip", """
            ---
            eip: 4242
            title: Cache answers
            description: Answers are kept
            author: Ada Lovelace (@ada)
            discussions-to: https://ethereum-magicians.org/t/cache/4242
            status: Review
            type: Standards Track
            category: Core
            created: 2026-01-02
            requires: 20, 155
            ---

            ## Abstract

            Answers are kept, as in [EIP-155](./eip-155.md).

            ## Motivation

            """),
            Map.entry("jumpstarter-jep", """
            # JEP-0010: Cache answers

            | Field | Value |
            |---|---|
            | **JEP** | 0010 |
            | **Title** | Cache answers |
            | **Status** | Draft |
            | **Type** | Standards Track |
            | **Author(s)** | @ada (Ada Lovelace) |
            | **Created** | 2026-01-02 |
            | **Discussion** | https://example.org/1 |

            ## Abstract

            Answers are kept.

            ## Design Decisions

            """),
            Map.entry("nygard-adr", """
            # 1. Cache answers

            Date: 2026-01-02

            ## Status

            Accepted

            ## Context

            Answers are slow.

            ## Decision

            They are kept.

            ## Consequences

            """),
            Map.entry("madr", """
            # Cache answers

            * status: accepted
            * date: 2026-01-02

            ## Context and Problem Statement

            Answers are slow.

            ## Considered Options

            * Keep them

            ## Decision Outcome

            Chosen option: "Keep them", because it is easy.

            """),
            Map.entry("kubernetes-kep", """
            # KEP-4123: Cache answers

            ## Summary

            Answers are kept.

            ## Motivation

            """),
            Map.entry("log4brains", """
            # Cache answers

            - Status: accepted
            - Date: 2026-01-02

            ## Context and Problem Statement

            Answers are slow.

            ## Decision Outcome

            """),
            Map.entry("numbered-list", """
            # Cache answers

            Answers are kept.

            ## Motivation

            """),
            Map.entry("rust-rfc", """
            # Cache answers

            - Feature Name: `cache_answers`
            - Start Date: 2026-01-02
            - RFC PR: [rfcs#13](https://example.org/pull/13)

            ## Summary

            Answers are kept.

            ## Motivation

            """),
            Map.entry("swift-evolution", """
            # Cache answers

            * Proposal: [SE-0013](0013-cache.md)
            * Authors: [Ada Lovelace](https://github.com/ada)
            * Review Manager: TBD
            * Status: **Implemented (Swift 6.0)**

            ## Introduction

            Answers are kept.

            ## Motivation

            """));

    static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("plano-pep", "PEP-0001-cache.md"),
            Map.entry("dynamo-dep", "0001-cache.md"),
            Map.entry("ethereum-eip", "eip-4242.md"),
            Map.entry("jumpstarter-jep", "JEP-0010-cache.md"),
            Map.entry("nygard-adr", "0001-cache.md"),
            Map.entry("kubernetes-kep", "4123-cache/README.md"),
            Map.entry("madr", "0001-cache.md"),
            Map.entry("log4brains", "20260102-cache.md"),
            Map.entry("numbered-list", "001-cache.md"),
            Map.entry("rust-rfc", "0013-cache_answers.md"),
            Map.entry("swift-evolution", "0013-cache.md"));

    /** What lies beside a proposal, and belongs to it. */
    static final Map<String, Map<String, String>> BESIDE = Map.of("kubernetes-kep", Map.of("4123-cache/kep.yaml", """
            title: Cache answers
            kep-number: 4123
            authors: ["@ada"]
            owning-sig: sig-node
            status: implementable
            creation-date: 2026-01-02
            reviewers: ["@grace"]
            approvers: ["@grace"]
            stage: alpha
            latest-milestone: v1.40
            milestone:
              alpha: v1.40
            """));

    private Judge() {}

    /** {@return the processes that judge a text: some of them, by turns, or all if somebody asks for that} */
    static List<String> some(int count, String text) {
        List<String> ids = PROPOSALS.keySet().stream().sorted().toList();
        if (Boolean.getBoolean("hostile.all")) {
            return ids;
        }
        int first = Math.floorMod(text.hashCode(), ids.size());
        return IntStream.range(first, first + count)
                .mapToObj(i -> ids.get(i % ids.size()))
                .toList();
    }

    /** Judges a text as a user would: everything is reported in both formats, and stands inside of the text. */
    static Diagnostics judge(String process, String text) throws IOException {
        return judge(process, files(process, text));
    }

    /** The same with other files beside it. */
    static Diagnostics judge(String process, Map<String, String> files) throws IOException {
        LintResult result = linter(process).lint(SourceTree.of("", files), Progress.NONE);
        assertEquals(1, result.proposals().all().size(), process + ": it was read as a proposal");
        return told(process, result, files);
    }

    /** {@return what was found, once it is reported in both formats, and all of it stands inside of the files} */
    static Diagnostics told(String process, LintResult result, Map<String, String> files) {
        Diagnostics found = result.diagnostics();
        assertTrue(new ConsoleReporter(Palette.PLAIN).report(found).endsWith("\n"));
        assertTrue(
                new JsonReporter().write(new Report(process, List.of(), found)).endsWith("}\n"));
        Map<String, SourceText> sources = new HashMap<>();
        for (Diagnostic diagnostic : found) {
            SourceText source = sources.computeIfAbsent(
                    diagnostic.place().path(), path -> new SourceText(path, files.getOrDefault(path, "")));
            int line = diagnostic.place().end().line();
            assertTrue(line <= source.lineCount() + 1, () -> diagnostic + " stands behind the end");
            int width = line > source.lineCount() ? 0 : source.line(line).length();
            assertTrue(diagnostic.place().end().column() <= width + 1, () -> diagnostic + " stands behind its line");
        }
        return found;
    }

    static LintResult lint(String process, String text) throws IOException {
        return linter(process).lint(SourceTree.of("", files(process, text)), Progress.NONE);
    }

    private static Map<String, String> files(String process, String text) {
        Map<String, String> files = new HashMap<>(BESIDE.getOrDefault(process, Map.of()));
        files.put(FILES.get(process), text);
        return files;
    }

    static Linter linter(String process) {
        return new Linter(reader(process), RULES, LintSettings.NONE);
    }

    static ProposalReader reader(String process) {
        Circumstances circumstances = new Circumstances(
                LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1), List.of("grace"), History.onDefaultBranch(true));
        return new ProposalReader(BuiltInProcesses.get(process), circumstances);
    }

    static List<String> rules(Diagnostics found, String file) {
        return found.all().stream()
                .filter(it -> it.place().path().equals(file))
                .map(Diagnostic::rule)
                .toList();
    }
}
