package io.github.proposals.model.docs;

import static io.github.proposals.model.docs.Docs.ROOT;
import static io.github.proposals.model.docs.Docs.SITE;
import static io.github.proposals.model.docs.Docs.documents;
import static io.github.proposals.model.docs.Docs.groups;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents know the goals that there are, and of each the parameters that it has. */
class GoalTablesTest {

    private static final Path GOALS = ROOT.resolve("proposal-maven-plugin/src/main/java/io/github/proposals/maven");

    private static final Pattern COMMAND = Pattern.compile(
            "mvn[^\\n`|]* (?:io\\.github\\.proposals:proposal-maven-plugin(?::[0-9][^:\\s]*)?|proposal):([a-z-]+)([^\\n`|#]*)");

    /** The site plugin calls the first, and Maven makes the second. */
    private static final Set<String> NOT_FOR_THE_README = Set.of("report", "help");

    @Test
    void everyGoalHasASectionAndNoOtherOne() throws IOException {
        Set<String> expected = new TreeSet<>(goals().keySet());
        expected.add("help");
        assertEquals(expected, new TreeSet<>(sections().keySet()));
    }

    @Test
    void everyGoalIsInTheReadme() throws IOException {
        Set<String> left = new TreeSet<>(goals().keySet());
        left.removeAll(NOT_FOR_THE_README);
        left.removeAll(groups(
                Files.readString(ROOT.resolve("README.md")), "proposal(?:-maven-plugin)?:(?:[0-9][^:]*:)?([a-z-]+)"));
        assertEquals(Set.of(), left);
    }

    @Test
    void everyGoalThatIsCalledExists() throws IOException {
        Set<String> there = new TreeSet<>(goals().keySet());
        there.add("help");
        List<String> unknown = new ArrayList<>();
        for (Path document : documents()) {
            groups(Files.readString(document), "mvn[^\\n]* (?:\\S+:)?proposal(?:-maven-plugin:[^: \\n]+)?:([a-z-]+)")
                    .stream()
                    .filter(goal -> !there.contains(goal))
                    .forEach(goal -> unknown.add(ROOT.relativize(document) + ": " + goal));
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyParameterHasARowWithItsPropertyAndItsDefault() throws IOException {
        Map<String, String> sections = sections();
        List<String> missing = new ArrayList<>();
        int rows = 0;
        for (Map.Entry<String, Path> goal : goals().entrySet()) {
            for (MojoParameter parameter : MojoParameter.of(goal.getValue())) {
                rows++;
                if (!parameter.standsIn(sections.get(goal.getKey()))) {
                    missing.add(goal.getKey() + ": " + parameter);
                }
            }
        }
        assertTrue(rows > 50, "parameters were not found");
        assertEquals(List.of(), missing);
    }

    @Test
    void everyRowIsAboutAParameterOfTheGoal() throws IOException {
        Map<String, Path> goals = goals();
        List<String> left = new ArrayList<>();
        for (Map.Entry<String, String> section : sections().entrySet()) {
            List<String> rows = groups(section.getValue(), "(?m)^\\| (`[a-zA-Z]+` \\| (?:`[a-zA-Z.]+`)?) *\\|");
            Set<String> own = new TreeSet<>();
            for (Path type = goals.get(section.getKey()); type != null; type = MojoParameter.above(type)) {
                MojoParameter.of(type).forEach(it -> own.add(it.names()));
            }
            rows.stream()
                    .filter(row -> !own.contains(row.strip()))
                    .forEach(row -> left.add(section.getKey() + ": " + row));
        }
        assertEquals(List.of(), left);
    }

    @Test
    void whatOnlyValidateTakesIsExceptedFromTheParametersOfOthers() throws IOException {
        Map<String, Path> goals = goals();
        Set<String> excepting = new TreeSet<>();
        for (Map.Entry<String, String> section : sections().entrySet()) {
            for (String exception :
                    groups(section.getValue(), "(?s)except\\s+for ([^,]*(?:, [^,]*)*), which there are not")) {
                Set<String> only = new TreeSet<>();
                MojoParameter.of(goals.get("validate")).forEach(it -> only.add(it.name()));
                MojoParameter.of(goals.get(section.getKey())).forEach(it -> only.remove(it.name()));
                assertEquals(only, new TreeSet<>(groups(exception, "`([a-zA-Z]+)`")), section.getKey());
                excepting.add(section.getKey());
            }
        }
        assertEquals(Set.of("index", "site-render"), excepting);
    }

    @Test
    void everyPropertyThatIsNamedExists() throws IOException {
        Set<String> there = new TreeSet<>();
        for (Path type : sources()) {
            there.addAll(groups(Files.readString(type), "property = \"([^\"]+)\""));
        }
        List<String> unknown = new ArrayList<>();
        for (Path document : documents()) {
            groups(Files.readString(document), "-D(proposal\\.[a-zA-Z.]*[a-zA-Z])").stream()
                    .filter(property -> !there.contains(property))
                    .forEach(property -> unknown.add(ROOT.relativize(document) + ": " + property));
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyCommandSaysWhatItsGoalReads() throws IOException {
        Map<String, Path> goals = goals();
        List<String> commands = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Path document : documents()) {
            for (MatchResult command :
                    COMMAND.matcher(Files.readString(document)).results().toList()) {
                commands.add(command.group());
                Set<String> read = new TreeSet<>();
                for (Path type = goals.get(command.group(1)); type != null; type = MojoParameter.above(type)) {
                    MojoParameter.of(type).forEach(it -> read.add(it.property()));
                }
                groups(command.group(2), "-D(proposal\\.[a-zA-Z.]*[a-zA-Z])").stream()
                        .filter(property -> !read.contains(property))
                        .forEach(property -> wrong.add(ROOT.relativize(document) + ": " + command.group()));
            }
        }
        assertTrue(commands.size() > 30, () -> "commands were not found: " + commands);
        assertEquals(List.of(), wrong);
    }

    /** {@return the sections of the page, by the goal that each is about} */
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new HashMap<>();
        for (String section : Files.readString(SITE.resolve("goals.md")).split("(?m)^## proposal:")) {
            sections.put(section.lines().findFirst().orElseThrow(), section);
        }
        sections.remove("# Goals");
        return sections;
    }

    /** {@return the sources of the goals, by name} */
    private static Map<String, Path> goals() throws IOException {
        Map<String, Path> goals = new TreeMap<>();
        for (Path type : sources()) {
            groups(Files.readString(type), "@Mojo\\(\\s*name = \"([a-z-]+)\"").forEach(name -> goals.put(name, type));
        }
        return goals;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(GOALS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
