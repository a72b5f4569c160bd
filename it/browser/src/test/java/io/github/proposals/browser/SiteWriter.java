package io.github.proposals.browser;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterFormats;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RulesInForce;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.rules.BuiltInRules;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes sites to {@code target/sites}, with all the files that the goal {@code site-render} writes. */
final class SiteWriter {

    /** Where all sites are that this process has written: the build runs two side by side. */
    static final Path SITES =
            Path.of("target", "sites", System.getProperty("fork", "process-1")).toAbsolutePath();

    private static final Optional<String> SOURCE = Optional.of("https://example.org/source/blob/main");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private SiteWriter() {}

    /** {@return the site of the proposals in a tree, written} */
    static WrittenSite write(String name, ProposalProcess process, SourceTree tree, History history) {
        Site site = site(process, tree, history);
        return write(name, site, site.pages());
    }

    /** {@return the same site in the frame of another one, written} */
    static WrittenSite writeInSkin(String name, ProposalProcess process, SourceTree tree, History history) {
        Site site = site(process, tree, history);
        return write(
                name,
                site,
                Stream.concat(Stream.of(site.skinStyle()), site.inSkin().map(OtherFrame::around)));
    }

    static Site site(ProposalProcess process, SourceTree tree, History history) {
        List<Rule> rules = new BuiltInRules().rules();
        ProposalReader reader = new ProposalReader(process, new Circumstances(DAY, DAY, List.of(), history));
        try {
            Linter linter = new Linter(reader, rules, LintSettings.NONE);
            LintResult result = linter.lint(tree, Progress.NONE);
            Checks checks = new Checks(RulesInForce.of(rules, process, LintSettings.NONE), result.diagnostics());
            Register proposals = result.proposals();
            return Site.of(PublishedRegister.of(proposals), proposals, checks, linter, SiteOptions.of(SOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenSite write(String name, Site site, Stream<Page> made) {
        WrittenSite written = new WrittenSite(name, SITES.resolve(name));
        try (Stream<Page> pages = made) {
            written.delete();
            Set<Asset> assets = new LinkedHashSet<>();
            for (Iterator<Page> each = pages.iterator(); each.hasNext(); ) {
                Page page = each.next();
                write(written, page.path(), page.text().getBytes(StandardCharsets.UTF_8));
                assets.addAll(page.assets());
            }
            for (Asset asset : assets) {
                write(written, asset.path(), asset.content());
            }
            for (Map.Entry<String, String> file : beside(site.index()).entrySet()) {
                write(written, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the plugin writes next to the pages. */
    private static Map<String, String> beside(PublishedRegister index) {
        Map<String, String> files = new LinkedHashMap<>();
        for (TextFormat<PublishedRegister> format : RegisterFormats.forMachines(index.process(), SOURCE)) {
            files.put(format.fileName(), format.write(index));
        }
        return files;
    }

    private static void write(WrittenSite written, String path, byte[] content) throws IOException {
        Path file = written.folder().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
