package io.github.proposals.maven;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The laws of the packages, as each {@code package-info} says them. What a class uses is read from the class itself, where
 * every type has its name; constants leave their trace in the imports.
 */
class ArchitectureTest {

    private static final String ROOT = "io/github/proposals/maven";
    private static final String NO_MAVEN = "No type of Maven enters.";
    private static final Pattern LAW =
            Pattern.compile("May use (nothing else|\\{@code [a-z]+}(?:(?:, | and )\\{@code [a-z]+})*)\\.");
    private static final Pattern NAME = Pattern.compile("\\{@code ([a-z]+)}");
    private static final Pattern USE = Pattern.compile("io[./]github[./]proposals[./]maven[./](?:([a-z]+)[./])?[A-Z]");

    @Test
    void everyPackageHasItsLaw() throws IOException {
        Set<String> without = new TreeSet<>(used().keySet());
        without.removeAll(laws().keySet());
        assertEquals(Set.of(), without);
        assertTrue(used().size() > 3, "packages were not found");
    }

    @Test
    void aPackageUsesWhatItsLawSaysAndNothingElse() throws IOException {
        assertEquals(laws(), used());
    }

    @Test
    void noTypeOfMavenEntersWhereTheLawSaysSo() throws IOException {
        List<String> closed = laws().keySet().stream()
                .filter(it -> info(it).contains(NO_MAVEN))
                .toList();
        assertEquals(List.of("files", "git", "project", "unchanged"), closed);
        Map<String, List<String>> texts = texts();
        assertTrue(
                texts.get("").stream().anyMatch(ArchitectureTest::knowsMaven), "goals know Maven, and were not seen");
        assertEquals(
                List.of(),
                closed.stream()
                        .filter(it -> texts.get(it).stream().anyMatch(ArchitectureTest::knowsMaven))
                        .toList());
    }

    /** What is internal to the library can change with each version. */
    @Test
    void nothingRestsOnWhatIsInternalToTheLibrary() throws IOException {
        List<String> all = texts().values().stream().flatMap(List::stream).toList();
        assertTrue(
                all.stream().anyMatch(it -> it.contains("io/github/proposals/model/")), "the library is used, unseen");
        assertTrue(all.stream().noneMatch(it -> it.matches("(?s).*io/github/proposals/model/[a-z/]*internal/.*")));
    }

    /** Nor does anybody use the parts of JGit that do. */
    @Test
    void nobodyOpensAConnectionOrRunsAProgram() throws IOException {
        Pattern forbidden =
                Pattern.compile("java[./](?:net[./](?:http[./]|\\w*Socket|\\w+Connection)|nio[./]channels[./]\\w*Socket"
                        + "|lang[./]Process)|org[./]eclipse[./]jgit[./](?:api|transport|hooks|gitrepo|merge)[./]"
                        + "|\\bProcessBuilder\\b|\\bgetRuntime\\b");
        List<String> all = texts().values().stream().flatMap(List::stream).toList();
        assertTrue(all.stream().anyMatch(it -> it.contains("org/eclipse/jgit/")), "git is read, unseen");
        assertEquals(
                Set.of(),
                all.stream()
                        .flatMap(it -> forbidden.matcher(it).results())
                        .map(MatchResult::group)
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void theTableOfTheArchitectureShowsAllPackages() throws IOException {
        Set<String> rows = Files.readAllLines(Path.of("../ARCHITECTURE.md")).stream()
                .filter(it -> it.matches("\\| `maven(?:\\.[a-z]+)?` \\|.*"))
                .map(it -> it.substring(3, it.indexOf('`', 3)).replaceFirst("maven\\.?", ""))
                .collect(toCollection(TreeSet::new));
        assertEquals(laws().keySet(), rows);
    }

    private static boolean knowsMaven(String text) {
        return text.contains("org/apache/maven/") || text.contains("org/codehaus/plexus/");
    }

    /** {@return what each package may use; the goals are the package without a name} */
    private static Map<String, Set<String>> laws() throws IOException {
        Map<String, Set<String>> laws = new TreeMap<>();
        for (String name : texts().keySet()) {
            Matcher law = LAW.matcher(info(name));
            if (law.find()) {
                laws.put(
                        name,
                        NAME.matcher(law.group(1))
                                .results()
                                .map(it -> it.group(1))
                                .collect(toCollection(TreeSet::new)));
            }
        }
        return laws;
    }

    private static String info(String name) {
        try {
            return Files.readString(Path.of("src/main/java", ROOT, name, "package-info.java"))
                    .replaceAll("\\s*\\n \\*\\s*", " ");
        } catch (IOException e) {
            return "";
        }
    }

    private static Map<String, Set<String>> used() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        texts().forEach((name, texts) -> {
            Set<String> others = texts.stream()
                    .flatMap(text -> USE.matcher(text).results())
                    .map(ArchitectureTest::packageOf)
                    .collect(toCollection(TreeSet::new));
            others.remove(name);
            used.put(name, others);
        });
        return used;
    }

    private static String packageOf(MatchResult use) {
        return use.group(1) == null ? "" : use.group(1);
    }

    /** {@return the classes and the sources of each package} */
    private static Map<String, List<String>> texts() throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        for (Path top : List.of(classes(), Path.of("src/main/java", ROOT))) {
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : (Iterable<Path>) files.filter(ArchitectureTest::isRead)::iterator) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    texts.computeIfAbsent(top.relativize(file.getParent()).toString(), it -> new ArrayList<>())
                            .add(text);
                }
            }
        }
        return texts;
    }

    /** A {@code package-info} tells where to read on, and uses nothing. */
    private static boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith("package-info.") && (name.endsWith(".class") || name.endsWith(".java"));
    }

    private static Path classes() {
        try {
            return Path.of(Goal.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(ROOT);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
