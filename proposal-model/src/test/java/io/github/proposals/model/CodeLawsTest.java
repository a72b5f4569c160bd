package io.github.proposals.model;

import static io.github.proposals.model.Classes.CLASSES;
import static io.github.proposals.model.Classes.ROOT;
import static io.github.proposals.model.Classes.assertNone;
import static io.github.proposals.model.Classes.uses;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no class does: read files, print, open a connection, ask for the time, or read messages back. */
class CodeLawsTest {

    /** A message is made for people. Whoever wants to know what a finding is about asks for its subject. */
    @Test
    void nobodyReadsAMessageBack() {
        List<JavaCodeUnit> telling = CLASSES.stream()
                .flatMap(it -> it.getCodeUnits().stream())
                .filter(it -> it.getMethodCallsFromSelf().stream().anyMatch(CodeLawsTest::isWords)
                        || it.getMethodReferencesFromSelf().stream().anyMatch(CodeLawsTest::isWords))
                .toList();
        assertTrue(telling.size() > 5, () -> "who tells people what is wrong was not found: " + telling);
        assertNone(telling.stream()
                // Users of waivers write words of the message that they were shown.
                .filter(it -> !it.getFullName().contains(".lint.Waivers.covered("))
                .flatMap(it -> it.getMethodCallsFromSelf().stream())
                .filter(CodeLawsTest::looksIntoText)
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

    /** Two of them only know the bytes of a memory, wherever those come from. */
    @Test
    void tenClassesReadFiles() {
        Set<String> readers = CLASSES.stream()
                .filter(it -> it.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(to -> to.isEquivalentTo(Files.class) || to.isEquivalentTo(InputStream.class)))
                .map(CodeLawsTest::outermost)
                .collect(toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        ROOT + ".text.DirectoryTree",
                        ROOT + ".process.BuiltInProcesses",
                        ROOT + ".conformance.Conformance",
                        ROOT + ".conformance.ConformanceCase",
                        ROOT + ".process.JarFolder",
                        ROOT + ".memory.KeptFiles",
                        ROOT + ".memory.Memory",
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

    /** {@code JarFolder} opens the jars of the class path, and {@code PreviewServer} is the one that listens, to this machine alone. */
    @Test
    void nobodyOpensAConnectionOrRunsAProgram() {
        assertNone(uses((from, to) -> to.getName()
                        .matches(
                                "com\\.sun\\.net\\.httpserver\\.HttpServer|java\\.net\\.(?:http\\..*|.*(?:Socket|URLConnection).*)|java\\.nio\\.channels\\..*Socket.*"
                                        + "|java\\.lang\\.Process(?:Builder|Handle)?|javax\\.net\\..*|java\\.rmi\\..*|javax\\.naming\\..*")
                && !(from.getSimpleName().equals("PreviewServer")
                        && to.getName()
                                .matches("com\\.sun\\.net\\.httpserver\\.HttpServer|java\\.net\\.InetSocketAddress"))
                && !(from.getSimpleName().equals("JarFolder")
                        && to.getName().matches("java\\.net\\.(?:Jar)?URLConnection"))));
        assertNone(CLASSES.stream()
                .flatMap(it -> it.getMethodCallsFromSelf().stream())
                .filter(call -> Set.of("exec", "openConnection", "openStream", "load", "loadLibrary")
                                .contains(call.getName())
                        && Set.of("java.lang.Runtime", "java.lang.System", "java.net.URL")
                                .contains(call.getTargetOwner().getName()))
                .filter(call -> !call.getOriginOwner().getSimpleName().equals("JarFolder"))
                .map(JavaMethodCall::getDescription)
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

    private static String outermost(JavaClass it) {
        return it.getName().replaceFirst("\\$.*", "");
    }
}
