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
            "# Queues\n\n**Status**: Draft\n");

    @Test
    void aProposalOfAnotherRegisterIsALinkToItsSite() throws IOException {
        Circumstances day = Circumstances.on(LocalDate.of(2026, 11, 21));
        OtherRegister rfcs =
                new OtherRegister(process("RFC"), SourceTree.of("rfcs", FILES), LintSettings.NONE.register());
        LintSettings settings = LintSettings.NONE.beside(new Registers(List.of(rfcs), day));
        Linter linter = new Linter(
                new ProposalReader(process("ADR"), day.beside(List.of(rfcs.neighbour()))), List.of(), settings);
        Register register =
                linter.lint(SourceTree.of("adr", FILES), Progress.NONE).proposals();
        Site site = Site.of(
                PublishedRegister.of(register),
                register,
                new Checks(List.of(), Diagnostics.none()),
                linter,
                SiteOptions.of(Optional.empty()).beside(Map.of("rfcs", "../rfcs")));

        String page;
        try (Stream<Page> pages = site.pages()) {
            page = pages.filter(it -> it.path().equals("ADR-0007.html"))
                    .map(Page::text)
                    .collect(Collectors.joining());
        }

        assertTrue(page.contains("<a href=\"../rfcs/RFC-0003.html\">RFC-0003</a>"), page);
        assertTrue(page.contains("RFC-0009 <span class=\"remark\">(there is no such proposal)</span>"), page);
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
