package io.github.proposals.model;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the packages, as each {@code package-info} says them. */
class ArchitectureTest {

    private static final String ROOT = "io.github.proposals.model";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Constants of other classes leave no trace in the byte code, only in the sources. */
    private static final Pattern IMPORT = Pattern.compile("\nimport (?:static )?([a-z.]+)\\.[A-Z]");

    private static final Laws LAWS = Laws.of(Path.of("src/main/java"), ROOT);

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

    @Test
    void onlyMarkdownSeesFlexmark() {
        assertOnly("document", "com.vladsch.flexmark.");
        assertNone(uses((from, to) -> !from.getPackageName().equals(ROOT + ".document.markdown")
                && to.getPackageName().startsWith("com.vladsch.flexmark.")));
    }

    @Test
    void onlyYamlSeesSnakeYaml() {
        assertOnly("yaml", "org.yaml.snakeyaml.");
    }

    @Test
    void onlyReportExportAndTheSearchOfTheSiteSeeGson() {
        assertNone(uses((from, to) ->
                !Set.of("report", "export", "site.internal.register").contains(LAWS.home(from.getPackageName()))
                        && to.getPackageName().startsWith("com.google.gson.")));
    }

    @Test
    void onlyExportSeesTheLibrariesOfItsFormats() {
        assertOnly("export", "de.siegmar.fastcsv.");
        assertOnly("export", "biweekly.");
    }

    @Test
    void onlyEditSeesTheDiffLibrary() {
        assertOnly("edit", "com.github.difflib.");
        assertOnly("authoring", "net.gcardone.");
    }

    @Test
    void onlyTextSeesTheLibraryForPatternsOfStrangers() {
        assertOnly("text", "com.google.re2j.");
    }

    /** What is internal can change with each version, so nobody but its own floor may rest on it. */
    @Test
    void whatIsInternalIsUsedOnItsOwnFloorOnly() {
        Predicate<JavaClass> internal = it ->
                it.getPackageName().startsWith(ROOT) && it.getPackageName().contains(".internal");
        assertTrue(CLASSES.stream().filter(internal).count() > 150, "internal classes were not found");
        assertNone(uses(
                (from, to) -> internal.test(to) && !layer(from.getPackageName()).equals(layer(to.getPackageName()))));
    }

    /** A library can be exchanged as long as nobody outside sees its types; nor can anybody use a type that is internal. */
    @Test
    void signaturesForEveryoneNameTypesForEveryone() {
        List<JavaClass> open = CLASSES.stream()
                .filter(it -> !it.getPackageName().contains(".internal"))
                .filter(ArchitectureTest::isForEveryone)
                .toList();
        assertTrue(open.size() > 100, () -> "only " + open.size() + " types");
        assertNone(open.stream()
                .flatMap(it -> signature(it)
                        .filter(named -> !isKnownToEveryone(named))
                        .map(named -> it.getName() + " names " + named.getName()))
                .distinct()
                .sorted()
                .toList());
    }

