package io.github.proposals.model;

import static io.github.proposals.model.Classes.CLASSES;
import static io.github.proposals.model.Classes.ROOT;
import static io.github.proposals.model.Classes.assertNone;
import static io.github.proposals.model.Classes.layer;
import static io.github.proposals.model.Classes.uses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is internal stays on its floor, and no signature for everyone names it. */
class OpenTypesTest {

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
                .filter(OpenTypesTest::isForEveryone)
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
                && type.getEnclosingClass().map(OpenTypesTest::isForEveryone).orElse(true);
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
}
