package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectStartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ProjectStart start(Path basedir) {
        Settings settings = new Settings(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                TODAY,
                Optional.empty(),
                Optional.empty());
        return new ProjectStart(
                basedir,
                folder,
                settings,
                HistorySource.NONE,
                RuleProvider.all(getClass().getClassLoader()),
                Processes.BUILT_IN);
    }

    private static String config(ProjectStart start, boolean known) throws IOException {
        List<FileChange> changes = start.changes(start.find(known));
        return changes.get(changes.size() - 1).after().orElseThrow();
    }

    private void boatsAndRecords(String top) throws IOException {
        for (int i = 1; i <= 3; i++) {
            write(top + "boats/" + i + "-boat.md", "# Boat\n\n## Hull\n\nWood.\n");
            write(
                    top + "doc/adr/000" + i + "-boat.md",
                    "# " + i + ". Boat\n\nDate: 2026-01-31\n\n## Status\n\nAccepted\n\n## Context\n\nA sea.\n\n"
                            + "## Decision\n\nA boat.\n\n## Consequences\n\nWe sail.\n");
        }
    }

    @Test
    void namesABuiltInProcessAndWritesOneForOthers() throws IOException {
        boatsAndRecords("");
        assertTrue(config(start(folder), true)
                .endsWith("registers:\n  - directory: boats\n    process: boats/process.yaml   # 3 documents\n"
                        + "  - directory: doc/adr\n    process: nygard-adr   # 3 documents\n"));
    }

    @Test
    void infersWhatIsBuiltInWhereSomebodyWantsThat() throws IOException {
        boatsAndRecords("");
        List<ProjectStart.Found> found = start(folder).find(false);
        assertEquals(
                List.of("boats", "doc/adr"),
                found.stream().map(ProjectStart.Found::directory).toList());
        assertTrue(found.stream().allMatch(it -> it.draft().isPresent()));
        assertTrue(found.stream().allMatch(it -> it.judged().diagnostics().all().isEmpty()));
    }

    @Test
    void aModuleWritesItsOwnFiles() throws IOException {
        boatsAndRecords("module/");
        ProjectStart start = start(folder.resolve("module"));
        assertEquals(
                List.of("module/boats/process.yaml", "module/proposals.yaml"),
                start.changes(start.find(true)).stream().map(FileChange::path).toList());
        assertTrue(config(start, true).contains("directory: boats\n"));
    }
}
