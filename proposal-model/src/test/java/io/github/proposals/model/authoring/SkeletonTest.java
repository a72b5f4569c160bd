package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.header.HeaderStyles;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A process without a template of its own gets one, whichever way its headers are written. */
class SkeletonTest {

    private static final List<HeaderStyle> STYLES =
            HeaderStyles.ALL.stream().filter(style -> !style.isBeside()).toList();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @FieldSource("STYLES")
    void aNewProposalHasStatusAuthorAndDay(HeaderStyle style) throws IOException {
        ProposalProcess process = process(style);
        Desk desk = new Desk(
                new ProposalReader(process, Circumstances.on(DAY)),
                RuleProvider.all(SkeletonTest.class.getClassLoader()),
                LintSettings.NONE,
                SourceTree.of("", Map.of()),
                DAY);
        Plan plan = (Plan) NewProposal.plan(
                desk, new NewProposal.Request("Slow Boats", Optional.empty(), Optional.of("@ada"), ""));
        String text = plan.changes().get(0).after().orElseThrow();
        Proposal proposal = new ProposalReader(process, Circumstances.on(DAY))
                .read(new SourceText("S-0001-slow-boats.md", text))
                .proposal();
        assertEquals(style, proposal.headerStyle(), text);
        assertEquals("Draft", value(proposal, "Status"));
        assertEquals("@ada", value(proposal, "Author"));
        assertEquals("2026-06-01", value(proposal, "Created"));
        assertEquals("Slow Boats", proposal.titleText());
    }

    private static String value(Proposal proposal, String field) {
        return proposal.field(field).map(Field::text).orElse("");
    }

    private static ProposalProcess process(HeaderStyle style) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: small
                        prefix: S
                        files: {name: "S-{number}-{slug}.md"}
                        header: %s
                        fields:
                          - {name: Author, type: people, role: author}
                          - {name: Status, type: status, required: true}
                          - {name: Created, type: date, role: created}
                          - {name: Remark}
                        statuses:
                          - {name: Draft, kind: open, initial: true, next: [Done]}
                          - {name: Done, kind: done}
                        sections:
                          - {name: Summary, required: true}
                        """.formatted(style.word())))
                .process()
                .orElseThrow();
    }
}
