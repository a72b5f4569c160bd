package io.github.proposals.model.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** There is no pattern that {@link OurPatterns} does not find. */
class OurPatternsTest {

    /** What is put together later holds the words of strangers: that is left to RE2, or looked for as it is. */
    @Test
    void eachIsAConstantOrIsWrittenWhereItIsUsed() throws IOException {
        Map<Path, String> sources = OurPatterns.sources();
        Set<String> others = new TreeSet<>();
        for (JavaClass type : OurPatterns.CLASSES) {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                boolean compiled = call.getTargetOwner().isEquivalentTo(Pattern.class)
                        && call.getName().equals("compile")
                        && !call.getOrigin().getName().equals("<clinit>");
                if (compiled || takesPattern(call) && !isWritten(call, sources)) {
                    others.add(call.getOriginOwner().getSimpleName() + "."
                            + call.getOrigin().getName());
                }
            }
        }
        // Flexmark's own patterns, which it mends; and what stands around numbers, from texts of ours.
        assertEquals(Set.of("Around.of", "SparingInlineParser.possessive"), others);
    }

    private static boolean takesPattern(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(String.class)
                && List.of("matches", "replaceAll", "replaceFirst", "split").contains(call.getName());
    }

    private static boolean isWritten(JavaMethodCall call, Map<Path, String> sources) {
        String file = call.getOriginOwner().getPackageName().replace('.', '/') + "/"
                + call.getSourceCodeLocation().getSourceFileName();
        List<String> lines =
                sources.get(Path.of("src/main/java").resolve(file)).lines().toList();
        int line = call.getLineNumber() - 1;
        String here = String.join("\n", lines.subList(line, Math.min(lines.size(), line + 2)));
        Matcher written = Pattern.compile("\\.(\\w+)\\(\\s*\"").matcher(here);
        return written.results().anyMatch(it -> it.group(1).equals(call.getName()));
    }
}
