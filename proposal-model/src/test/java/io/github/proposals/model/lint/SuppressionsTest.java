package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

    private static final String PROCESS = """
            id: small
            prefix: S
            files: {name: "S-{number}-{slug}.md"}
            """;

    /** Finds the word 'bad' in a text. */
    private record Bad() implements ProposalRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("word.bad", Severity.ERROR, "A word is bad.");
        }

        @Override
        public Stream<Finding> check(ProposalText text) {
            return text.document()
                    .source()
                    .content()
                    .lines()
                    .filter(line -> line.startsWith("bad"))
                    .map(line -> Finding.at(Place.ofFile(text.proposal().path()), "'%s' is bad", line));
        }
    }

    /** Finds proposals, after their texts are gone. */
    private record Several() implements RegisterRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("set.several", Severity.WARNING, "There are several.");
        }

        @Override
        public Stream<Finding> check(Register proposals) {
            return proposals.stream()
                    .filter(it -> proposals.all().size() > 1)
                    .map(it -> Finding.at(Place.ofFile(it.path()), "there are others"));
        }
    }

    @Test
    void aSuppressionHidesAllFindingsOfItsRule() throws IOException {
        assertFound("nothing found\n", """
                # A

                <!-- proposal: allow word.bad: it is a quotation -->

                bad one
                bad two
                """);
    }

    @Test
    void withoutItTheyAreFound() throws IOException {
        assertFound("""
                S-0001-a.md:1:1: error[word.bad] 'bad one' is bad

                S-0001-a.md:1:1: error[word.bad] 'bad two' is bad

                2 errors
                """, """
                # A

                <!-- it is a quotation -->

                bad one
                bad two
                """);
    }

    @Test
    void aSuppressionCountsInItsOwnDocument() throws IOException {
        assertEquals(
                """
                S-0002-b.md:1:1: error[word.bad] 'bad' is bad

                1 error
                """,
                report(
                        new LintSettings(Map.of("set.several", Optional.empty()), List.of()),
                        Map.of(
                                "S-0001-a.md", "# A\n\n<!-- proposal: allow word.bad: quoted -->\n\nbad\n",
                                "S-0002-b.md", "# B\n\nbad\n")));
    }

    @Test
    void aSuppressionMayStandBehindWhatItHides() throws IOException {
        assertFound("nothing found\n", """
                # A

                bad one

                <!-- proposal: allow word.bad: it is a quotation -->
                """);
    }

    @Test
    void aSuppressionHidesWhatIsFoundInAllProposalsTogether() throws IOException {
        assertEquals(
                """
                S-0002-b.md:1:1: warning[set.several] there are others

                1 warning
                """,
                report(
                        LintSettings.NONE,
                        Map.of(
                                "S-0001-a.md", "# A\n\n<!-- proposal: allow set.several: the first -->\n",
                                "S-0002-b.md", "# B\n")));
    }

    @Test
    void aSuppressionMayNameSeveralRules() throws IOException {
        assertEquals(
                "nothing found\n",
                report(
                        LintSettings.NONE,
                        Map.of(
                                "S-0001-a.md",
                                "# A\n\n<!-- proposal: allow word.bad, set.several: quoted -->\n\nbad\n",
                                "S-0002-b.md",
                                "# B\n\n<!-- proposal: allow set.several word.bad: quoted -->\n\nbad\n")));
    }

    @Test
    void whatMayBeMissedInAnotherBuildIsNotCalledUnusedInThisOne() throws IOException {
        String process = PROCESS + """
                fields:
                  - {name: Status, type: status}
                  - {name: Kind, type: type, values: [Boat, Oar]}
                header: bold-lines
                statuses:
                  - {name: Sketch, initial: true}
                sections:
                  - name: Keel
                    required:
                      - {when: {merged: true, type: [Boat]}}
                """;
        for (History history : List.of(History.none(), History.onDefaultBranch(false))) {
            assertEquals("nothing found\n", missing(process, "Boat", history));
        }
        // An oar needs no keel on any branch.
        String unused = "warning[suppression.unused] the rule 'section.missing' finds nothing here to suppress";
        assertTrue(missing(process, "Oar", History.none()).contains(unused));
        assertTrue(missing(process, "Oar", History.onDefaultBranch(true)).contains(unused));
    }

    private static String missing(String process, String kind, History history) throws IOException {
        String text = "# A\n\n**Status**: Sketch\n**Kind**: " + kind
                + "\n\n<!-- proposal: allow section.missing: it is told elsewhere -->\n\nText.\n";
        List<Rule> rules = RuleProvider.all(SuppressionsTest.class.getClassLoader()).stream()
                .filter(it -> it.info().id().equals("section.missing"))
                .toList();
        LocalDate day = LocalDate.of(2026, 6, 1);
        ProposalReader reader = new ProposalReader(
                new ProcessReader()
                        .read(new SourceText("process.yaml", process))
                        .process()
                        .orElseThrow(),
                new Circumstances(day, day, List.of(), history));
        return new ConsoleReporter(Palette.PLAIN)
                .report(new Linter(reader, rules, LintSettings.NONE)
                        .lint(SourceTree.of("", Map.of("S-0001-a.md", text)), Progress.NONE)
                        .diagnostics());
    }

    @Test
    void aSuppressionMayTakeSeveralLines() throws IOException {
        assertFound("nothing found\n", """
                # A

                <!--
                  proposal: allow word.bad: it is a quotation,
                  and has to stay as it is: all of it
                -->

                bad
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allow word.bad",
                "allow word.bad:",
                "allow word.bad:   ",
                "allow: quoted",
                "allow : quoted",
                "ignore word.bad: quoted",
                ""
            })
    void aSuppressionWithoutRuleOrReasonHidesNothing(String words) throws IOException {
        String comment = "<!-- proposal: " + words + " -->";
        assertFound("""
                S-0001-a.md:1:1: error[word.bad] 'bad' is bad

                S-0001-a.md:3:1: warning[suppression.malformed] this suppression names no rule or no reason
                    |
                  3 | %s
                    | %s
                    = help: write <!-- proposal: allow section.missing: the reason -->

                1 error, 1 warning
                """.formatted(comment, "^".repeat(comment.length())), "# A\n\n" + comment + "\n\nbad\n");
    }

    @Test
    void aRuleThatDoesNotExistCannotBeSuppressed() throws IOException {
        assertFound("""
                S-0001-a.md:3:1: warning[suppression.malformed] there is no rule 'word.bda' to suppress
                    |
                  3 | <!-- proposal: allow word.bda: quoted -->
                    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    = help: did you mean 'word.bad'?

                1 warning
                """, """
                # A

                <!-- proposal: allow word.bda: quoted -->
                """);
    }

    @Test
    void aSuppressionThatHidesNothingIsFound() throws IOException {
        assertFound("""
                S-0001-a.md:3:1: warning[suppression.unused] the rule 'word.bad' finds nothing here to suppress
                    |
                  3 | <!-- proposal: allow word.bad: quoted -->
                    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    = help: remove it from the suppression

                1 warning
                """, """
                # A

                <!-- proposal: allow word.bad: quoted -->
                """);
    }

    @Test
    void theProjectMayAllowUnusedSuppressions() throws IOException {
        assertEquals(
                "nothing found\n",
                report(
                        new LintSettings(Map.of("suppression.unused", Optional.empty()), List.of()),
                        Map.of("S-0001-a.md", "# A\n\n<!-- proposal: allow word.bad: quoted -->\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```html\n<!-- proposal: allow word.bad: quoted -->\n```",
                "    <!-- proposal: allow word.bad: quoted -->",
                "Write `<!-- proposal: allow word.bad: quoted -->` for that.",
                "proposal: allow word.bad: quoted",
                "<!-- about the proposal: allow word.bad: quoted -->"
            })
    void whatIsShownOrSaidIsNoSuppression(String text) throws IOException {
        assertFound("""
                S-0001-a.md:1:1: error[word.bad] 'bad' is bad

                1 error
                """, "# A\n\n" + text + "\n\nbad\n");
    }

    private static void assertFound(String expected, String text) throws IOException {
        assertEquals(expected, report(LintSettings.NONE, Map.of("S-0001-a.md", text)));
    }

    private static String report(LintSettings settings, Map<String, String> files) throws IOException {
        ProposalReader reader = new ProposalReader(
                new ProcessReader()
                        .read(new SourceText("process.yaml", PROCESS))
                        .process()
                        .orElseThrow(),
                Circumstances.on(LocalDate.of(2026, 11, 21)));
        LintResult result = new Linter(reader, List.of(new Bad(), new Several()), settings)
                .lint(SourceTree.of("", files), Progress.NONE);
        assertEquals(files.size(), result.proposals().all().size());
        return new ConsoleReporter(Palette.PLAIN).report(result.diagnostics());
    }
}
