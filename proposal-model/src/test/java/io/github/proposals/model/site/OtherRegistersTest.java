package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Neighbour;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.OtherRegister;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.Registers;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OtherRegistersTest {

    private static final Map<String, String> FILES = Map.of(
            "adr/0007-rabbits.md",
            "# Rabbits\n\n**Status**: Draft\n\n**Implements**: RFC-3, RFC-0009\n",
            "rfcs/0003-queues.md",
            "# Queues\n\n**Status**: Draft\n",
            "adr/0008-foxes.md",
            "# Foxes\n\n**Status**: Draft\n\nFoxes eat what RFC-0003 counts.\n");

    private static final Circumstances DAY = Circumstances.on(LocalDate.of(2026, 11, 21));

    @Test
    void aProposalOfAnotherRegisterIsALinkToItsSite() throws IOException {
        String page = page("ADR", "adr", "RFC", "rfcs", "ADR-0007.html");
        assertTrue(page.contains("<a href=\"../rfcs/RFC-0003.html\">RFC-0003</a>"), page);
        assertTrue(page.contains("RFC-0009 <span class=\"remark\">(there is no such proposal)</span>"), page);
    }

    @Test
    void whatAnotherRegisterSaysAboutAProposalStandsOnItsPage() throws IOException {
        String page = page("RFC", "rfcs", "ADR", "adr", "RFC-0003.html");
        assertTrue(page.contains("“Implements” of"), page);
        assertTrue(page.contains("<a href=\"../adr/ADR-0007.html\">ADR-0007</a>"), page);
        assertTrue(page.contains("Mentioned by"), page);
        assertTrue(page.contains("<a href=\"../adr/ADR-0008.html\">ADR-0008</a>"), page);
    }

    private static String page(String prefix, String folder, String otherPrefix, String otherFolder, String name)
            throws IOException {
        OtherRegister others = new OtherRegister(
                process(otherPrefix), SourceTree.of(otherFolder, FILES), LintSettings.NONE.register());
        ProposalProcess process = process(prefix);
        LintSettings settings =
                LintSettings.NONE.beside(new Registers(List.of(others), new Neighbour(process, folder), DAY));
        Linter linter =
                new Linter(new ProposalReader(process, DAY.beside(List.of(others.neighbour()))), List.of(), settings);
        Register register =
                linter.lint(SourceTree.of(folder, FILES), Progress.NONE).proposals();
        Site site = Site.of(
                PublishedRegister.of(register),
                register,
                new Checks(List.of(), Diagnostics.none()),
                linter,
                SiteOptions.of(Optional.empty()).beside(Map.of(otherFolder, "../" + otherFolder)));
        try (Stream<Page> pages = site.pages()) {
            return pages.filter(it -> it.path().equals(name)).map(Page::text).collect(Collectors.joining());
        }
    }

    private static ProposalProcess process(String prefix) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: own
                        prefix: %s
                        files: {name: "{number}-{slug}.md"}
                        header: bold-lines
                        fields: [{name: Status, type: status}, {name: Implements, type: proposals}]
                        statuses: [{name: Draft, initial: true}]
                        """.formatted(prefix)))
                .process()
                .orElseThrow();
    }
}
