package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is missing for a step is what {@code validate} says after it, whoever is asked, and whatever the project says. */
class OneAnswerTest {

    private static final List<Rule> RULES = RuleProvider.all(OneAnswerTest.class.getClassLoader());

    private static final Path VALID = Path.of("src/test/resources/valid");

    private static final Map<String, Map<String, Optional<Severity>>> PROJECTS = Map.of(
            "as the process has it", Map.of(),
            "sections do not matter", Map.of("section.missing", Optional.empty(), "section.empty", Optional.empty()),
            "fields are only told", Map.of("header.missing-field", Optional.of(Severity.INFO)),
            "all that is empty is an error",
                    Map.of(
                            "section.empty", Optional.of(Severity.ERROR),
                            "section.template-text", Optional.of(Severity.ERROR),
                            "header.unfilled-field", Optional.of(Severity.ERROR)),
            "records are recommended", Map.of("record.missing", Optional.of(Severity.WARNING)));

    @TestFactory
    Stream<DynamicTest> ofExamplesAndOfWhatHasJustBegun() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Shelf shelf : List.of(
                begun(Shelf.example("plano", "plano-pep", "docs/peps"), Optional.empty()),
                begun(Shelf.example("dynamo", "dynamo-dep", "deps"), Optional.of("Architecture")),
                begun(
                        Shelf.example("jumpstarter", "jumpstarter-jep", "docs/source/contributing/jeps"),
                        Optional.of("Standards Track")))) {
            new TreeMap<>(PROJECTS)
                    .forEach((name, severities) -> tests.add(dynamicTest(
                            shelf.process.id() + ": " + name,
                            () -> check(shelf, new LintSettings(severities, List.of())))));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> ofEveryStatusOfEveryProcess() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String process : EachStatus.processes()) {
            Shelf shelf = EachStatus.shelf(process);
            new TreeMap<>(PROJECTS)
                    .forEach((name, severities) -> tests.add(dynamicTest(
                            process + ": " + name, () -> check(shelf, new LintSettings(severities, List.of())))));
        }
        return tests.stream();
    }

    @Test
    void ofDraftsThatLackOneThing() throws IOException {
        Set<String> lacks = new TreeSet<>();
        for (String process : EachStatus.processes()) {
            if (Files.isDirectory(VALID.resolve(process))) {
                checkEachLack(Lacks.shelf(process), lacks);
            }
        }
        assertTrue(lacks.size() > 20, () -> "too little was missing to mean anything: " + lacks);
    }

    private static void checkEachLack(Shelf shelf, Set<String> lacks) throws IOException {
        LintSettings settings = new LintSettings(Map.of(), List.of());
        String path = Lacks.waiting(shelf);
        for (String text : Lacks.of(shelf.files.get(path))) {
            shelf.files.put(path, text);
            Desk desk = desk(shelf, settings, shelf.files);
            Optional<NextSteps> next = NextSteps.of(desk, path);
            for (NextSteps.Choice choice : next.map(NextSteps::choices).orElse(List.of()).stream()
                    .limit(1)
                    .toList()) {
                check(desk, shelf, settings, next.get().proposal(), choice);
                choice.needed().forEach(it -> lacks.add(it.message()));
                choice.wanted().forEach(it -> lacks.add(it.message()));
            }
        }
    }

    private static Shelf begun(Shelf shelf, Optional<String> type) throws IOException {
        shelf.carryOut(NewProposal.plan(
                shelf.desk(),
                new NewProposal.Request("Warm Starts", type, Optional.of("Nora Beek (@nora) <nora@example.org>"), "")));
        return shelf;
    }

    private static void check(Shelf shelf, LintSettings settings) throws IOException {
        Desk desk = desk(shelf, settings, shelf.files);
        Set<String> left = new HashSet<>();
        for (Proposal proposal : desk.proposals().all()) {
            NextSteps next = NextSteps.of(desk, proposal.path()).orElseThrow();
            for (NextSteps.Choice choice : next.choices()) {
                check(desk, shelf, settings, proposal, choice);
                left.add(next.status().orElseThrow().name());
            }
        }
        assertTrue(left.size() > 1, () -> "too few steps to mean anything: " + left);
    }

    private static void check(Desk desk, Shelf shelf, LintSettings settings, Proposal proposal, NextSteps.Choice choice)
            throws IOException {
        String to = choice.to().name();
        // Who only writes the new status is told by validate what next said.
        Draft written = desk.draft();
        written.set(
                proposal.path(),
                desk.process().fieldOf(FieldType.STATUS).orElseThrow().name(),
                to);
        List<Diagnostic> validated = errors(desk.judge(written), shelf, proposal.path());
        assertEquals(
                Set.of(),
                missing(choice.needed(), validated),
                () -> proposal.id() + " to " + to + ": next says more than validate");
        assertEquals(
                Set.of(),
                missing(
                        validated.stream()
                                .filter(it -> it.finding().problem().isLack() && isOwn(it))
                                .toList(),
                        choice.needed()),
                () -> proposal.id() + " to " + to + ": validate says more than next");
        // Who promotes it is refused for the same, but for what the goal writes itself.
        Outcome outcome = Promotion.plan(desk, new Promotion.Request(proposal.path(), to, Map.of(), false));
        if (choice.needed().isEmpty() && outcome instanceof Refusal refusal) {
            // All proposals together may have more to say.
            assertTrue(refusal.reason().startsWith("this would break"), refusal::reason);
        }
        if (outcome instanceof Refusal refusal) {
            assertEquals(
                    Set.of(),
                    missing(
                            refusal.diagnostics().all().stream()
                                    .filter(it -> isOwn(it))
                                    .toList(),
                            choice.needed()),
                    () -> proposal.id() + " to " + to + ": promote says more than next");
        } else {
            Map<String, String> after = new TreeMap<>(shelf.files);
            ((Plan) outcome)
                    .changes()
                    .forEach(change -> after.put(change.path(), change.after().orElseThrow()));
            assertEquals(
                    List.of(),
                    errors(lint(shelf, settings, SourceTree.of(shelf.directory, after)), shelf, proposal.path())
                            .stream()
                            .filter(it -> it.finding().problem().isLack() && isOwn(it))
                            .map(Diagnostic::message)
                            .toList(),
                    () -> proposal.id() + " to " + to + ": promote lets pass what validate misses");
        }
    }

    /** {@return what of {@code all} is not in {@code others}} A step that is not taken yet is told in other words. */
    private static Set<Identity> missing(List<Diagnostic> all, List<Diagnostic> others) {
        Set<Identity> known = others.stream().map(Identity::of).collect(Collectors.toSet());
        return all.stream()
                .filter(it -> !it.rule().equals("status.unmet-gate"))
                .map(Identity::of)
                .filter(it -> !known.contains(it))
                .collect(Collectors.toSet());
    }

    /** {@return whether a finding is one of a rule that looks at one proposal alone} */
    private static boolean isOwn(Diagnostic diagnostic) {
        return RULES.stream()
                .anyMatch(it -> it instanceof ProposalRule && it.info().id().equals(diagnostic.rule()));
    }

    /** Those in the file beside it count as well. */
    private static List<Diagnostic> errors(Diagnostics all, Shelf shelf, String path) {
        Optional<String> beside = shelf.process.files().sidecar(path);
        return all.all().stream()
                .filter(it -> it.severity() == Severity.ERROR
                        && (it.place().path().equals(path)
                                || beside.filter(it.place().path()::equals).isPresent()))
                .toList();
    }

    private static Diagnostics lint(Shelf shelf, LintSettings settings, SourceTree tree) throws IOException {
        return new Linter(reader(shelf), RULES, settings)
                .lint(tree, Progress.NONE)
                .diagnostics();
    }

    private static Desk desk(Shelf shelf, LintSettings settings, Map<String, String> files) throws IOException {
        return new Desk(reader(shelf), RULES, settings, SourceTree.of(shelf.directory, files), Shelf.TODAY);
    }

    private static ProposalReader reader(Shelf shelf) {
        return new ProposalReader(shelf.process, new Circumstances(Shelf.TODAY, Shelf.TODAY, List.of(), shelf.history));
    }
}
