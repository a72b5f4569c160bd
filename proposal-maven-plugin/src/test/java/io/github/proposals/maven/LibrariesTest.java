package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar of the plugin has the libraries of others in it, and its pom names those of {@code proposal-model} once more. */
class LibrariesTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern PLUGINS = Pattern.compile("(?s)<plugins>.*?</plugins>");
    private static final Pattern NAMES =
            Pattern.compile("(?s)<groupId>([^<]*)</groupId>\\s*<artifactId>([^<]*)</artifactId>");

    @Test
    void noneOfTheModelIsMissing() throws IOException {
        Set<String> missing = libraries("proposal-model/pom.xml");
        assertTrue(missing.size() > 10, missing::toString);
        missing.removeAll(libraries("proposal-maven-plugin/pom.xml"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void eachHasALicence() throws IOException {
        Path licences = PROJECT.resolve("proposal-maven-plugin/src/main/resources/META-INF/LICENSE-libraries.txt");
        Set<String> without = libraries("proposal-maven-plugin/pom.xml");
        for (String line : Files.readAllLines(licences)) {
            without.remove(line.replaceFirst("\\s.*", ""));
        }
        assertEquals(Set.of(), without);
    }

    /** {@return what is needed to run, but for our own} */
    private static Set<String> libraries(String pom) throws IOException {
        Set<String> libraries = new TreeSet<>();
        Matcher dependencies = DEPENDENCY.matcher(
                PLUGINS.matcher(Files.readString(PROJECT.resolve(pom))).replaceAll(""));
        while (dependencies.find()) {
            Matcher names = NAMES.matcher(dependencies.group(1));
            if (!dependencies.group(1).contains("<scope>")
                    && names.find()
                    && !names.group(1).equals("io.github.proposals")) {
                libraries.add(names.group(1) + ":" + names.group(2));
            }
        }
        return libraries;
    }
}
