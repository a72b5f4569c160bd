package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code SECURITY.md} says of bounds is what the code does. */
class SecurityDocumentTest {

    private static final Pattern BOUND =
            Pattern.compile("(?m)^\\| [^|]+ \\| (\\d+) \\| `([a-z.]+\\.\\w+)\\.(\\w+)` \\|$");

    private static final Pattern NAMED =
            Pattern.compile("static final (?:int|long) (MAX_\\w+|DEEPEST\\w*|MOST_BYTES) =");

    @Test
    void eachBoundHasTheFigureOfItsConstant() throws IOException, ReflectiveOperationException {
        String document = Files.readString(Path.of("../SECURITY.md"));
        List<String> wrong = new ArrayList<>();
        List<MatchResult> bounds = BOUND.matcher(document).results().toList();
        for (MatchResult bound : bounds) {
            Field constant =
                    Class.forName("io.github.proposals." + bound.group(2)).getDeclaredField(bound.group(3));
            constant.setAccessible(true);
            String figure = String.valueOf(((Number) constant.get(null)).longValue());
            if (!figure.equals(bound.group(1))) {
                wrong.add(bound.group() + " is " + figure);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(bounds.size() > 40, () -> "only " + bounds.size() + " bounds were read");
    }

    @Test
    void noBoundIsLeftOut() throws IOException {
        String document = Files.readString(Path.of("../SECURITY.md"));
        List<String> leftOut = new ArrayList<>();
        for (String sources : List.of("../proposal-model/src/main/java", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(sources))) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    String type = file.toString().replace('\\', '/').replaceFirst(".*/proposals/(.*)\\.java", "$1");
                    NAMED.matcher(Files.readString(file))
                            .results()
                            .map(it -> type.replace('/', '.') + '.' + it.group(1))
                            .filter(it -> !document.contains('`' + it + '`'))
                            .forEach(leftOut::add);
                }
            }
        }
        assertEquals(List.of(), leftOut);
    }
}
