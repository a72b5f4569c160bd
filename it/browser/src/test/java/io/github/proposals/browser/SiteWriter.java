package io.github.proposals.browser;

import io.github.proposals.model.Circumstances;
import io.github.proposals.model.ProposalReader;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.history.History;
import io.github.proposals.model.index.AtomFeed;
import io.github.proposals.model.index.Index;
import io.github.proposals.model.index.IndexCsv;
import io.github.proposals.model.index.IndexJson;
import io.github.proposals.model.index.ReviewCalendar;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Progress;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.rules.BuiltInRules;
import io.github.proposals.model.site.Page;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.SiteOptions;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes sites to {@code target/sites}, with all the files that the goal {@code site-render} writes. */
final class SiteWriter {

    /** Where all sites are. */
    static final Path SITES = Path.of("target", "sites").toAbsolutePath();

    private static final Optional<String> SOURCE = Optional.of("https://example.org/source/blob/main");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private SiteWriter() {}

    /** {@return the site of the proposals in a tree, written} */
    static WrittenSite write(String name, ProposalProcess process, SourceTree tree, History history) {
        try {
            LintResult result = new Linter(
                            new ProposalReader(process, new Circumstances(DAY, DAY, List.of(), history)),
                            BuiltInRules.all(),
                            LintSettings.NONE)
                    .lint(tree, Progress.NONE);
            return write(new WrittenSite(name, SITES.resolve(name)), result.proposals());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenSite write(WrittenSite site, ProposalSet proposals) throws IOException {
        site.delete();
        Index index = Index.of(proposals);
        try (Stream<Page> pages = Site.of(index, proposals, SiteOptions.of(SOURCE)).pages()) {
            for (Iterator<Page> each = pages.iterator(); each.hasNext(); ) {
                Page page = each.next();
                write(site.folder().resolve(page.path()), page.text());
            }
        }
        for (Map.Entry<String, String> file : beside(index).entrySet()) {
            write(site.folder().resolve(file.getKey()), file.getValue());
        }
        return site;
    }

    /** What the plugin writes next to the pages. */
    private static Map<String, String> beside(Index index) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.json", new IndexJson().write(index));
        files.put("index.csv", new IndexCsv().write(index));
        files.put("status.atom", new AtomFeed(SOURCE).write(index));
        files.put("reviews.ics", new ReviewCalendar().write(index));
        return files;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
