package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.Processes;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedProcessTest {

    private static final String FOLDER = "jar/META-INF/proposals/";

    @TempDir
    private Path top;

    @BeforeEach
    void bringsAProcessAlong() throws IOException {
        write(FOLDER + "processes.txt", "boats\nother-id\nbroken\nmadr\n");
        write(FOLDER + "boats/process.yaml", """
                id: boats
                prefix: BOAT
                files: {name: "{number}-{slug}.md", directories: [boats]}
                header: bold-lines
                fields:
                  - {name: Status, type: status, required: true}
                statuses:
                  - {name: Afloat, kind: open, initial: true}
                """);
        write(FOLDER + "other-id/process.yaml", "id: another\nprefix: A\nfiles: {name: '{number}-{slug}.md'}\n");
        write(FOLDER + "broken/process.yaml", "id: broken\nfields: 7\n");
        write(FOLDER + "madr/process.yaml", "id: madr\n");
        write("project/boats/0001-a-raft.md", "# A raft\n\n**Status**: Afloat\n\nWood.\n");
    }

    @Test
    void isFoundWithoutBeingNamedBeforeOneOfOurs() throws Exception {
        OpenProject project = open(Optional.empty()).orElseThrow();

        assertEquals("boats of " + jar(), project.process().named());
        assertTrue(project.detected());
    }

    @Test
    void isNamedAsIfItWereBuiltIn() throws Exception {
        write("project/proposals.yaml", "process: boats\n");

        OpenProject project = open(Optional.empty()).orElseThrow();

        assertEquals("It comes in " + jar() + ".", project.process().shared().orElseThrow());
        assertEquals("boats", project.where().replaceFirst(".*/", ""));
    }

    @Test
    void isExtendedWithoutTellingWhatItsOwnersHaveToMend() throws Exception {
        write("project/process.yaml", "extends: boats\nid: ours\n");

        OpenProject project = open(Optional.of("process.yaml")).orElseThrow();

        assertEquals("ours", project.process().named());
        assertEquals(
                "It extends boats of " + jar() + ".", project.process().shared().orElseThrow());
        assertEquals(Diagnostics.none(), project.warnings());
    }

    @Test
    void saysWhatIsWrongWhereItIsNamed() {
        assertEquals("the process 'broken of " + jar() + "' has mistakes, see above", problem("broken"));
        assertEquals(
                "the process 'other-id of " + jar() + "' has the id 'another' in its file; both must be the same",
                problem("other-id"));
        assertEquals(
                "the process 'madr' comes with the plugin, and " + jar()
                        + " has one of the same name; give that another id, or remove the dependency",
                problem("madr"));
    }

    @Test
    void isAmongThoseThatWereProbablyMeant() {
        assertTrue(problem("boat").startsWith("there is no process 'boat'; did you mean 'boats'?"));
    }

    private String problem(String process) {
        return assertThrows(UnusableConfigurationException.class, () -> open(Optional.of(process)))
                .getMessage();
    }

    private Optional<OpenProject> open(Optional<String> process) throws IOException, UnusableConfigurationException {
        Settings settings = new Settings(
                process,
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                LocalDate.of(2026, 11, 21),
                Optional.empty(),
                Optional.empty());
        Path project = top.resolve("project");
        try (URLClassLoader jar =
                new URLClassLoader(new URL[] {top.resolve("jar").toUri().toURL()}, null)) {
            return new ProjectLocator(
                            project, project, () -> RuleProvider.all(getClass().getClassLoader()), Processes.all(jar))
                    .open(settings, HistorySource.NONE, new Asked(true, true));
        }
    }

    /** The folder stands for a jar, and is named by the end of its path. */
    private String jar() {
        return top.getParent().getFileName() + "/" + top.getFileName() + "/jar";
    }

    private void write(String name, String text) throws IOException {
        Path file = top.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
