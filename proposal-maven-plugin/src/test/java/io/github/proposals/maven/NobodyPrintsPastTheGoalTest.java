package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** So that no new goal can forget that what it prints was written by strangers. */
class NobodyPrintsPastTheGoalTest {

    @Test
    void everyGoalIsAGoal() throws IOException {
        Map<String, String> sources = sources();
        List<String> goals = sources.keySet().stream()
                .filter(name -> sources.get(name).contains("\n@Mojo("))
                .toList();
        assertTrue(goals.size() > 10, goals::toString);
        for (String goal : goals) {
            assertEquals("Goal", top(goal, sources), goal);
        }
    }

    @Test
    void onlyTheGoalKnowsTheLogOfMavenAndTheConsole() throws IOException {
        assertEquals(List.of("Goal"), using("super.getLog()"));
        assertEquals(List.of("Goal"), using("System.out"));
        assertEquals(List.of(), using("System.err"));
        assertEquals(List.of(), using("printStackTrace"));
        assertEquals(List.of("Goal"), using("AbstractMojo;"));
        assertEquals(List.of(), using("org.slf4j"));
    }

    @Test
    void onlyTheReportIsColoured() throws IOException {
        assertEquals(List.of("MavenReport"), using(".coloured()"));
    }

    private static String top(String name, Map<String, String> sources) {
        String source = sources.get(name);
        int start = source.indexOf(" class " + name + " extends ") + (" class " + name + " extends ").length();
        String parent = source.substring(start).replaceFirst("(?s)\\W.*", "");
        return parent.equals("AbstractMojo") ? name : top(parent, sources);
    }

    private static List<String> using(String words) throws IOException {
        return sources().entrySet().stream()
                .filter(it -> it.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }
}
