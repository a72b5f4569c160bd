package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessExplainedTest {

    @TempDir
    private Path jar;

    @Test
    void aProcessSaysWhereItComesFromAndWhatItAsksFor() throws IOException {
        Processes processes = processes("boats");
        SourceText source = new SourceText("process.yaml", "extends: boats\nid: ours\nname: Our boats\n");

        String text = new ProcessExplained(
                        new ProcessReader(processes).read(source).process().orElseThrow())
                .text();

        assertEquals("""
                Our boats (ours)
                  Extends: boats of %s
                  Looked for in: boats
                  Sections: Hull
                """.formatted(processes.folder("boats").orElseThrow().from()), text);
    }

    @Test
    void theListNamesTheJarOfEachAndWhatCannotBeUsed() throws IOException {
        Processes processes = processes("boats\ngone");
        String jar = processes.folder("boats").orElseThrow().from();

        String list = new ProcessList(processes).text();

        assertTrue(list.contains("\n  boats                          comes in " + jar + "\n"), list);
        assertTrue(list.contains("\n  madr                           comes with the plugin\n"), list);
        assertTrue(list.contains("\n  cannot be used: " + jar + " lists the process 'gone', but has no "), list);
    }

    private Processes processes(String list) throws IOException {
        Path folder = Files.createDirectories(jar.resolve("META-INF/proposals/boats"));
        Files.writeString(folder.resolveSibling("processes.txt"), list);
        Files.writeString(folder.resolve("process.yaml"), """
                id: boats
                prefix: BOAT
                files: {name: "{number}-{slug}.md", directories: [boats]}
                sections:
                  - {name: Hull, required: true}
                """);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return Processes.all(loader);
        }
    }
}
