package io.github.proposals.model.document.toy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.NewProposal;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.document.DocumentBody;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.Markup;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A markup is a class that nobody else has to know, beside Markdown and in the same directory. */
class OwnMarkupTest {

    private static final String GOOD = """
            = Slow boats
            :author: Ada
            :status: Draft

            == Summary
            # Boats are -- slow.
            """;

    private static final String PROCESS = """
            id: small
            prefix: S
            files: {name: "S-{number}-{slug}.%s"}
            header: attributes
            fields:
              - {name: author, type: people, required: true}
              - {name: status, type: status, required: true}
            statuses:
              - {name: Draft, kind: open, initial: true, next: [Done]}
              - {name: Done, kind: done}
            sections:
              - {name: Summary, required: true}
            """;

    @Test
    void whatIsWrittenInItIsReadAndFoundGood() throws IOException {
        LintResult result = lint(Map.of("S-0001-slow-boats.toy", GOOD));
        assertEquals(List.of(), found(result));
        Proposal proposal = result.proposals().all().get(0);
        assertEquals("Slow boats", proposal.titleText());
        assertEquals("Draft", proposal.status().orElseThrow().name());
    }

    @Test
    void mistakesInItAreFoundAtTheirPlaces() throws IOException {
        String wrong =
                GOOD.replace("Draft", "Drift").replace(":author: Ada\n", "").replace("Summary", "Boats");
        assertEquals(
                List.of(
                        "S-0001-slow-boats.toy:1:3 header.missing-field",
                        "S-0001-slow-boats.toy:1:3 section.missing: add '== Summary'",
                        "S-0001-slow-boats.toy:2:10 status.unknown"),
                found(lint(Map.of("S-0001-slow-boats.toy", wrong))));
    }

    @Test
    void markdownStandsBesideItAndIsStillMarkdown() throws IOException {
        String markdown = "# Fast boats\n\n**author**: Ada\n\n**status**: Draft\n\n## Summary\n\n= Boats are fast.\n";
        LintResult result = lint(Map.of("S-0001-slow-boats.toy", GOOD, "S-0002-fast-boats.md", markdown));
        assertEquals(
                List.of("Slow boats", "Fast boats"),
                result.proposals().all().stream().map(Proposal::titleText).toList());
        assertEquals(
                List.of("S-0002-fast-boats.md:1:1 file.misnamed", "S-0002-fast-boats.md:3:3 header.style"),
                found(result));
    }

    @Test
    void aProposalIsBegunInIt() throws IOException {
        Desk desk = new Desk(
                reader(),
                RuleProvider.all(OwnMarkupTest.class.getClassLoader()),
                LintSettings.NONE,
                SourceTree.of("", Map.of()),
                LocalDate.of(2026, 6, 1));
        Plan plan = (Plan)
                NewProposal.plan(desk, new NewProposal.Request("Slow boats", Optional.empty(), Optional.of("Ada"), ""));
        assertEquals(
                "S-0001-slow-boats.toy = Slow boats\n\n:author: Ada\n:status: Draft\n\n== Summary\n",
                plan.changes().get(0).path() + " "
                        + plan.changes().get(0).after().orElseThrow());
    }

    @Test
    void theTopIsNoPartOfThePage() {
        DocumentParser parser = new DocumentParser(
                process("toy").format(), label -> process("toy").field(label).isPresent());
        SourceText source = new SourceText("S-0001-slow-boats.toy", GOOD);
        DocumentBody body = parser.body(source, true);
        assertEquals("<h2>Summary</h2><p># Boats are -- slow.</p>", body.unsafeHtml());
        assertEquals("slow boats", body.titleAnchor());
        assertEquals(body.unsafeHtml(), parser.bodyWithPlaces(source, true).unsafeHtml());
    }

    @Test
    void statusAndTitleOfAnOldVersionAreReadFromIt() {
        var version = reader().version(new SourceText("S-0001-slow-boats.toy", GOOD), "1");
        assertEquals("Draft Slow boats", version.status() + " " + version.title());
    }

    @Test
    void aNameThatNoMarkupReadsIsAMistakeOfTheProcess() {
        assertEquals(
                List.of("no proposal is read from files that are named 'S-{number}-{slug}.rst':"
                        + " only Markdown or Toy is: let it end with '.md' or '.toy'"),
                read("rst").diagnostics().all().stream()
                        .map(it -> it.message() + ": " + it.finding().help())
                        .toList());
    }

    private static LintResult lint(Map<String, String> files) throws IOException {
        return new Linter(reader(), RuleProvider.all(OwnMarkupTest.class.getClassLoader()), LintSettings.NONE)
                .lint(SourceTree.of("", files), Progress.NONE);
    }

    private static List<String> found(LintResult result) {
        return result.diagnostics().all().stream()
                .map(it -> it.place() + " " + it.rule() + help(it.finding().help()))
                .toList();
    }

    private static String help(String help) {
        return help.startsWith("add '=") ? ": " + help : "";
    }

    private static ProposalReader reader() {
        return new ProposalReader(process("toy"), Circumstances.on(LocalDate.of(2026, 6, 1)));
    }

    private static ProposalProcess process(String extension) {
        return read(extension).process().orElseThrow();
    }

    private static ProcessReader.Result read(String extension) {
        List<Markup> markups = Stream.concat(BuiltInFormats.ALL.markups().stream(), Stream.of(new ToyMarkup()))
                .toList();
        List<HeaderStyle> headers = Stream.concat(
                        BuiltInFormats.ALL.headers().stream(), Stream.of(new AttributeStyle()))
                .toList();
        return new ProcessReader(new DocumentFormat(markups, headers, List.of()))
                .read(new SourceText("process.yaml", PROCESS.formatted(extension)));
    }
}
