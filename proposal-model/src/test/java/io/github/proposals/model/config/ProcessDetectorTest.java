package io.github.proposals.model.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessDetectorTest {

    private static final String DEP = """
            # A

            **Status**: Draft

            **Authors**: Ada

            **Category**: Process
            """;

    private static final String NYGARD = """
            # 3. Bake in a stone oven

            Date: 2026-02-01

            ## Status

            Accepted

            ## Context

            Bread is late.

            ## Decision

            We will build one.

            ## Consequences

            It takes wood.
            """;

    private static final String MADR = """
            # Bake in a stone oven

            * Status: accepted

            ## Context and Problem Statement

            Bread is late.

            ## Decision Outcome

            Chosen option: "a stone oven", because it stays hot.
            """;

    private static final String LIST = """
            # Ships

            | # | Title |
            |---|---|
            | 002 | [B](./002-b.md) |
            | 001 | [A](001-A_a.md) |
            """;

    private final ProcessDetector detector = new ProcessDetector();

    @Test
    void aProcessIsKnownByTheNamesOfItsFiles() throws IOException {
        assertEquals(
                "plano-pep in docs/peps, 2 files",
                anywhere(Map.of(
                        "docs/peps/PEP-0001-a.md", "", "docs/peps/PEP-0002-b.md", "", "docs/peps/logo.svg", "")));
        assertEquals("jumpstarter-jep in jeps, 1 files", anywhere(Map.of("jeps/JEP-0010-a.md", "")));
    }

    @Test
    void namesThatWereMeantSoCountAsWell() throws IOException {
        assertEquals("plano-pep in docs/peps, 1 files", anywhere(Map.of("docs/peps/PEP-XXXX-My Cache.md", "")));
    }

    @Test
    void templatesDoNotCount() throws IOException {
        assertEquals("nothing", anywhere(Map.of("jeps/JEP-NNNN-template.md", "", "docs/peps/README.md", "")));
    }

    @Test
    void namesWithoutAPrefixNeedTheFieldsOfTheProcess() throws IOException {
        assertEquals("dynamo-dep in deps, 1 files", anywhere(Map.of("deps/0001-a.md", DEP)));
        assertEquals("nothing", anywhere(Map.of("deps/0001-use-postgres.md", "# Use Postgres\n\nStatus: accepted\n")));
    }

    @Test
    void aStatusOfAnotherProcessIsNoFieldOfThisOne() throws IOException {
        assertEquals("nothing", anywhere(Map.of("deps/0001-a.md", DEP.replace("Draft", "Rumoured"))));
        assertEquals("dynamo-dep in deps, 1 files", anywhere(Map.of("deps/0001-a.md", DEP.replace("Draft", "DRAFT"))));
    }

    @Test
    void halfOfTheFilesAreEnough() throws IOException {
        assertEquals("dynamo-dep in deps, 2 files", anywhere(Map.of("deps/0001-a.md", DEP, "deps/0002-b.md", "# B\n")));
        assertEquals(
                "nothing",
                anywhere(Map.of("deps/0001-a.md", DEP, "deps/0002-b.md", "# B\n", "deps/0003-c.md", "# C\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc/adr", "docs/adr", "docs/decisions", "docs/architecture/decisions", "adr", "src/adr"})
    void decisionRecordsAreToldApartByWhatTheySay(String folder) throws IOException {
        assertEquals("nygard-adr in " + folder + ", 1 files", anywhere(Map.of(folder + "/0003-oven.md", NYGARD)));
        assertEquals("madr in " + folder + ", 1 files", anywhere(Map.of(folder + "/0003-oven.md", MADR)));
        assertEquals("log4brains in " + folder + ", 1 files", anywhere(Map.of(folder + "/20260201-oven.md", MADR)));
    }

    @Test
    void linesInBoldLettersAreMeantAsHeadings() throws IOException {
        String bold = "# 3. Oven\n\n**Status:** Accepted\n\n**Context**\n\nHunger.\n\n**Decision:**\n\nAn oven.\n";
        assertEquals("nygard-adr in docs/adr, 1 files", anywhere(Map.of("docs/adr/0003-oven.md", bold)));
        assertEquals("nothing", anywhere(Map.of("docs/adr/0003-oven.md", bold + "\n## What else\n\nBread.\n")));
    }

    @Test
    void proposalsInFoldersAreKnownByThese() throws IOException {
        assertEquals(
                "kubernetes-kep in keps, 2 files",
                anywhere(Map.of(
                        "keps/sig-node/12-short-naps/README.md",
                        "# Short naps\n",
                        "keps/sig-node/12-short-naps/kep.yaml",
                        "title: Short naps\nauthors: [\"@ada\"]\nowning-sig: sig-node\nstatus: provisional\n",
                        "keps/sig-apps/deep/13-late-pods/README.md",
                        "# Late pods\n",
                        "keps/sig-apps/deep/13-late-pods/kep.yaml",
                        "title: Late pods\nauthors: [\"@ada\"]\nowning-sig: sig-apps\nstatus: provisional\n",
                        "keps/README.md",
                        "# All\n")));
    }

    @Test
    void otherDecisionRecordsAreNone() throws IOException {
        assertEquals("nothing", anywhere(Map.of("docs/adr/0003-oven.md", "# Oven\n\nStatus: accepted\n\n## Why\n")));
    }

    @Test
    void whatMostRecordsSayDecides() throws IOException {
        assertEquals(
                "madr in docs/adr, 3 files",
                anywhere(Map.of("docs/adr/0001-a.md", MADR, "docs/adr/0002-b.md", MADR, "docs/adr/0003-c.md", NYGARD)));
    }

    @Test
    void aFileMayNameTheFolder() throws IOException {
        assertEquals(
                "nygard-adr in architecture/log, 1 files",
                anywhere(Map.of(".adr-dir", "./architecture/log/\n", "architecture/log/0003-oven.md", NYGARD)));
        assertEquals(
                "madr in architecture/log, 1 files",
                anywhere(Map.of(".adr-dir", "architecture/log/\n", "architecture/log/0003-oven.md", MADR)));
        assertEquals(
                "log4brains in architecture/log, 1 files",
                anywhere(Map.of(".adr-dir", "architecture/log", "architecture/log/20260201-oven.md", MADR)));
        assertEquals("nothing", anywhere(Map.of(".adr-dir", "../log\n", "../log/0003-oven.md", NYGARD)));
        assertEquals("nothing", anywhere(Map.of(".adr-dir", "", "0003-oven.md", NYGARD)));
        assertTrue(new ProcessDetector().isWorthwhile(".adr-dir"::equals));
    }

    @Test
    void whereNothingIsRequiredTheListNamesTheFiles() throws IOException {
        assertEquals(
                "numbered-list in proposals, 2 files",
                anywhere(Map.of(
                        "proposals/README.md", LIST, "proposals/001-A_a.md", "# A\n", "proposals/002-b.md", "")));
        assertEquals("nothing", anywhere(Map.of("proposals/README.md", "# Ships\n", "proposals/001-A_a.md", "# A\n")));
        assertEquals("nothing", anywhere(Map.of("proposals/001-A_a.md", "# A\n")));
    }

    @Test
    void proposalsOfEthereumAreKnownByTheirNamesInBothOfItsRepositories() throws IOException {
        assertEquals("ethereum-eip in EIPS, 1 files", anywhere(Map.of("EIPS/eip-155.md", "")));
        assertEquals("ethereum-eip in ERCS, 2 files", anywhere(Map.of("ERCS/erc-20.md", "", "ERCS/erc-721.md", "")));
    }

    @Test
    void rfcsOfRustAreKnownByTheirHeader() throws IOException {
        String header = "- Start Date: 2026-03-01\n- RFC PR: https://example.org/pull/12\n";
        assertEquals("rust-rfc in text, 1 files", anywhere(Map.of("text/0012-fog_horns.md", header)));
        assertEquals("nothing", anywhere(Map.of("text/0012-fog_horns.md", "# Fog horns\n")));
    }

    @Test
    void proposalsOfSwiftAreToldFromListsByTheirHeader() throws IOException {
        String swift = "# A\n\n* Proposal: [SE-0001](0001-a.md)\n* Authors: [A](https://github.com/a)\n"
                + "* Status: **Accepted**\n";
        assertEquals(
                "swift-evolution in proposals, 2 files",
                anywhere(Map.of("proposals/0001-a.md", swift, "proposals/0002-b.md", swift)));
    }

    @Test
    void suchAListMayStandAtTheTopOfTheProject(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("README.md"), LIST);
        Files.writeString(folder.resolve("001-A_a.md"), "# A\n");
        assertEquals(
                "numbered-list in ., 1 files",
                words(detector.anywhere(place -> Files.isDirectory(folder.resolve(place))
                        ? Optional.of(SourceTree.directory(folder, folder, place))
                        : Optional.empty())));
    }

    @Test
    void theTopOfAProjectAloneIsNotWorthALook() {
        assertFalse(new ProcessDetector().isWorthwhile("."::equals));
    }

    @Test
    void thePlaceWithMoreFilesWins() throws IOException {
        assertEquals(
                "jumpstarter-jep in docs/internal/jeps, 2 files",
                anywhere(Map.of(
                        "docs/peps/PEP-0001-a.md", "",
                        "jeps/JEP-0010-a.md", "",
                        "docs/internal/jeps/JEP-0010-a.md", "",
                        "docs/internal/jeps/JEP-0011-b.md", "")));
    }

    @Test
    void filesElsewhereDoNotCount() throws IOException {
        assertEquals("nothing", anywhere(Map.of("docs/PEP-0001-a.md", "", "README.md", "")));
    }

    @Test
    void withoutFilesThereIsNoProcess() throws IOException {
        assertEquals("nothing", anywhere(Map.of()));
    }

    @Test
    void inOneDirectoryTheNamesDecide() throws IOException {
        SourceTree tree = SourceTree.of(
                "rfcs", Map.of("rfcs/JEP-0010-a.md", "", "rfcs/JEP-0011-b.md", "", "rfcs/PEP-0001-a.md", ""));
        assertEquals("jumpstarter-jep in rfcs, 2 files", words(detector.in("rfcs", tree)));
        assertEquals("nothing", words(detector.in("rfcs", SourceTree.of("rfcs", Map.of("rfcs/a.md", "")))));
    }

    @Test
    void aDirectoryThatCannotBeListedIsNoFinding(@TempDir Path folder) throws IOException {
        Path repository = Files.createDirectories(folder.resolve("repository"));
        Files.createSymbolicLink(repository.resolve("away"), folder);
        SourceTree tree = SourceTree.directory(repository, repository, "away");
        assertThrows(IOException.class, () -> detector.in("away", tree));
    }

    @Test
    void itIsWorthwhileWhereOneOfTheFoldersIsThere() {
        assertTrue(new ProcessDetector().isWorthwhile("docs/peps"::equals));
        assertTrue(new ProcessDetector().isWorthwhile("enhancements"::equals));
        assertFalse(new ProcessDetector().isWorthwhile("docs"::equals));
    }

    private String anywhere(Map<String, String> files) throws IOException {
        Map<String, String> all = new HashMap<>(files);
        return words(detector.anywhere(directory ->
                directory.isEmpty() || all.keySet().stream().anyMatch(it -> it.startsWith(directory + "/"))
                        ? Optional.of(SourceTree.of(directory, all))
                        : Optional.empty()));
    }

    private static String words(Optional<ProcessDetector.Detected> detected) {
        return detected.map(it -> it.process().id() + " in " + it.directory() + ", " + it.files() + " files")
                .orElse("nothing");
    }
}
