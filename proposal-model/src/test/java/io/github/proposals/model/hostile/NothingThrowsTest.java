package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What once threw, or never ended, is judged; and what throws all the same is told and ends nothing. */
class NothingThrowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<Rule> RULES = RuleProvider.all(NothingThrowsTest.class.getClassLoader());

    private static final String NOTES = """
            id: notes
            prefix: NOTE
            files: {name: "%s"}
            header: front-matter
            fields:
              - {name: status, type: status, required: true}
              - {name: since, type: date, forms: [%s]}
            statuses:
              - {name: Draft, kind: open, initial: true, next: [Done]}
              - {name: Done, kind: done}
            %s
            """;

    private static final String NOTE = "---\nstatus: Draft\n---\n\n# Warm starts\n\nText.\n";

    @Test
    void readsCommentsOfYamlAndOfHtmlInOneDocument() throws IOException {
        String text = """
                ---
                status: Draft
                since: >   # what the minutes say
                  2026-01-02   # a Friday
                ---

                # Warm starts

                <!-- Who reads this? --> Text. <!-- Nobody. -->
                """;
        assertEquals(
                List.of(),
                found(notes("{number}-{slug}.md", "yyyy-MM-dd", ""), "0001-warm.md", text, RULES).stream()
                        .filter(it -> it.contains("internal"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", ">"})
    void countsWhatIsNestedBehindALoneCarriageReturn(String mark) {
        String text = NOTE + "\nfirst\r" + mark.repeat(7_000) + "last\n";
        assertTimeoutPreemptively(
                Judge.LIMIT,
                () -> assertEquals(
                        List.of("error[document.too-deep]"),
                        found(notes("{slug}.md", "yyyy-MM-dd", ""), "warm-starts.md", text, RULES).stream()
                                .map(it -> it.substring(0, it.indexOf(' ')))
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void looksForLeftoversInEachLineWhateverEndsIt(String lineEnd) {
        String leftovers = "leftovers:\n  - {pattern: 'FILL (ME|THIS)', what: a gap, severity: warning}\n"
                + "  - {starts: ['', 'Describe'], what: guidance}\n";
        String text = (NOTE + "\nFILL ME in\n\nnot here\n\nand FILL THIS\n").replace("\n", lineEnd);
        assertTimeoutPreemptively(
                Judge.LIMIT,
                () -> assertEquals(
                        2,
                        found(notes("{slug}.md", "yyyy-MM-dd", leftovers), "warm-starts.md", text, RULES).stream()
                                .filter(it -> it.contains("section.leftover-text"))
                                .count()));
    }

    @Test
    void readsProposalsWithoutNumbers() throws IOException {
        LintResult result = lint(
                notes("{slug}.md", "yyyy-MM-dd", ""),
                Map.of("warm-starts.md", NOTE, "Cold Starts.md", NOTE.replace("Warm", "Cold")),
                RULES);
        assertEquals(2, result.proposals().all().size());
        assertEquals(
                List.of("Cold Starts.md file.misnamed"),
                result.diagnostics().all().stream()
                        .map(it -> it.place().path() + " " + it.rule())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yyyy-MM-dd HH:mm", "HH:mm", "YYYY-'W'ww", "MMMM", "''", "yyyyy-MM-dd", "MMM d, yyyyyyyyyyyy"})
    void aFormInWhichNoDayCanBeWrittenIsAFinding(String form) {
        assertWrong("config.wrong-value", NOTES.formatted("{slug}.md", "\"" + form + "\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{number}-{number}.md", "{slug}-{slug}.md"})
    void aPlaceholderThatComesTwiceIsAFinding(String name) {
        assertWrong("config.wrong-value", NOTES.formatted(name, "yyyy-MM-dd", ""));
    }

    @Test
    void aRowOfATableWithoutColumnsIsAFinding() {
        assertWrong(
                "config.missing-key",
                NOTES.formatted(
                        "{slug}.md", "yyyy-MM-dd", "index: {files: [LIST.md], section: All, empty-row: none yet}"));
    }

    private static void assertWrong(String rule, String yaml) {
        ProcessReader.Result read = new ProcessReader().read(new SourceText("process.yaml", yaml));
        assertEquals(
                List.of(rule),
                read.diagnostics().all().stream().map(it -> it.rule()).toList(),
                () -> read.toString());
    }

    @Test
    void aRuleThatThrowsIsNamedWithItsFileAndEndsNothing() throws IOException {
        List<Rule> rules = List.of(new Broken(), new BrokenForAll(), new Counts());
        LintResult result =
                lint(notes("{slug}.md", "yyyy-MM-dd", ""), Map.of("a.md", NOTE, "b.md", NOTE, "c.md", NOTE), rules);
        assertEquals(
                List.of(
                        " error[internal.error] the rule 'tried.all' failed: IllegalStateException: all of them",
                        "a.md warning[tried.counts] counted",
                        "b.md error[internal.error] the rule 'tried.broken' failed: StackOverflowError",
                        "b.md warning[tried.counts] counted",
                        "c.md warning[tried.counts] counted"),
                result.diagnostics().all().stream()
                        .map(it ->
                                it.place().path() + " " + it.severity().word() + "[" + it.rule() + "] " + it.message())
                        .toList());
        assertTrue(result.diagnostics().all().get(2).finding().help().contains("NothingThrowsTest"));
    }

    private static List<String> found(ProposalProcess process, String file, String text, List<Rule> rules)
            throws IOException {
        LintResult result = lint(process, Map.of(file, text), rules);
        assertEquals(1, result.proposals().all().size());
        Diagnostics found = result.diagnostics();
        return found.all().stream()
                .map(it -> it.severity().word() + "[" + it.rule() + "] " + it.message())
                .toList();
    }

    private static LintResult lint(ProposalProcess process, Map<String, String> files, List<Rule> rules)
            throws IOException {
        ProposalReader reader = new ProposalReader(process, new Circumstances(DAY, DAY, List.of(), History.none()));
        return new Linter(reader, rules, LintSettings.NONE).lint(SourceTree.of("", files), Progress.NONE);
    }

    private static ProposalProcess notes(String name, String form, String more) {
        ProcessReader.Result read =
                new ProcessReader().read(new SourceText("process.yaml", NOTES.formatted(name, form, more)));
        assertTrue(read.usable(), () -> read.diagnostics().all().toString());
        return read.process().orElseThrow();
    }

    /** A bug that shows in one file only. */
    private record Broken() implements ProposalRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("tried.broken", Severity.WARNING, "It has a bug.");
        }

        @Override
        public Stream<Finding> check(ProposalText text) {
            return Stream.of(text.proposal().path()).filter("b.md"::equals).map(this::deeper);
        }

        private Finding deeper(String path) {
            return deeper(path + "x").help("never");
        }
    }

    private record BrokenForAll() implements RegisterRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("tried.all", Severity.WARNING, "It has a bug.");
        }

        @Override
        public Stream<Finding> check(Register set) {
            throw new IllegalStateException("all\nof them");
        }
    }

    private record Counts() implements ProposalRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("tried.counts", Severity.WARNING, "There is a proposal.");
        }

        @Override
        public Stream<Finding> check(ProposalText text) {
            return Stream.of(Finding.at(text.document().head(), "counted"));
        }
    }
}
