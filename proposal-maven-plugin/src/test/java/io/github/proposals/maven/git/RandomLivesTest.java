package io.github.proposals.maven.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SaidCondition;
import io.github.proposals.model.process.Softening;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Proposals that live by the rules give no finding, whichever way they are merged; one false step gives just that one. */
class RandomLivesTest {

    private static final int SEEDS = Integer.getInteger("lives", 10);
    private static final String DIRECTORY = "deps";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> legalLivesGiveNoFinding() {
        return all(false);
    }

    @TestFactory
    Stream<DynamicTest> oneFalseStepGivesJustThatFinding() {
        return all(true);
    }

    private Stream<DynamicTest> all(boolean wrong) {
        return BuiltInProcesses.ids().stream()
                .filter(id -> !BuiltInProcesses.get(id).lifecycle().statuses().isEmpty())
                .flatMap(id -> Stream.iterate(1, seed -> seed + 1)
                        .limit(SEEDS)
                        .map(seed -> DynamicTest.dynamicTest(id + " " + seed, () -> check(id, seed, wrong))));
    }

    private void check(String id, int seed, boolean wrong) throws IOException {
        ProposalProcess process = BuiltInProcesses.get(id);
        Path root = folder.resolve(id + seed + wrong);
        Files.createDirectories(root);
        try (Scratch scratch = new Scratch(root)) {
            Life life = new Life(process, scratch, new Random(seed * 31L + (wrong ? 1 : 0)));
            List<String> expected = life.live(wrong).stream().toList();
            assertEquals(expected, found(process, root));
        }
    }

    private static List<String> found(ProposalProcess process, Path root) throws IOException {
        ProposalReader headers = new ProposalReader(process, Circumstances.on(DAY));
        SourceTree tree = SourceTree.directory(root, root, DIRECTORY);
        HistoryReading reading = GitHistory.read(new HistoryRequest(
                root, tree, headers, path -> false, Map.of(), Optional.empty(), Optional.empty(), Depth.CHANGE));
        assertEquals(List.of(), reading.limits());
        List<Rule> rules = RuleProvider.all(RandomLivesTest.class.getClassLoader()).stream()
                .filter(rule -> rule.info().id().equals("status.illegal-transition"))
                .toList();
        ProposalReader reader = new ProposalReader(process, new Circumstances(DAY, DAY, List.of(), reading.history()));
        return new Linter(reader, rules, LintSettings.NONE)
                .lint(tree, Progress.NONE).diagnostics().all().stream()
                        .filter(it -> it.rule().equals("status.illegal-transition"))
                        .filter(it -> it.severity() == Severity.ERROR)
                        .map(Diagnostic::message)
                        .map(message -> message.replaceAll("^.* the status from ", ""))
                        .toList();
    }

    /** A branch on which some proposals go on, with side branches that are merged, and renames. */
    private static final class Life {

        private final ProposalProcess process;
        private final Scratch scratch;
        private final Random random;
        private final Map<String, String> statuses = new TreeMap<>();
        private final Map<String, String> names = new TreeMap<>();
        private int edits;
        private String wronged = "";

        Life(ProposalProcess process, Scratch scratch, Random random) {
            this.process = process;
            this.scratch = scratch;
            this.random = random;
        }

        /** {@return what there is to find} */
        Optional<String> live(boolean wrong) throws IOException {
            for (int i = 1; i <= 3; i++) {
                String number = String.format("00%d", 10 + i);
                names.put(number, "a-title");
                statuses.put(number, any(initial()));
            }
            Map<String, String> first = Map.copyOf(statuses);
            ObjectId base = scratch.commit("begin", files());
            ObjectId head = base;
            Optional<String> mistake = Optional.empty();
            int steps = 4 + random.nextInt(8);
            int wrongStep = wrong ? random.nextInt(steps) : -1;
            for (int i = 0; i < steps; i++) {
                if (i == wrongStep) {
                    mistake = falseStep();
                    head = scratch.commit("false step", files(), head);
                } else if (random.nextInt(4) == 0) {
                    head = sideBranch(head);
                } else {
                    change();
                    head = scratch.commit("step " + i, files(), head);
                }
            }
            scratch.branch("main", base).branch("work", head).on("work", files());
            return mistake.filter(it -> !isSoft(statuses.get(wronged)))
                    .filter(it -> first.keySet().stream()
                            .filter(number -> number.equals(wronged))
                            .noneMatch(number -> isDrawn(first.get(number), statuses.get(number))));
        }

