package io.github.proposals.model.register;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.proposal.TinyProcess;
import io.github.proposals.model.text.SourceEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals are told from all that stands beside them. */
class ProposalFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIP-0001-bees.md",
                "TIP-0000-process.md",
                "TIP-XXXX-bees.md",
                "TIP-1-bees.md",
                "tip-0001-bees.md",
                "bees.md",
                "Bees and honey.MD"
            })
    void everyMarkdownFileOfTheDirectoryIsACandidate(String name) {
        assertEquals(List.of("tips/" + name), candidates("tips/" + name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIP-TEMPLATE.md",
                "README.md",
                "bees.svg",
                "TIP-0001-bees.txt",
                "TIP-0001-bees.md.bak",
                "process.yaml",
                "TIP-0001-bees"
            })
    void templatesAndOtherFilesAreNone(String name) {
        assertEquals(List.of(), candidates("tips/" + name));
    }

    @Test
    void furtherBelowOnlyNumberedFilesAreCandidates() {
        assertEquals(
                List.of("tips/0001/TIP-0001-bees.md", "tips/a/b/TIP-XXXX-honey.md"),
                candidates(
                        "tips/0001/TIP-0001-bees.md",
                        "tips/0001/notes.md",
                        "tips/a/b/TIP-XXXX-honey.md",
                        "tips/a/index.md"));
    }

    @Test
    void whatTheProjectExcludesIsNone() {
        ProposalFiles files = new ProposalFiles(
                TinyProcess.PROCESS,
                "tips",
                entries("tips/TIP-0001-bees.md", "tips/notes.md", "tips/old/TIP-0002-wasps.md"),
                path -> path.equals("notes.md") || path.startsWith("old/"));

        assertEquals(
                List.of("tips/TIP-0001-bees.md"),
                files.candidates().stream().map(SourceEntry::path).toList());
    }

    @Test
    void theIndexIsNoCandidate() {
        ProposalFiles files = files("tips/TIP-0001-bees.md", "tips/index.md");

        assertAll(
                () -> assertEquals("tips/index.md", index(files)),
                () -> assertEquals(1, files.candidates().size()));
    }

    @Test
    void theFirstNameOfAnIndexCountsAndTheOtherFileIsACandidate() {
        ProposalFiles files = files("tips/LIST.md", "tips/TIP-0001-bees.md", "tips/index.md");

        assertAll(
                () -> assertEquals("tips/index.md", index(files)),
                () -> assertEquals(
                        List.of("tips/LIST.md", "tips/TIP-0001-bees.md"),
                        files.candidates().stream().map(SourceEntry::path).toList()));
    }

    @Test
    void anIndexFurtherBelowIsNotTheIndex() {
        assertEquals("none", index(files("tips/a/index.md")));
    }

    @Test
    void thereMayBeNoIndex() {
        assertEquals(Optional.empty(), files("tips/TIP-0001-bees.md").index());
    }

    @Test
    void theDirectoryMayBeWhereTheBuildRuns() {
        ProposalFiles files = new ProposalFiles(
                TinyProcess.PROCESS, "", entries("TIP-0001-bees.md", "a/notes.md", "index.md"), path -> false);

        assertAll(
                () -> assertEquals("index.md", index(files)),
                () -> assertEquals(List.of(new SourceEntry("TIP-0001-bees.md", "")), files.candidates()));
    }

    @Test
    void aFileThatCannotBeReadStaysACandidate() {
        SourceEntry shut = new SourceEntry("tips/TIP-0001-bees.md", "permission denied");
        ProposalFiles files = new ProposalFiles(TinyProcess.PROCESS, "tips", List.of(shut), path -> false);

        assertEquals(List.of(shut), files.candidates());
    }

    @Test
    void aFileOfTheDirectoryIsAProposalWhateverItSays() {
        assertTrue(files().isProposal(TinyProcess.proposal("tips/bees.md", "text\n")));
    }

    @Test
    void whatOnlySaysWhereAProposalWentIsNone() {
        assertAll(
                () -> assertFalse(files().isProposal(
                                TinyProcess.proposal("tips/TIP-0001-a.md", "Moved to [b](TIP-0001-b.md).\n"))),
                () -> assertTrue(files().isProposal(TinyProcess.proposal(
                        "tips/TIP-0001-a.md", "Moved to [the web](https://example.org).\n"))),
                () -> assertTrue(files().isProposal(TinyProcess.proposal(
                        "tips/TIP-0001-a.md", "Builds on [b](TIP-0001-b.md).\n\nBees fly.\n"))),
                () -> assertTrue(files().isProposal(
                                TinyProcess.proposal("tips/TIP-0001-a.md", "# A\n\nMoved to [b](TIP-0001-b.md).\n"))));
    }

    @Test
    void aFileFurtherBelowIsAProposalOnlyWithAStatus() {
        String header = "| Field | Value |\n|---|---|\n| Status | Draft |\n";

        assertAll(
                () -> assertTrue(files().isProposal(TinyProcess.proposal("tips/a/TIP-0001-bees.md", header))),
                () -> assertFalse(files().isProposal(TinyProcess.proposal("tips/a/TIP-0001-bees.md", "text\n"))));
    }

    private static String index(ProposalFiles files) {
        return files.index().map(SourceEntry::path).orElse("none");
    }

    private static List<String> candidates(String... paths) {
        return files(paths).candidates().stream().map(SourceEntry::path).toList();
    }

    private static ProposalFiles files(String... paths) {
        return new ProposalFiles(TinyProcess.PROCESS, "tips", entries(paths), path -> false);
    }

    private static List<SourceEntry> entries(String... paths) {
        return Stream.of(paths).map(path -> new SourceEntry(path, "")).toList();
    }
}
