package io.github.proposals.model.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.NewProposal;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Promotion;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.edit.FieldEditor;
import io.github.proposals.model.edit.FieldOrder;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.proposal.Circumstances;
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

/** A style of header is a class that nobody else has to know, and a process may want several of them together. */
class OwnHeaderStyleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final String PROCESS = """
            id: small
            prefix: S
            files: {name: "S-{number}-{slug}.md"}
            header: %s
            field-order: warning
            fields:
              - {name: author, type: people, required: true}
              - {name: status, type: status, required: true}
              - {name: reviewer}
            statuses:
              - {name: Draft, kind: open, initial: true, next: [Done]}
              - {name: Done, kind: done}
            """;

    @Test
    void whatIsWrittenInItIsReadAndJudged() throws IOException {
        assertEquals(List.of(), judged("at-lines", "# Slow boats\n\n@author Ada\n@status Draft\n\nText.\n"));
        assertEquals(
                List.of("4:9 unknown status 'Drift': did you mean 'Draft'? Use one of: Draft, Done"),
                judged("at-lines", "# Slow boats\n\n@author Ada\n@status Drift\n"));
    }

    @Test
    void messagesSpeakOfIt() throws IOException {
        assertEquals(
                List.of("1:3 the field 'author' is missing: add a line '@author …' with a person such as @ada"),
                judged("at-lines", "# Slow boats\n\n@status Draft\n"));
        assertEquals(
                List.of("3:3 the header is written as bold '**Field**: value' lines:"
                        + " write it as '@field value' lines; its values were read all the same"),
                judged("at-lines", "# Slow boats\n\n**author**: Ada\n\n**status**: Draft\n"));
    }

    @Test
    void proposalsAreBegunAndPromotedInIt() throws IOException {
        String begun = written(NewProposal.plan(
                desk("at-lines", Map.of()),
                new NewProposal.Request("Slow Boats", Optional.empty(), Optional.of("Ada"), "")));
        assertEquals("# Slow Boats\n\n@author Ada\n@status Draft\n", begun);
        assertEquals(
                "# Slow Boats\n\n@author Ada\n@status Done\n",
                written(Promotion.plan(
                        desk("at-lines", Map.of("S-0001-slow-boats.md", begun)),
                        new Promotion.Request("1", "Done", Map.of(), false))));
    }

    @Test
    void fieldsAreAddedAndPutInOrderInIt() {
        ProposalReader reader = reader("at-lines");
        String text = "# Slow boats\n\n@status Draft\n\nText.\n";
        String added = new FieldEditor(reader.process())
                .set(reader.document(new SourceText("a.md", text)), "reviewer", "Bob")
                .orElseThrow();
        assertEquals("# Slow boats\n\n@status Draft\n@reviewer Bob\n\nText.\n", added);
        String mixed = "# Slow boats\n\n@reviewer Bob\n@author Ada\n@status Draft\n";
        assertEquals(
                "# Slow boats\n\n@author Ada\n@status Draft\n@reviewer Bob\n",
                new FieldOrder(reader.process()).sorted(reader.document(new SourceText("a.md", mixed))));
    }

    @Test
    void twoStylesInOneDocumentAreReadTogetherWhereTheProcessWantsThem() throws IOException {
        String both = "---\nauthor: Ada\n---\n# Slow boats\n\n- status: Draft\n- reviewer: Bob\n\nText.\n";
        assertEquals(List.of(), judged("[front-matter, bullet-list]", both));
        assertEquals(List.of(), judged("bullet-list", both), "what stands in another style beside it counts, too");
        assertEquals(
                List.of("1:3 the field 'author' is missing: add an item '- author: …' with a person such as @ada"),
                judged("[front-matter, bullet-list]", "# Slow boats\n\n- status: Draft\n- reviewer: Bob\n"));
    }

    @Test
    void eachOfTwoStylesIsWrittenWhereItStands() {
        ProposalReader reader = reader("[front-matter, bullet-list]");
        String both = "---\nauthor: Ada\n---\n# Slow boats\n\n- reviewer: Bob\n- status: Draft\n\nText.\n";
        assertEquals(
                both.replace("Draft", "Done"),
                new FieldEditor(reader.process())
                        .set(reader.document(new SourceText("a.md", both)), "status", "Done")
                        .orElseThrow());
        assertEquals(
                both.replace("- reviewer: Bob\n- status: Draft", "- status: Draft\n- reviewer: Bob"),
                new FieldOrder(reader.process()).sorted(reader.document(new SourceText("a.md", both))));
    }

    private static List<String> judged(String header, String text) throws IOException {
        return new Linter(
                        reader(header), RuleProvider.all(OwnHeaderStyleTest.class.getClassLoader()), LintSettings.NONE)
                        .lint(SourceTree.of("", Map.of("S-0001-slow-boats.md", text)), Progress.NONE)
                        .diagnostics()
                        .all()
                        .stream()
                        .map(it -> it.place().start().line() + ":"
                                + it.place().start().column() + " " + it.message() + ": "
                                + it.finding().help())
                        .toList();
    }

    private static Desk desk(String header, Map<String, String> files) throws IOException {
        return new Desk(
                reader(header),
                RuleProvider.all(OwnHeaderStyleTest.class.getClassLoader()),
                LintSettings.NONE,
                SourceTree.of("", files),
                DAY);
    }

    private static String written(Outcome outcome) {
        return ((Plan) outcome).changes().get(0).after().orElseThrow();
    }

    private static ProposalReader reader(String header) {
        List<HeaderStyle> known = Stream.concat(Stream.of(new AtLinesStyle()), BuiltInFormats.ALL.headers().stream())
                .toList();
        return new ProposalReader(
                new ProcessReader(new DocumentFormat(BuiltInFormats.ALL.markups(), known, List.of()))
                        .read(new SourceText("process.yaml", PROCESS.formatted(header)))
                        .process()
                        .orElseThrow(),
                Circumstances.on(DAY));
    }
}