        /** A branch that is fine as a whole, or at most unusual, has mended its mistake. */
        /** Where the process is mild, a false step is no error. */
        private boolean isSoft(String status) {
            return process.softened().stream()
                    .map(Softening::when)
                    .anyMatch(it -> it instanceof SaidCondition.StatusIs in
                            && in.names().contains(status));
        }

        private boolean isDrawn(String from, String to) {
            return from.equals(to)
                    || process.lifecycle()
                            .between(from, to)
                            .anyMatch(step -> step.when().equals(Condition.ALWAYS)
                                    && !step.severity().equals(Optional.of(Severity.ERROR)));
        }

        /** On one side the proposals go on, on the other one something else happens. */
        private ObjectId sideBranch(ObjectId head) throws IOException {
            Map<String, String> before = files();
            change();
            ObjectId one = scratch.commit("aside", files(), head);
            change();
            ObjectId two = scratch.commit("aside again", files(), one);
            before.put("README.md", "edit " + edits++);
            ObjectId other = scratch.commit("meanwhile", before, head);
            Map<String, String> merged = files();
            merged.put("README.md", before.get("README.md"));
            return scratch.commit("merge", merged, other, two);
        }

        private void change() {
            String number = any(new ArrayList<>(names.keySet()));
            switch (random.nextInt(3)) {
                case 0 -> names.put(number, "title-" + edits++);
                case 1 -> edits++;
                default -> {
                    List<String> next = legal(statuses.get(number));
                    if (!next.isEmpty()) {
                        statuses.put(number, any(next));
                    }
                }
            }
        }

        private Optional<String> falseStep() {
            for (String number : names.keySet()) {
                String from = statuses.get(number);
                List<String> illegal = usual().map(Status::name)
                        .filter(to -> !to.equals(from)
                                && process.lifecycle()
                                        .between(from, to)
                                        .findAny()
                                        .isEmpty())
                        .toList();
                if (!illegal.isEmpty() && process.lifecycle().undeclared().equals(Optional.of(Severity.ERROR))) {
                    String to = any(illegal);
                    statuses.put(number, to);
                    wronged = number;
                    return Optional.of("'" + from + "' to '" + to + "', a step that the process does not draw");
                }
            }
            return Optional.empty();
        }

        private Stream<Status> usual() {
            return process.lifecycle().statuses().stream()
                    .filter(it -> it.only().equals(Condition.ALWAYS));
        }

        private List<String> initial() {
            return usual().filter(Status::initial).map(Status::name).toList();
        }

        private List<String> legal(String from) {
            return process.lifecycle()
                    .from(from)
                    .filter(step -> step.severity().isEmpty() && step.when().equals(Condition.ALWAYS))
                    .map(Transition::to)
                    .toList();
        }

        private String any(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private Map<String, String> files() {
            Map<String, String> files = new TreeMap<>();
            names.forEach((number, slug) -> files.put(
                    DIRECTORY + "/"
                            + process.files()
                                    .template()
                                    .replace("{number}", number)
                                    .replace("{slug}", slug),
                    text(number)));
            files.put("README.md", "edit " + edits);
            return files;
        }

        private String text(String number) {
            String title = process.title().written(number, "Proposal " + number);
            return "# " + title + "\n\n" + "| Field | Value |\n|---|---|\n| **Status** | " + statuses.get(number)
                    + " |\n\n## Summary\n\nA text about " + number + " of several words, the same in each version.\n";
        }
    }
}
