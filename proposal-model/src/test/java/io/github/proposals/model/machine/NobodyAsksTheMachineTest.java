package io.github.proposals.model.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each format and each parser says for itself which language, calendar, zone and encoding it has. */
class NobodyAsksTheMachineTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.proposals.model");

    /** What takes what it needs from the machine; with an argument for it, the same is fine. */
    private static final Set<String> ASKING = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.time.format.DateTimeFormatter.localizedBy(java.util.Locale)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.util.TimeZone.getDefault()",
            "java.time.ZoneId.systemDefault()",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.BreakIterator.getWordInstance()");

    /** With whatever arguments: these have a calendar or a zone of their own that nobody sees. */
    private static final Pattern ALWAYS = Pattern.compile("java\\.util\\.(?:Calendar|GregorianCalendar|Scanner)\\..*"
            + "|java\\.text\\.(?:DateFormat|NumberFormat)\\..*|biweekly\\.util\\.(?:DateTimeComponents|ICalDate)\\..*"
            + "|java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*");

    @Test
    void holds() {
        assertTrue(CLASSES.size() > 100, "classes were not found");
        List<String> asking = CLASSES.stream()
                .flatMap(it -> it.getCodeUnitAccessesFromSelf().stream())
                .filter(it -> ASKING.contains(it.getTarget().getFullName())
                        || ALWAYS.matcher(it.getTarget().getFullName()).matches())
                .map(it -> it.getOrigin().getFullName() + " calls "
                        + it.getTarget().getFullName())
                .sorted()
                .toList();
        assertEquals("", String.join("\n", asking));
    }

    @Test
    void theNamesInTheListExist() throws ReflectiveOperationException {
        for (String name : ASKING) {
            String owner = name.substring(0, name.indexOf('(')).replaceFirst("\\.[^.]*$", "");
            Class<?> type = Class.forName(owner);
            boolean found = Stream.concat(
                            Arrays.stream(type.getMethods()).map(it -> it.getName() + parameters(it)),
                            Arrays.stream(type.getConstructors()).map(it -> "<init>" + parameters(it)))
                    .anyMatch(it -> name.equals(owner + "." + it));
            assertTrue(found, name);
        }
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
