package io.github.proposals.model;

import static io.github.proposals.model.Runs.DAY;
import static io.github.proposals.model.Runs.FOLDER;
import static io.github.proposals.model.Runs.PLANO;
import static io.github.proposals.model.Runs.example;
import static io.github.proposals.model.Runs.judge;
import static io.github.proposals.model.Runs.plano;
import static io.github.proposals.model.Runs.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Profile;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered from one run to the next changes nothing but how long the next one takes. */
class RememberingTest {

    private final KeptInHand memory = new KeptInHand();

    @ParameterizedTest
    @CsvSource({
        "plano, plano-pep, docs/peps",
        "dynamo, dynamo-dep, deps",
        "jumpstarter, jumpstarter-jep, docs/source/contributing/jeps",
        "nygard, nygard-adr, doc/adr",
        "madr, madr, docs/decisions",
        "ethereum, ethereum-eip, EIPS",
        "log4brains, log4brains, docs/adr",
        "kubernetes, kubernetes-kep, keps",
        "numbered, numbered-list, proposals",
        "rust, rust-rfc, text",
        "swift, swift-evolution, proposals"
    })
    void aSecondRunFindsTheSameAndReadsNothing(String example, String process, String directory) throws IOException {
        ToldFiles files = new ToldFiles(directory, example(example));
        Proposals proposals = Proposals.in(files, BuiltInProcesses.get(process)).remembering(memory);
        JudgedProposals first = proposals.judge(DAY);
        List<String> all = files.read();

        JudgedProposals second = proposals.judge(DAY);

        assertEquals(words(first), words(second));
        assertEquals(1, memory.times, "what is known already is not written again");
        List<String> again = files.read().stream()
                .filter(it -> second.register().at(it).isPresent())
                .toList();
        assertTrue(again.size() <= 1 + all.size() / 5, () -> "only lists and broken files are read again: " + again);
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        Map<String, String> files = plano();
        judge(files, memory);
        String path = files.keySet().stream()
                .filter(it -> it.endsWith("-caching.md") || it.contains("0002"))
                .findFirst()
                .orElseThrow();

        files.merge(path, "\nMore, with [a link](nowhere.md).\n", String::concat);

        assertEquals(List.of(path), rereadBy(files));
    }

    @Test
    void everyChangeIsSeen() throws IOException {
        Random random = new Random(15);
        Map<String, String> files = plano();
        judge(files, memory);
        for (int i = 0; i < 25; i++) {
            List<String> paths =
                    files.keySet().stream().filter(it -> it.endsWith(".md")).toList();
            String path = paths.get(random.nextInt(paths.size()));
            switch (random.nextInt(6)) {
                case 0 -> files.put(path.replace(".md", "-" + i + ".md"), files.remove(path));
                case 1 -> files.put(path.replaceAll("-0*(\\d+)", "-00$1" + i), files.get(path));
                case 2 ->
                    files.merge(
                            path, "\n## Another section " + i + "\n\nSee PEP-0001 and [x](y.md).\n", String::concat);
                case 3 -> files.put(path, files.get(path).replaceFirst("Draft|Accepted|Final|Proposed", "Rejected"));
                case 4 -> files.put(path, "\n" + files.get(path));
                default -> {
                    if (paths.size() > 5) {
                        files.remove(path);
                    }
                }
            }
            assertSame(files, PLANO, LintSettings.NONE, DAY);
        }
    }

    @Test
    void nothingIsTakenOverFromAnotherProcessOrOtherSettings() throws IOException {
        Map<String, String> files = plano();
        String text = BuiltInProcesses.source("plano-pep").orElseThrow().content();
        ProposalProcess other = process(text.replace("Summary", "Abstract"));
        for (ProposalProcess process : List.of(PLANO, other, PLANO, process(text), process(text + "\n"))) {
            assertSame(files, process, LintSettings.NONE, DAY);
        }
        assertNotEquals(
                judge(files, PLANO, LintSettings.NONE, DAY, Memory.NONE),
                judge(files, other, LintSettings.NONE, DAY, Memory.NONE));
        List<LintSettings> settings = List.of(
                LintSettings.NONE,
                new LintSettings(Map.of("section.missing", Optional.of(Severity.INFO)), List.of()),
                new LintSettings(Map.of("section.missing", Optional.empty()), List.of()),
                new LintSettings(LintSettings.NONE.register(), List.of(), Profile.STRICT),
                new LintSettings(LintSettings.NONE.register(), List.of(), Profile.ADOPTING),
                new LintSettings(Map.of(), List.of("*0002*")));
        for (LintSettings each : settings) {
            assertSame(files, PLANO, each, DAY);
            assertSame(files, PLANO, each, DAY);
        }
    }

    @Test
    void aDayThatHasComeStaysCome() throws IOException {
        Map<String, String> files = plano();
        judge(files, memory);

        assertEquals(List.of(), rereadBy(files, DAY.plusDays(1)));
        for (int days : new int[] {-4000, 4000, -1, 0, 1}) {
            assertSame(files, PLANO, LintSettings.NONE, DAY.plusDays(days));
        }
    }

    @Test
    void rulesOfOthersAreAskedEveryTime() throws IOException {
        int[] asked = new int[1];
        Rule counting = new ProposalRule() {
            @Override
            public RuleInfo info() {
                return new RuleInfo("of.others", Severity.INFO, "Counts.");
            }

            @Override
            public Stream<Finding> check(ProposalText text) {
                asked[0]++;
                return Stream.empty();
            }
        };
        List<Rule> rules = new ArrayList<>(RuleProvider.all(RuleProvider.class.getClassLoader()));
        rules.add(counting);
        Proposals proposals =
                Proposals.in(SourceTree.of(FOLDER, plano()), PLANO).by(rules).remembering(memory);
        proposals.judge(DAY);
        int first = asked[0];

        proposals.judge(DAY);

        assertTrue(first > 0);
        assertEquals(2 * first, asked[0]);
    }

    private void assertSame(Map<String, String> files, ProposalProcess process, LintSettings settings, LocalDate day)
            throws IOException {
        assertEquals(judge(files, process, settings, day, Memory.NONE), judge(files, process, settings, day, memory));
    }

    private List<String> rereadBy(Map<String, String> files) throws IOException {
        return rereadBy(files, DAY);
    }

    private List<String> rereadBy(Map<String, String> files, LocalDate day) throws IOException {
        ToldFiles tree = new ToldFiles(FOLDER, files);
        Proposals.in(tree, PLANO).remembering(memory).judge(day);
        // The list that people keep is read every time.
        return tree.read().stream().filter(it -> !it.contains("PEP-0000")).toList();
    }

    private static ProposalProcess process(String text) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", text))
                .process()
                .orElseThrow();
    }
}
