package io.github.proposals.bench;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.misc.Extension;
import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.lint.RulesInForce;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What reading, judging and showing proposals take inside of one virtual machine, against flexmark over the same files. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PartsBenchmark {

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create());

    private static final List<Rule> RULES = RuleProvider.all(Linter.class.getClassLoader());

    /** How many proposals. */
    @Param("949")
    int files;

    private Path directory;

    /** Writes them. */
    @Setup
    public void write() throws IOException {
        directory = Files.createTempDirectory("look-alikes");
        LookAlikes.write(directory, Style.LABELS, files);
    }

    /** {@return how many nodes flexmark sees} */
    @Benchmark
    public long flexmarkReads() throws IOException {
        Parser parser = Parser.builder().extensions(EXTENSIONS).build();
        long nodes = 0;
        for (Path file : texts()) {
            for (Object ignored : parser.parse(Files.readString(file)).getDescendants()) {
                nodes++;
            }
        }
        return nodes;
    }

    /** {@return how much HTML flexmark makes} */
    @Benchmark
    public long flexmarkShows() throws IOException {
        Parser parser = Parser.builder().extensions(EXTENSIONS).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();
        long size = 0;
        for (Path file : texts()) {
            size += renderer.render(parser.parse(Files.readString(file))).length();
        }
        return size;
    }

    /** {@return what all rules find} */
    @Benchmark
    public LintResult readAndJudge() throws IOException {
        return linter().lint(SourceTree.in(directory), Progress.NONE);
    }

    /** {@return how much HTML all pages have, with reading and judging} */
    @Benchmark
    public long readJudgeAndShow() throws IOException {
        Linter linter = linter();
        LintResult result = linter.lint(SourceTree.in(directory), Progress.NONE);
        ProposalProcess process = BuiltInProcesses.get("dynamo-dep");
        Site site = Site.of(
                PublishedRegister.of(result.proposals()),
                result.proposals(),
                new Checks(RulesInForce.of(RULES, process, LintSettings.NONE), result.diagnostics()),
                linter,
                SiteOptions.of(Optional.of("https://example.org/o/r/blob/main/")));
        return site.pages().mapToLong(it -> it.text().length()).sum();
    }

    private static Linter linter() {
        return new Linter(
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), Circumstances.on(LocalDate.of(2026, 11, 21))),
                RULES,
                LintSettings.NONE);
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    static List<Bench.Row> rows(int count, int rounds) throws RunnerException {
        List<Bench.Row> rows = new ArrayList<>();
        Map<String, List<Double>> cold = measured(
                count,
                new OptionsBuilder()
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .forks(rounds));
        Map<String, List<Double>> warm = measured(
                count,
                new OptionsBuilder()
                        .mode(Mode.AverageTime)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(rounds)
                        .measurementTime(TimeValue.seconds(5))
                        .forks(1));
        for (String how : List.of("cold", "warm")) {
            Map<String, List<Double>> times = how.equals("cold") ? cold : warm;
            rows.add(row(
                    "reading and all rules, " + how, times.get("readAndJudge"), "reads", times.get("flexmarkReads")));
            rows.add(row(
                    "reading, rules and all pages, " + how,
                    times.get("readJudgeAndShow"),
                    "reads and renders",
                    times.get("flexmarkShows")));
        }
        return rows;
    }

    private static Bench.Row row(String what, List<Double> ours, String does, List<Double> flexmark) {
        double middle = flexmark.stream().sorted().toList().get(flexmark.size() / 2);
        return new Bench.Row(
                what,
                "flexmark that " + does,
                ours.stream().map(it -> it / middle).toList(),
                "");
    }

    private static Map<String, List<Double>> measured(int count, ChainedOptionsBuilder options) throws RunnerException {
        Map<String, List<Double>> times = new TreeMap<>();
        for (RunResult result : new Runner(options.include(PartsBenchmark.class.getName())
                        .param("files", String.valueOf(count))
                        .build())
                .run()) {
            String label = result.getParams().getBenchmark();
            times.put(
                    label.substring(label.lastIndexOf('.') + 1),
                    result.getBenchmarkResults().stream()
                            .flatMap(it -> it.getIterationResults().stream())
                            .map(it -> it.getPrimaryResult().getScore())
                            .toList());
        }
        return times;
    }
}
