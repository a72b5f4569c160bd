package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files beside documents, names of files, titles and headings: what another process has, and what comes back. */
class MigrationOfNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final ProposalProcess FLAT = process("""
            id: flat
            prefix: RFC
            files: {name: "{number}-{slug}.md"}
            numbering: {width: 4}
            title: {form: "{number}. {title}", width: 1}
            header: bold-lines
            fields:
              - {name: Status, type: status}
              - {name: Author, role: author}
              - {name: Replaces, type: proposals}
            statuses: [{name: Draft, initial: true, next: [Accepted]}, {name: Accepted}]
            sections: [{name: Context, required: true}, {name: Risks}]
            """);

    private static final ProposalProcess FOLDERS = process("""
            id: folders
            prefix: KEP
            files: {name: "{number}-{slug}/README.md", sidecar: meta.yaml}
            numbering: {width: 1}
            title: {form: "KEP-{number}: {title}"}
            header: sidecar
            fields:
              - {name: status, type: status}
              - {name: authors, role: author}
              - {name: replaces, type: proposals}
            statuses: [{name: Draft, initial: true, next: [Accepted]}, {name: Accepted}]
            section-level: 3
            sections: [{name: Motivation, aliases: [Context], required: true}, {name: Perils}]
            """);

    private static final ProposalProcess MATTER = process("""
            id: matter
            prefix: KEP
            files: {name: "KEP-{number}-{slug}.md"}
            numbering: {width: 4}
            title: {form: "KEP-{number}: {title}", width: 1}
            header: front-matter
            fields:
              - {name: status, type: status}
              - {name: authors, role: author}
              - {name: replaces, type: proposals}
            statuses: [{name: Draft, initial: true, next: [Accepted]}, {name: Accepted}]
            sections: [{name: Motivation, required: true}]
            """);

    private static final String FIRST = """
            # 1. Keep a log

            **Status**: Accepted

            **Author**: Ada: the first

            ## Context

            We forget, see [the risks](#risks) and [the next](0002-burn-it.md#context).

            ## Risks

            Paper burns.
            """;
    private static final String SECOND = """
            # 2. Burn it

            **Status**: Draft

            **Replaces**: RFC-0001

            ## Context

            Light, as in ![a flame](flame.svg) of [one](./0001-keep-a-log.md).
            """;

    @Test
    void aNumberThatIsNowhereAfterwardsIsToldOf() throws IOException {
        SourceTree tree = SourceTree.of(
                "",
                Map.of(
                        "0001-keep-a-log.md",
                        "# 1. Keep a log\n\nDate: 2026-01-31\n\n## Status\n\nAccepted\n\n## Context\n\nWe forget.\n"));
        Outcome outcome = Migration.plan(
                new Desk(
                        new ProposalReader(
                                BuiltInProcesses.get("nygard-adr"), Circumstances.on(LocalDate.of(2026, 11, 21))),
                        List.of(),
                        LintSettings.NONE,
                        tree,
                        LocalDate.of(2026, 11, 21),
                        false),
                BuiltInProcesses.get("log4brains"),
                Map.of(),
                Map.of());
        assertEquals(
                List.of("1 number gets lost: neither names of files nor titles have any in log4brains"),
                ((Plan) outcome).notes());
    }

    @Test
    void documentsGoIntoFoldersWithTheirHeadersBesideThemAndComeBackAsTheyWere() throws IOException {
        Map<String, String> before = new TreeMap<>(Map.of(
                "rfcs/0001-keep-a-log.md",
                FIRST,
                "rfcs/0002-burn-it.md",
                SECOND,
                "rfcs/README.md",
                "The first is [this](0001-keep-a-log.md#risks).\n",
                "rfcs/flame.svg",
                "<svg/>\n"));

        Map<String, String> there = migrated(before, FLAT, FOLDERS, Map.of("Risks", "Perils"));

        assertEquals(
                Map.of(
                        "rfcs/1-keep-a-log/README.md",
                        """
                        # KEP-1: Keep a log

                        ### Motivation

                        We forget, see [the risks](#perils) and [the next](../2-burn-it/README.md#motivation).

                        ### Perils

                        Paper burns.
                        """,
                        "rfcs/1-keep-a-log/meta.yaml",
                        "status: Accepted\nauthors: \"Ada: the first\"\n",
                        "rfcs/2-burn-it/README.md",
                        """
                        # KEP-2: Burn it

                        ### Motivation

                        Light, as in ![a flame](../flame.svg) of [one](../1-keep-a-log/README.md).
                        """,
                        "rfcs/2-burn-it/meta.yaml",
                        "status: Draft\nreplaces: KEP-1\n",
                        "rfcs/README.md",
                        "The first is [this](1-keep-a-log/README.md#perils).\n",
                        "rfcs/flame.svg",
                        "<svg/>\n"),
                there);

        before.put("rfcs/0002-burn-it.md", SECOND.replace("](./", "]("));
        assertEquals(before, migrated(there, FOLDERS, FLAT, Map.of("Perils", "Risks")));
    }

    @Test
    void yamlBecomesFrontMatterAsItIs() throws IOException {
        String yaml = """
                # Who decides, and when.
                status: Accepted
                authors:
                  - "@ada"
                milestone:
                  alpha: "v1"
                """;
        Map<String, String> before = Map.of(
                "7-a-lamp/README.md", "# KEP-7: A lamp\n\n### Motivation\n\nIt is dark.\n", "7-a-lamp/meta.yaml", yaml);

        Map<String, String> there = migrated(before, FOLDERS, MATTER, Map.of());

        assertEquals(
                Map.of(
                        "KEP-0007-a-lamp.md",
                        "---\n" + yaml + "---\n\n# KEP-7: A lamp\n\n## Motivation\n\nIt is dark.\n"),
                there);
        assertEquals(before, migrated(there, MATTER, FOLDERS, Map.of()));
    }

    @Test
    void aProcessThatExtendsThePresentOneTakesTheFileBesideAway() throws IOException {
        ProposalProcess inside = process("""
                extends: kubernetes-kep
                id: inside
                files: {name: "{number}-{slug}.md", sidecar: none}
                header: front-matter
                """);
        Map<String, String> before = Map.of(
                "keps/sig-a/7-a-lamp/README.md",
                "# KEP-7: A lamp\n\n## Summary\n\nIt is dark.\n",
                "keps/sig-a/7-a-lamp/kep.yaml",
                "status: provisional\n");

        assertEquals(
                Map.of(
                        "keps/sig-a/7-a-lamp.md",
                        "---\nstatus: provisional\n---\n\n# KEP-7: A lamp\n\n## Summary\n\nIt is dark.\n"),
                migrated(before, BuiltInProcesses.get("kubernetes-kep"), inside, Map.of()));
    }

    @Test
    void withoutAHeaderAllElseIsMovedAndNoNameIsGivenThatTheOtherProcessPassesOver() throws IOException {
        ProposalProcess drafts = process("""
                id: drafts
                prefix: KEP
                files: {name: "{number}-{slug}.md"}
                """);
        ProposalProcess blind = process("""
                id: blind
                prefix: KEP
                files: {name: "KEP-{number}-{slug}.md", exclude: ["KEP-0007*"]}
                sections: [{name: Motivation, aliases: [Context]}]
                """);
        Map<String, String> before = Map.of(
                "0007-a-lamp.md", "# A lamp\n\n## Context\n\nIt is dark.\n",
                "0008-a-bulb.md", "# A bulb\n\n## Context\n\nIt is dark.\n");

        Plan plan = plan(before, drafts, blind, Map.of());

        assertEquals(Map.of("0008-a-bulb.md", "KEP-0008-a-bulb.md"), plan.renames());
        assertTrue(
                plan.notes().get(0).startsWith("0007-a-lamp.md keeps its name: no name such as"),
                plan.notes()::toString);
    }

    @Test
    void whatOnlyYamlCanHoldStaysWhereItIs() throws IOException {
        Map<String, String> before = Map.of(
                "7-a-lamp/README.md",
                "# KEP-7: A lamp\n\n### Motivation\n\nIt is dark.\n",
                "7-a-lamp/meta.yaml",
                "status: Accepted\nmilestone:\n  alpha: \"v1\"\n",
                "8-a-bulb/README.md",
                "# KEP-8: A bulb\n\n### Motivation\n\nIt is dark.\n",
                "8-a-bulb/meta.yaml",
                "status: Draft # for now\n");

        Plan plan = plan(before, FOLDERS, FLAT, Map.of());

        assertEquals(List.of(), plan.changes());
        assertEquals(
                List.of(
                        "7-a-lamp/README.md stays as it is: its field 'milestone' has fields of its own",
                        "8-a-bulb/README.md stays as it is: 'status: Draft # for now' in its header belongs to no value,"
                                + " and would be lost"),
                plan.notes());
    }

    @Test
    void aNameThatIsTakenAndASectionThatNobodyKnowsAreTold() throws IOException {
        Map<String, String> before = Map.of("0001-keep-a-log.md", FIRST, "KEP-0001-keep-a-log.md", "Not to be lost.\n");

        Plan plan = plan(before, FLAT, MATTER, Map.of());

        assertTrue(
                plan.notes()
                        .contains("0001-keep-a-log.md keeps its name: there is a file KEP-0001-keep-a-log.md already"),
                plan.notes()::toString);
        Refusal refusal = (Refusal) outcome(before, FLAT, MATTER, Map.of("Risks", "Danger"));
        assertEquals("there is no section 'Danger' in matter", refusal.reason());
    }

    private static Map<String, String> migrated(
            Map<String, String> files, ProposalProcess from, ProposalProcess to, Map<String, String> sections)
            throws IOException {
        Map<String, String> after = new TreeMap<>(files);
        for (FileChange change : plan(files, from, to, sections).changes()) {
            after.remove(change.path());
            change.after().ifPresent(text -> after.put(change.path(), text));
        }
        return after;
    }

    private static Plan plan(
            Map<String, String> files, ProposalProcess from, ProposalProcess to, Map<String, String> sections)
            throws IOException {
        Outcome outcome = outcome(files, from, to, sections);
        assertTrue(outcome instanceof Plan, outcome.toString());
        return (Plan) outcome;
    }

    private static Outcome outcome(
            Map<String, String> files, ProposalProcess from, ProposalProcess to, Map<String, String> sections)
            throws IOException {
        Desk desk = new Desk(
                new ProposalReader(from, Circumstances.on(DAY)),
                List.of(),
                LintSettings.NONE,
                SourceTree.of("", files),
                DAY,
                false);
        return Migration.plan(desk, to, Map.of(), sections);
    }

    private static ProposalProcess process(String text) {
        ProcessReader.Result read = new ProcessReader().read(new SourceText("process.yaml", text));
        assertTrue(read.process().isPresent(), read.diagnostics()::toString);
        return read.process().get();
    }
}
