package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedProcessesTest {

    private static final String TEAM = "id: team-rfc\nextends: rust-rfc\nname: RFCs of the team\nprefix: TEAM\n";
    private static final String LIST = "META-INF/proposals/processes.txt";

    @TempDir
    private Path folder;

    @Test
    void findsTheProcessThatAJarLists() throws IOException {
        Processes processes = processes(jar("team-1.2.jar", Map.of("team-rfc", TEAM)));

        assertEquals(List.of("team-rfc"), processes.shared());
        assertEquals("team-rfc", processes.ids().get(0));
        assertEquals(
                "team-rfc of team-1.2.jar",
                processes.folder("team-rfc").orElseThrow().words());
        ProposalProcess process = read(processes, source(processes, "team-rfc"));
        assertEquals("TEAM", process.prefix());
        assertEquals(
                BuiltInProcesses.get("rust-rfc").sections().size(),
                process.sections().size());
    }

    @Test
    void findsTheOneInTheClassesOfAModule() throws IOException {
        write("team/target/classes/" + LIST, "team-rfc\n");
        write("team/target/classes/META-INF/proposals/team-rfc/process.yaml", TEAM);

        Processes processes = processes(folder.resolve("team/target/classes"));

        assertEquals(
                "team/target/classes",
                processes.folder("team-rfc").orElseThrow().from());
    }

    @Test
    void extendsOneOfAJarAsIfItWereBuiltIn() throws IOException {
        Processes processes = processes(jar("team.jar", Map.of("team-rfc", TEAM)));

        ProposalProcess process =
                read(processes, new SourceText("process.yaml", "extends: team-rfc\nid: ours\nprefix: OUR\n"));

        assertEquals("ours", process.id());
        assertEquals("RFCs of the team", process.name());
        assertEquals(
                List.of("team-rfc", "rust-rfc"),
                process.origin().folders().stream().map(ProcessFolder::id).toList());
    }

    @Test
    void removesInTheLastOneWhatTheFirstOneOfThreeHas() throws IOException {
        Processes processes = processes(jar("team.jar", Map.of("team-rfc", TEAM)));
        String section = BuiltInProcesses.get("rust-rfc").sections().get(0).name();

        ProposalProcess process = read(
                processes,
                new SourceText(
                        "process.yaml",
                        "extends: team-rfc\nid: ours\nsections:\n  - {name: " + section + ", remove: true}\n"));

        assertTrue(process.sections().stream().noneMatch(it -> it.name().equals(section)));
    }

    @Test
    void takesTheTemplateOfTheNearestProcess() throws IOException {
        Path jar = folder.resolve("team.jar");
        jar(
                jar,
                Map.of(
                        LIST,
                        "team-rfc",
                        path("team-rfc", "process.yaml"),
                        TEAM,
                        path("team-rfc", "template.md"),
                        "# T"));
        Processes processes = processes(jar);

        ProcessOrigin origin = read(processes, new SourceText("process.yaml", "extends: team-rfc\nid: ours\n"))
                .origin();

        assertEquals(Optional.of("# T"), origin.file("template.md"));
        assertEquals("team-rfc", origin.having("template.md").orElseThrow().id());
        assertEquals(Optional.empty(), origin.file("../team-rfc/template.md"));
    }

    @Test
    void namesBothJarsWhereAProcessIsInTwo() throws IOException {
        Processes processes =
                processes(jar("a-1.jar", Map.of("team-rfc", TEAM)), jar("b-2.jar", Map.of("team-rfc", TEAM)));

        assertEquals(
                "there are several processes 'team-rfc', in a-1.jar and b-2.jar; remove all but one of these"
                        + " dependencies of the plugin",
                processes.problems().get("team-rfc"));
        assertEquals(Optional.empty(), processes.folder("team-rfc"));
        assertEquals(
                "'team-rfc' cannot be extended: there are several processes 'team-rfc', in a-1.jar and b-2.jar;"
                        + " remove all but one of these dependencies of the plugin",
                mistake(processes, "extends: team-rfc\nid: ours\n"));
    }

    @Test
    void neverReplacesAProcessOfTheLibrary() throws IOException {
        Processes processes = processes(jar("a.jar", Map.of("madr", TEAM)));

        assertEquals(
                "the process 'madr' comes with the plugin, and a.jar has one of the same name; give that another id, or"
                        + " remove the dependency",
                processes.problems().get("madr"));
    }

    @Test
    void saysWhatAListPromisesAndAJarDoesNotHave() throws IOException {
        Path jar = folder.resolve("a.jar");
        jar(jar, Map.of(LIST, "# ours\ngone # soon\n../etc\n"));

        assertEquals(
                Map.of(
                        "gone",
                        "a.jar lists the process 'gone', but has no META-INF/proposals/gone/process.yaml",
                        "../etc",
                        "a.jar lists a process '../etc', which is no id; write it with small letters, digits and"
                                + " '-'"),
                processes(jar).problems());
    }

    @Test
    void tellsOfProcessesThatExtendEachOther() throws IOException {
        Processes processes =
                processes(jar("a.jar", Map.of("one", "extends: two\nid: one\n", "two", "extends: one\nid: two\n")));

        assertEquals("'one' cannot be extended: it extends itself", mistake(processes, "extends: one\nid: ours\n"));
    }

    private static SourceText source(Processes processes, String id) {
        return processes.folder(id).flatMap(ProcessFolder::source).orElseThrow();
    }

    private static ProposalProcess read(Processes processes, SourceText source) {
        ProcessReader.Result result = new ProcessReader(processes).read(source);
        assertEquals(List.of(), result.diagnostics().all());
        return result.process().orElseThrow();
    }

    private static String mistake(Processes processes, String text) {
        return new ProcessReader(processes)
                .read(new SourceText("process.yaml", text)).diagnostics().all().stream()
                        .map(Diagnostic::message)
                        .findFirst()
                        .orElseThrow();
    }

    private static Processes processes(Path... classPath) throws IOException {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return Processes.all(loader);
        }
    }

    private Path jar(String name, Map<String, String> processes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put(LIST, String.join("\n", processes.keySet()));
        processes.forEach((id, text) -> files.put(path(id, "process.yaml"), text));
        return jar(folder.resolve(name), files);
    }

    private static String path(String id, String file) {
        return "META-INF/proposals/" + id + "/" + file;
    }

    private static Path jar(Path jar, Map<String, String> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream stream = new JarOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                stream.putNextEntry(new JarEntry(file.getKey()));
                stream.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
