package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.export.GeneratedRegister;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAProposal() throws IOException {
        Files.createDirectories(folder.resolve("jeps"));
        Files.writeString(folder.resolve("jeps/JEP-0010-meter.md"), """
                # JEP-0010: Meter

                | Field     | Value |
                | --------- | ----- |
                | **JEP**   | 0010 |
                | **Title** | Meter |
                | **Status** | Draft |
                | **Type**  | Informational |
                """);
    }

    @Test
    void aListThatWasNeverThereIsNotOutOfDate() throws Exception {
        assertEquals(List.of(), files(Optional.empty()).changes(false));
        assertEquals(
                List.of("jeps/index.md"),
                files(Optional.empty()).changes(true).stream()
                        .map(FileChange::path)
                        .toList());
    }

    @Test
    void aColumnThatAListLacksIsNamed() throws Exception {
        Files.writeString(folder.resolve("jeps/index.md"), """
                # JEPs

                ## JEP Index

                ### Informational JEPs

                | JEP | Status | Author(s) |
                |---|---|---|
                | [JEP-0010](JEP-0010-meter.md) | Draft | |
                """);
        assertEquals(
                List.of("The table in jeps/index.md:5 has no column 'Title', which the process wants;"
                        + " add it to its head, and 'index' fills it."),
                files(Optional.empty()).lacking());
    }

    @Test
    void aListThatIsNoTextIsNamed() throws Exception {
        Files.write(folder.resolve("jeps/index.md"), "# Übersicht".getBytes(StandardCharsets.ISO_8859_1));
        UnusableConfigurationException problem = assertThrows(
                UnusableConfigurationException.class,
                () -> files(Optional.empty()).changes(false));
        assertEquals(
                "The index of the proposals cannot be compared: jeps/index.md cannot be read: it is not text in UTF-8",
                problem.getMessage());
    }

    @Test
    void aFileThatIsAskedForIsMade() throws Exception {
        List<FileChange> changes = files(Optional.of("docs/all.md")).changes(false);
        assertEquals(1, changes.size());
        assertTrue(changes.get(0).after().orElseThrow().contains("](../jeps/JEP-0010-meter.md)"));
    }

    @Test
    void aFileWithoutAPlaceForTheIndexIsNotTouched() throws Exception {
        Files.writeString(folder.resolve("all.md"), "# All\n");
        UnusableConfigurationException problem = assertThrows(
                UnusableConfigurationException.class,
                () -> files(Optional.of("all.md")).changes(false));
        assertTrue(problem.getMessage().contains(GeneratedRegister.BEGIN), problem::getMessage);
    }

    @Test
    void aFileOutsideOfTheRepositoryIsRefused() {
        for (String path : List.of("../all.md", "jeps")) {
            assertThrows(
                    UnusableConfigurationException.class,
                    () -> files(Optional.of(path)).changes(false));
        }
    }

    private IndexFiles files(Optional<String> file) throws IOException {
        ProposalReader reader = new ProposalReader(
                BuiltInProcesses.get("jumpstarter-jep"), Circumstances.on(LocalDate.of(2026, 11, 21)));
        Register set = new Linter(reader, RuleProvider.all(getClass().getClassLoader()), LintSettings.NONE)
                .lint(SourceTree.directory(folder, folder, "jeps"), Progress.NONE)
                .proposals();
        return new IndexFiles(set, PublishedRegister.of(set), file);
    }
}
