package io.github.proposals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A proposal that is a document and a file of YAML beside it. */
class SidecarTest {

    private static final String PROCESS = """
            id: bee-plans
            name: Plans for bees
            prefix: BEE
            files: {name: "{number}-{slug}/README.md", sidecar: plan.yaml}
            numbering: {width: 1}
            fields:
              - {name: title, type: title, required: true}
              - {name: status, type: status, required: true}
              - {name: see, type: proposals}
              - {name: keeper.name, type: people, required: true}
            statuses:
              - {name: proposed, kind: open, initial: true, next: [agreed]}
              - {name: agreed, kind: done}
            """;

    private static final String PLAN = """
            ---
            # who asks
            title: "Hives on roofs"
            status: proposed  # since May
            keeper:
              name: "@ada"
            """;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "plans/1-roofs/README.md", "# Hives on roofs\n\nText.\n",
            "plans/1-roofs/plan.yaml", PLAN,
            "plans/1-roofs/notes.md", "# Notes\n",
            "plans/1-roofs/sketches/first.md", "# A sketch\n",
            "plans/README.md", "# All plans\n"));

    @Test
    void readsTheHeaderBesideTheDocument() throws IOException {
        List<Proposal> proposals = judged().register().all();
        assertEquals(
                List.of("plans/1-roofs/README.md"),
                proposals.stream().map(Proposal::path).toList());
        Proposal proposal = proposals.get(0);
        assertEquals("BEE-1", proposal.id());
        assertEquals("Hives on roofs", proposal.titleText());
        assertEquals(Optional.of("proposed"), proposal.status().map(Status::name));
        assertEquals("@ada", proposal.field("keeper.name").orElseThrow().text());
        assertEquals(List.of(), found());
    }

    @Test
    void whatIsWrongStandsInTheFileBeside() throws IOException {
        files.put("plans/1-roofs/plan.yaml", PLAN.replace("proposed", "proposd"));
        assertEquals(List.of("plans/1-roofs/plan.yaml:4:9 status.unknown"), found());
    }

    @Test
    void aFolderNamesTheProposalThatLiesThere() throws IOException {
        files.put("plans/2-walls/README.md", "# Walls\n");
        files.put(
                "plans/2-walls/plan.yaml",
                PLAN.replace("Hives on roofs", "Walls")
                        + "see:\n  - \"/plans/1-roofs\"\n  - ../1-roofs/\n  - https://x.org/9-a\n");
        assertEquals(List.of(), found());
        assertEquals(
                List.of("1"),
                judged().register().all().get(1).references("see").stream()
                        .map(ProposalId::name)
                        .toList());
    }

    @Test
    void aMissingFileIsAFinding() throws IOException {
        files.remove("plans/1-roofs/plan.yaml");
        assertEquals(List.of("plans/1-roofs/README.md:1:3 header.missing"), found());
        assertTrue(judged().report().contains("there is no 'plan.yaml' beside this document"));
    }

    @Test
    void whatIsNoYamlIsAFindingAtItsPlace() throws IOException {
        files.put("plans/1-roofs/plan.yaml", PLAN + "tags: [a, b\nmore: c\n");
        assertTrue(found().contains("plans/1-roofs/plan.yaml:8:5 header.sidecar"), () -> files.toString());
    }

    @Test
    void whatHoldsNoValuesIsAFinding() throws IOException {
        files.put("plans/1-roofs/plan.yaml", "- one\n- two\n");
        assertEquals(
                List.of("plans/1-roofs/plan.yaml:1:1 header.missing", "plans/1-roofs/plan.yaml:1:1 header.sidecar"),
                found());
    }

    @Test
    void aMissingFieldIsSaidOfTheFileBeside() throws IOException {
        files.put("plans/1-roofs/plan.yaml", PLAN.replaceAll("status.*\n", ""));
        assertEquals(List.of("plans/1-roofs/plan.yaml:1:1 header.missing-field"), found());
        assertTrue(judged().report().contains("add a line 'status: …'"));
        assertTrue(judged().report().contains("to 'plan.yaml'"));
    }

    @ParameterizedTest
    @MethodSource
    void nothingInTheFileMakesAnythingThrow(String text) throws IOException {
        files.put("plans/1-roofs/plan.yaml", text);
        List<String> found = found();
        assertTrue(found.stream().noneMatch(it -> it.endsWith(Mishap.RULE.id())), found::toString);
        assertTrue(found.stream().anyMatch(it -> it.endsWith("header.sidecar")), found::toString);
    }

    static Stream<String> nothingInTheFileMakesAnythingThrow() {
        return Stream.of(
                "title: &a [*a, *a]\nstatus: *b\n",
                "{".repeat(3_000),
                "title:\n" + " ".repeat(900) + "- ".repeat(3_000),
                "title: \"open\nstatus: proposed\n",
                "\u0000: \u0001\n",
                "\t\ttitle: x\r\rstatus:\r- a\n",
                "k:\n k:\n".repeat(40_000),
                "title: 'a' 'b'\n? [x]\n: y\n",
                "%YAML 9\n--- !!java/object:java.net.URL [x]\n");
    }

    @Test
    void aCommentInTheDocumentSpeaksForBothFiles() throws IOException {
        files.put("plans/1-roofs/plan.yaml", PLAN.replace("proposed", "proposd"));
        files.put(
                "plans/1-roofs/README.md",
                "# Hives on roofs\n\n<!-- proposal: allow status.unknown: the word is older than the process -->\n");
        assertEquals(List.of(), found());
    }

    private List<String> found() throws IOException {
        return judged().diagnostics().all().stream()
                .map(it -> it.place() + " " + it.rule())
                .toList();
    }

    private JudgedProposals judged() throws IOException {
        ProcessReader.Result read = new ProcessReader().read(new SourceText("process.yaml", PROCESS));
        assertTrue(
                read.usable(),
                () -> read.diagnostics().all().stream()
                        .map(Diagnostic::message)
                        .toList()
                        .toString());
        ProposalProcess process = read.process().orElseThrow();
        return Proposals.in(SourceTree.of("plans", files), process).judge(LocalDate.of(2026, 6, 1));
    }
}
