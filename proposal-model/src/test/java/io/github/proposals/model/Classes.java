package io.github.proposals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;

/** All classes of the library, and what they use. */
final class Classes {

    static final String ROOT = "io.github.proposals.model";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static final Laws LAWS = Laws.of(Path.of("src/main/java"), ROOT);

    private Classes() {}

    static void assertNone(List<String> found) {
        assertEquals("", String.join("\n", found));
    }

    static List<String> uses(BiPredicate<JavaClass, JavaClass> wanted) {
        return CLASSES.stream()
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .filter(it ->
                        wanted.test(it.getOriginClass(), it.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    /** {@return the part of a package's name that its law is known by} The topics of the rules have one law. */
    static String layer(String packageName) {
        String rest = packageName.substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).replaceFirst("\\..*", "");
    }
}
