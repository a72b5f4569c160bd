package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.NewProposal;
import io.github.proposals.model.authoring.NextSteps;
import io.github.proposals.model.authoring.NumberAssignment;
import io.github.proposals.model.authoring.Promotion;
import io.github.proposals.model.authoring.Repairs;
import io.github.proposals.model.authoring.Supersession;
import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterMarkdown;
import io.github.proposals.model.history.History;
import io.github.proposals.model.keptlist.KeptListWriter;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.lint.RulesInForce;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Processes with lines that were deleted, doubled or given other values, and registers with characters that were: whatever
 * comes of it, nothing throws. {@code -Dmutations=5000} tries more of them.
 */
class ProcessMutationTest {

    private static final int COUNT = Integer.getInteger("mutations", 60);
    private static final long FIRST_SEED = Long.getLong("mutations.seed", 1);

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<Rule> RULES = RuleProvider.all(ProcessMutationTest.class.getClassLoader());

    private static final List<String> VALUES = List.of(
            "",
            "''",
            "' '",
            "~",
            "0",
            "-1",
            "1",
            "2147483647",
            "-2147483648",
            "99999999999999999999",
            "1.5",
            "true",
            "off",
            "[]",
            "['']",
            "{}",
            "[[a]]",
            "{a: {b: c}}",
            "[a, a, {b: c}]",
            "'.*'",
            "'('",
            "'(?<a>x)'",
            "'\\E\\Q'",
            "'$1'",
            "'%s %n %'",
            "'{number}'",
            "'{slug}.md'",
            "'{title}'",
            "'{slug}{slug}.md'",
            "'{number}{number}.md'",
            "'{number}.md'",
            "'yyyy-MM-dd HH:mm'",
            "'YYYY-ww'",
            "'{name}{name}'",
            "'[{'",
            "'|'",
            "'a\\nb'",
            "\"a\\nb\\r\\0\"",
            "'🚀'",
            "2026-02-30",
            "Draft");

    private static final List<String> PIECES = List.of(
            "", "\r", "\n", "\0", "<!--", "-->", "---\n", "# ", "|", "`", "\\", "\f", "\u2028", "**", ": ", "[x](",
            "🚀");

    @ParameterizedTest
    @MethodSource("ids")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noProcessMakesAnythingThrow(String id) throws IOException {
        String yaml = BuiltInProcesses.source(id).orElseThrow().content();
        int usable = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
            Random random = new Random(seed);
            String mutated = mutated(yaml, random);
            try {
                ProcessReader.Result read = new ProcessReader().read(new SourceText("process.yaml", mutated));
                if (read.usable()) {
                    usable++;
                    use(read.process().orElseThrow(), register(id, random), usable % 3 == 1);
                }
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError(id + ", seed " + seed + ": " + e + difference(yaml, mutated), e);
            }
        }
        assertTrue(usable > COUNT / 20, "hardly any of them was usable: " + usable);
    }

    private static Stream<String> ids() {
        return Judge.PROPOSALS.keySet().stream().sorted();
    }

    /** Does with the proposals what the goals do; pages cost as much as all the others together. */
    private static void use(ProposalProcess process, Map<String, String> files, boolean pages) throws IOException {
        SourceTree tree = SourceTree.of("peps", files);
        ProposalReader reader = new ProposalReader(
                process, new Circumstances(DAY, DAY, List.of("grace"), History.onDefaultBranch(true)));
        Linter linter = new Linter(reader, RULES, LintSettings.NONE);
        LintResult result = linter.lint(tree, Progress.NONE);
        assertEquals(
                List.of(),
                result.diagnostics().all().stream()
                        .filter(it -> it.rule().equals(Mishap.RULE.id()))
                        .map(Diagnostic::toString)
                        .toList());
        PublishedRegister index = PublishedRegister.of(result.proposals());
        new RegisterMarkdown("peps").write(index);
        KeptListWriter.update(result.proposals());
        KeptListWriter.create(result.proposals());
        Checks checks = new Checks(RulesInForce.of(RULES, process, LintSettings.NONE), result.diagnostics());
        if (pages) {
            Site.of(index, result.proposals(), checks, linter, SiteOptions.of(Optional.empty()))
                    .pages()
                    .forEach(page -> {});
        }
        Desk desk = new Desk(reader, RULES, LintSettings.NONE, tree, DAY);
        NextSteps.number(desk.proposals());
        Repairs.plan(desk);
        for (Proposal proposal : result.proposals().all().stream().limit(1).toList()) {
            NextSteps.of(desk, proposal.path());
            NewProposal.plan(desk, new NewProposal.Request("Cache more", Optional.empty(), Optional.empty(), ""));
            NumberAssignment.plan(desk, proposal.path(), Optional.empty());
            String status = process.lifecycle().names().stream()
                    .reduce((first, second) -> second)
                    .orElse("Accepted");
            Promotion.plan(desk, new Promotion.Request(proposal.path(), status, Map.of(), false));
            Supersession.plan(desk, proposal.path(), "cache", false);
        }
    }

    private static Map<String, String> register(String id, Random random) {
        Map<String, String> files = new TreeMap<>();
        String text = Judge.PROPOSALS.get(id) + "See [this](b.md).\n";
        files.put("peps/" + Judge.FILES.get(id), text);
        files.put("peps/" + Judge.FILES.get(id).replaceFirst("[0-9]{3,4}", "0012"), scrambled(text, random));
        Judge.BESIDE.getOrDefault(id, Map.of()).forEach((name, beside) -> {
            files.put("peps/" + name, beside);
            files.put("peps/" + name.replaceFirst("[0-9]{3,4}", "0012"), scrambled(beside, random));
        });
        files.put("peps/cache.md", scrambled(text, random));
        files.put(
                "peps/index.md",
                scrambled("# List\n\n## PublishedRegister\n\n| A | B |\n|---|---|\n| [1](cache.md) | 2 |\n", random));
        return files;
    }

    private static String scrambled(String text, Random random) {
        StringBuilder result = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(result.length());
            int to = Math.min(result.length(), from + random.nextInt(8));
            result.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        }
        return result.toString();
    }

    private static String mutated(String yaml, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(yaml.split("\n", -1)));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int colon = line.indexOf(": ");
            int kind = random.nextInt(8);
            if (kind == 0) {
                lines.remove(at);
            } else if (kind == 1) {
                lines.add(random.nextInt(lines.size()), line);
            } else if (colon > 0) {
                int end = random.nextBoolean() ? line.length() : endOfValue(line, colon + 2);
                lines.set(
                        at,
                        line.substring(0, colon + 2) + VALUES.get(random.nextInt(VALUES.size())) + line.substring(end));
            }
        }
        return String.join("\n", lines);
    }

    /** One of several values on a line, such as those of {@code {name: A, type: date}}. */
    private static int endOfValue(String line, int from) {
        int end = from;
        while (end < line.length() && ",}]".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String difference(String before, String after) {
        List<String> old = List.of(before.split("\n", -1));
        List<String> fresh = new ArrayList<>(List.of(after.split("\n", -1)));
        fresh.removeAll(old);
        return "\n" + String.join("\n", fresh);
    }
}
