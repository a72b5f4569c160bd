package io.github.proposals.model;

import static io.github.proposals.model.Classes.CLASSES;
import static io.github.proposals.model.Classes.LAWS;
import static io.github.proposals.model.Classes.ROOT;
import static io.github.proposals.model.Classes.assertNone;
import static io.github.proposals.model.Classes.layer;
import static io.github.proposals.model.Classes.uses;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Packages keep their laws. */
class ArchitectureTest {

    /** Constants of other classes leave no trace in the byte code, only in the sources. */
    private static final Pattern IMPORT = Pattern.compile("\nimport (?:static )?([a-z.]+)\\.[A-Z]");

    @Test
    void allClassesAreLookedAt() {
        assertTrue(CLASSES.size() > 100, () -> "only " + CLASSES.size() + " classes");
    }

    @Test
    void everyPackageHasItsLaw() {
        assertEquals(
                List.of(),
                CLASSES.stream()
                        .map(it -> LAWS.home(it.getPackageName()))
                        .distinct()
                        .filter(it -> !LAWS.packages().contains(it))
                        .toList());
    }

    /** The table of ARCHITECTURE.md shows the floors from below: every package stands on those above it. */
    @Test
    void theTableOfTheArchitectureShowsAllPackagesInTheOrderOfTheirLaws() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../ARCHITECTURE.md")).stream()
                .filter(it -> it.matches("\\| `[a-z.]+` \\|.*"))
                .map(it -> it.substring(3, it.indexOf('`', 3)))
                .toList();
        assertEquals(
                LAWS.packages(), rows.stream().filter(LAWS.packages()::contains).collect(toCollection(TreeSet::new)));
        Set<String> below = new TreeSet<>();
        for (String row : rows) {
            if (LAWS.packages().contains(row)) {
                assertTrue(below.containsAll(LAWS.of(row)), () -> row + " uses what stands below it: " + LAWS.of(row));
                below.add(row);
            }
        }
    }

    @Test
    void aPackageUsesOnlyWhatItsLawAllows() {
        assertNone(uses((from, to) ->
                to.getPackageName().startsWith(ROOT) && !LAWS.allow(from.getPackageName(), to.getPackageName())));
    }

    @Test
    void noLawAllowsWhatNobodyDoes() throws IOException {
        Set<String> used = CLASSES.stream()
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .map(it -> LAWS.home(it.getOriginClass().getPackageName()) + " uses "
                        + LAWS.home(it.getTargetClass().getBaseComponentType().getPackageName()))
                .collect(toCollection(TreeSet::new));
        for (Path file : LAWS.sources()) {
            Matcher imported = IMPORT.matcher(Files.readString(file));
            while (imported.find()) {
                used.add(LAWS.home(LAWS.packageOf(file)) + " uses " + LAWS.home(imported.group(1)));
            }
        }
        List<String> idle = LAWS.packages().stream()
                .flatMap(it -> LAWS.of(it).stream().map(other -> it + " uses " + other))
                .filter(it -> !used.contains(it))
                .toList();
        assertEquals(List.of(), idle);
    }

    @Test
    void ofDiagnosticsTheDomainKnowsOnlyTheSeverityAndMishaps() {
        assertNone(uses((from, to) -> Set.of("proposal", "register").contains(layer(from.getPackageName()))
                && to.getPackageName().equals(ROOT + ".diagnostic")
                && !Set.of("Severity", "Mishap").contains(to.getSimpleName())));
    }

    @Test
    void ofDocumentsAProcessKnowsOnlyTheirForms() {
        assertNone(uses((from, to) -> from.getPackageName().equals(ROOT + ".process")
                && to.getPackageName().equals(ROOT + ".document")
                && !Set.of("DocumentFormat", "HeaderStyle", "Markup").contains(to.getSimpleName())));
    }

    /** No page knows what pages there are: each takes what it needs. */
    @Test
    void noPageIsHandedTheSite() {
        assertNone(uses((from, to) -> from.getPackageName().startsWith(ROOT + ".site.")
                && to.getPackageName().equals(ROOT + ".site")));
    }

    @Test
    void rulesDoNotUseRulesOfOtherTopics() {
        Predicate<JavaClass> topic = it -> it.getPackageName().startsWith(ROOT + ".rules.internal.");
        assertTrue(CLASSES.stream().filter(topic).count() > 50, "rules were not found");
        assertNone(uses((from, to) ->
                topic.test(from) && topic.test(to) && !from.getPackageName().equals(to.getPackageName())));
    }

    @Test
    void rulesDoNotUseTheListOfAllRules() {
        assertNone(uses((from, to) -> from.getPackageName().startsWith(ROOT + ".rules.internal.")
                && to.getSimpleName().equals("BuiltInRules")));
    }
}