    private static boolean isForEveryone(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isForEveryone).orElse(true);
    }

    private static Stream<JavaClass> signature(JavaClass type) {
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields = type.getFields().stream()
                .filter(it -> isOpen(it.getModifiers()))
                .map(JavaField::getType);
        Stream<JavaType> calls = type.getCodeUnits().stream()
                .filter(it -> isOpen(it.getModifiers()))
                .flatMap(it -> Stream.concat(
                        Stream.of(it.getReturnType()),
                        Stream.concat(it.getParameterTypes().stream(), it.getExceptionTypes().stream())));
        return Stream.of(above, fields, calls)
                .flatMap(it -> it)
                .flatMap(it -> it.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isKnownToEveryone(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.getPackageName().startsWith(ROOT)
                        && !type.getPackageName().contains(".internal")
                        && isForEveryone(type);
    }

    @Test
    void onlySiteSeesTheLibrariesForPages() {
        assertOnly("site", "org.jsoup.");
        assertOnly(Set.of("site", "report"), "com.samskivert.");
    }

    @Test
    void ofPagesOnlyThoseWithTextsOfStrangersSeeJsoup() {
        assertNone(uses((from, to) ->
                !Set.of("site.internal.html", "site.internal.proposal").contains(LAWS.home(from.getPackageName()))
                        && to.getPackageName().startsWith("org.jsoup.")));
    }

    /** No page knows what pages there are: each takes what it needs. */
    @Test
    void noPageIsHandedTheSite() {
        assertNone(uses((from, to) -> from.getPackageName().startsWith(ROOT + ".site.")
                && to.getPackageName().equals(ROOT + ".site")));
    }

    @Test
    void onlyDrawingsSeeTheLibraryForLayouts() {
        assertOnly("site", "org.graphper.");
        assertNone(uses((from, to) -> !from.getPackageName().equals(ROOT + ".site.internal.drawing")
                && to.getPackageName().startsWith("org.graphper.")));
    }

    /** A message is made for people. Whoever wants to know what a finding is about asks for its subject. */
    @Test
    void nobodyReadsAMessageBack() {
        List<JavaCodeUnit> telling = CLASSES.stream()
                .flatMap(it -> it.getCodeUnits().stream())
                .filter(it -> it.getMethodCallsFromSelf().stream().anyMatch(ArchitectureTest::isWords)
                        || it.getMethodReferencesFromSelf().stream().anyMatch(ArchitectureTest::isWords))
                .toList();
        assertTrue(telling.size() > 5, () -> "who tells people what is wrong was not found: " + telling);
        assertNone(telling.stream()
                // Users of waivers write words of the message that they were shown.
                .filter(it -> !it.getFullName().contains(".lint.Waivers.covered("))
                .flatMap(it -> it.getMethodCallsFromSelf().stream())
                .filter(ArchitectureTest::looksIntoText)
                .map(JavaMethodCall::getDescription)
                .toList());
    }

    private static boolean isWords(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (owner.equals(ROOT + ".diagnostic.Finding") || owner.equals(ROOT + ".diagnostic.Diagnostic"))
                && (access.getName().equals("message") || access.getName().equals("help"))
                && access.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean looksIntoText(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return owner.startsWith("java.util.regex.")
                || owner.equals(ROOT + ".text.LinearPattern")
                || owner.equals("java.lang.String")
                        && Set.of(
                                        "contains",
                                        "matches",
                                        "startsWith",
                                        "endsWith",
                                        "indexOf",
                                        "lastIndexOf",
                                        "substring",
                                        "split",
                                        "equals",
                                        "equalsIgnoreCase",
                                        "regionMatches",
                                        "replace",
                                        "replaceAll",
                                        "replaceFirst")
                                .contains(call.getName());
    }

    /** No type of ours is null where it does not say so: it says it nowhere, since what may be missing is an Optional. */
    @Test
    void everyPackageIsNullMarked() throws IOException {
        List<Path> unmarked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(it -> it.endsWith("package-info.java"))::iterator) {
                if (!Files.readString(file).contains("@NullMarked\npackage ")) {
                    unmarked.add(file);
                }
            }
        }
        assertEquals(List.of(), unmarked);
    }

    @Test
    void nobodySeesMaven() {
        assertNone(uses((from, to) -> to.getPackageName().startsWith("org.apache.maven")));
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

    @Test
    void fiveClassesReadFiles() {
        Set<String> readers = CLASSES.stream()
                .filter(it -> it.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(to -> to.isEquivalentTo(Files.class) || to.isEquivalentTo(InputStream.class)))
                .map(ArchitectureTest::outermost)
                .collect(toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        ROOT + ".text.DirectoryTree",
                        ROOT + ".process.BuiltInProcesses",
                        ROOT + ".lint.RulePages",
                        ROOT + ".report.HtmlReporter",
                        ROOT + ".site.internal.page.SiteTemplates")),
                readers);
    }

    @Test
    void nobodyWritesToTheConsole() {
        assertNone(CLASSES.stream()
                .flatMap(it -> it.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                .map(Object::toString)
                .toList());
        assertNone(uses((from, to) -> to.isEquivalentTo(PrintStream.class)));
    }

    @Test
    void nobodyAsksForTheTimeOrTheMachine() {
        assertNone(CLASSES.stream()
                .flatMap(it -> it.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(System.class)
                        || call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time"))
                .map(Object::toString)
                .toList());
    }

    @Test
    void staticFieldsAreFinal() {
        List<JavaField> fields = CLASSES.stream()
                .flatMap(it -> it.getFields().stream())
                .filter(it -> it.getModifiers().contains(JavaModifier.STATIC))
                .toList();
        assertTrue(fields.size() > 100, "fields were not found");
        assertNone(fields.stream()
                .filter(it -> !it.getModifiers().contains(JavaModifier.FINAL))
                // What the compiler keeps of a switch over an enumeration.
                .filter(it -> !it.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaField::getFullName)
                .toList());
    }

    private static void assertOnly(String layer, String library) {
        assertOnly(Set.of(layer), library);
    }

    private static void assertOnly(Set<String> layers, String library) {
        assertTrue(
                !uses((from, to) -> layers.contains(layer(from.getPackageName()))
                                && (to.getPackageName() + ".").startsWith(library))
                        .isEmpty(),
                () -> library + " is not used at all");
        assertNone(uses((from, to) ->
                !layers.contains(layer(from.getPackageName())) && (to.getPackageName() + ".").startsWith(library)));
    }

    private static void assertNone(List<String> found) {
        assertEquals("", String.join("\n", found));
    }

    private static List<String> uses(BiPredicate<JavaClass, JavaClass> wanted) {
        return CLASSES.stream()
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .filter(it ->
                        wanted.test(it.getOriginClass(), it.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    /** {@return the part of a package's name that its law is known by} The topics of the rules have one law. */
    private static String layer(String packageName) {
        String rest = packageName.substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).replaceFirst("\\..*", "");
    }

    private static String outermost(JavaClass it) {
        return it.getName().replaceFirst("\\$.*", "");
    }
}
