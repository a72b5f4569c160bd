package io.github.proposals.model.bench;

import com.sun.management.OperatingSystemMXBean;
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
import io.github.proposals.model.site.SiteOptions;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time of making all pages of a site, whose proposals were read and judged before, against that of flexmark, which
 * only parses and renders, over the same files in the same virtual machine. Run it as {@code SiteBenchmark [files]}, or as
 * {@code SiteBenchmark files rounds}. What it prints are ratios: times depend on the machine.
 */
public final class SiteBenchmark {

    private SiteBenchmark() {}

    /** Writes the files into a temporary folder and measures. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        Path directory = Files.createTempDirectory("look-alikes");
        LookAlikes.write(directory, count);
        for (int round = 1; round <= rounds; round++) {
            Site site = site(directory);
            Time flexmark = Time.of(() -> flexmark(directory));
            Time pages = Time.of(
                    () -> site.pages().mapToLong(it -> it.text().length()).sum());
            System.out.printf(
                    Locale.ROOT,
                    "round %d: flexmark parse and render %.3f s, all pages %.3f s, ratio %.2f, of processor time %.2f%n",
                    round,
                    flexmark.wall(),
                    pages.wall(),
                    pages.wall() / flexmark.wall(),
                    pages.processor() / flexmark.processor());
        }
    }

    private interface Work {
        long run() throws IOException;
    }

    /** Seconds on the wall, and of all processors together, which others do not disturb as much. */
    private record Time(double wall, double processor) {

        static Time of(Work work) throws IOException {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long processor = system.getProcessCpuTime();
            long wall = System.nanoTime();
            if (work.run() == 0) {
                throw new IllegalStateException("nothing was made");
            }
            return new Time((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
        }
    }

    private static Site site(Path directory) throws IOException {
        ProposalProcess process = BuiltInProcesses.get("dynamo-dep");
        List<Rule> rules = RuleProvider.all(Linter.class.getClassLoader());
        Linter linter = new Linter(
                new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21))), rules, LintSettings.NONE);
        LintResult result = linter.lint(SourceTree.in(directory), Progress.NONE);
        return Site.of(
                PublishedRegister.of(result.proposals()),
                result.proposals(),
                new Checks(RulesInForce.of(rules, process, LintSettings.NONE), result.diagnostics()),
                linter,
                SiteOptions.of(Optional.of("https://example.org/o/r/blob/main/")));
    }

    private static long flexmark(Path directory) throws IOException {
        List<Extension> extensions = List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
        long size = 0;
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += renderer.render(parser.parse(Files.readString(file))).length();
            }
        }
        return size;
    }
}
