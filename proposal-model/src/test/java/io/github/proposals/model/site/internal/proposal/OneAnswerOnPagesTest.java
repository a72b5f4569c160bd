package io.github.proposals.model.site.internal.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.EachStatus;
import io.github.proposals.model.authoring.NextSteps;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Need;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a proposal names for each next status what the goal {@code next} says, with the severities of the project. */
class OneAnswerOnPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<Rule> RULES = RuleProvider.all(OneAnswerOnPagesTest.class.getClassLoader());

    @ParameterizedTest
    @CsvSource({
        "plano/docs/peps, plano-pep, none, warning",
        "plano/docs/peps, plano-pep, section.missing, off",
        "plano/docs/peps, plano-pep, section.missing, info",
        "dynamo/deps, dynamo-dep, none, warning",
        "dynamo/deps, dynamo-dep, header.missing-field, off",
        "jumpstarter/docs/source/contributing/jeps, jumpstarter-jep, none, warning",
        "jumpstarter/docs/source/contributing/jeps, jumpstarter-jep, section.missing, off",
        "jumpstarter/docs/source/contributing/jeps, jumpstarter-jep, section.empty, info",
    })
    void saysWhatNextSays(String example, String process, String rule, String severity) throws IOException {
        LintSettings settings =
                new LintSettings(rule.equals("none") ? Map.of() : Map.of(rule, Severity.of(severity)), List.of());
        check(process, settings, SourceTree.in(Path.of("..", "examples", example)));
    }

    @ParameterizedTest
    @MethodSource("io.github.proposals.model.authoring.EachStatus#processes")
    void saysWhatNextSaysOfEveryStatus(String process) throws IOException {
        SourceTree tree = EachStatus.tree(process);
        check(process, LintSettings.NONE, tree);
        check(process, new LintSettings(Map.of("section.missing", Optional.of(Severity.WARNING)), List.of()), tree);
    }

    private static void check(String process, LintSettings settings, SourceTree tree) throws IOException {
        ProposalReader reader = new ProposalReader(BuiltInProcesses.get(process), Circumstances.on(DAY));
        Linter linter = new Linter(reader, RULES, settings);
        LintResult result = linter.lint(tree, Progress.NONE);
        PublishedRegister index = PublishedRegister.of(result.proposals());
        Ways ways = new Ways(index, result.proposals(), linter, Optional.empty());
        Desk desk = new Desk(reader, RULES, settings, tree, DAY);
        int compared = 0;
        for (PublishedProposal proposal : index.proposals()) {
            Optional<Way> way = ways.of(
                    proposal,
                    tree.read(proposal.path()) instanceof SourceReading.Text text
                            ? Optional.of(reader.document(text.source()))
                            : Optional.empty());
            for (Way.Next next : way.map(Way::next).orElse(List.of())) {
                NextSteps.Choice choice = NextSteps.of(desk, proposal.path()).orElseThrow().choices().stream()
                        .filter(it -> it.to().name().equals(next.status().text()))
                        .findFirst()
                        .orElseThrow();
                List<Diagnostic> said = Stream.concat(choice.needed().stream(), choice.wanted().stream())
                        .toList();
                assertEquals(
                        words(said),
                        words(way.get(), next),
                        proposal.id() + " to " + next.status().text());
                compared++;
            }
        }
        assertTrue(compared > 0, "nothing was compared");
    }

    private static Set<String> words(List<Diagnostic> needs) {
        return parts(Lacks.told(Need.of(needs)).stream());
    }

    private static Set<String> words(Way way, Way.Next next) {
        return parts(Stream.concat(way.common().stream(), next.lacks().stream()));
    }

    /** What is common to all steps is told apart from the rest, so that the sentences are other ones. */
    private static Set<String> parts(Stream<String> told) {
        return told.flatMap(it -> Stream.of(
                        it.replaceFirst("^the (?:field|section)s? ", "").split(", | and ")))
                .collect(Collectors.toSet());
    }
}
