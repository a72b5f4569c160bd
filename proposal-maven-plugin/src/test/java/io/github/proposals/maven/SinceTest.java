package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the documents of an older version wants to know since when a parameter is there. */
class SinceTest {

    private static final Pattern PARAMETER = Pattern.compile(
            "(?s)(/\\*\\*(?:(?!\\*/).)*\\*/)?\\s*@Parameter(?:\\(([^)]*)\\))?(?:\\s+@Needed[^\\n]*)?\\s+private \\S+(?: \\S+>)? (\\w+);");

    @Test
    void everyParameterThatPeopleCanSetSaysSinceWhenItIsThere() throws IOException {
        List<String> silent = new ArrayList<>();
        int found = 0;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/proposals/maven"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                for (Matcher it = PARAMETER.matcher(Files.readString(file)); it.find(); ) {
                    boolean given = String.valueOf(it.group(2)).contains("readonly = true");
                    found += given ? 0 : 1;
                    if (!given && !String.valueOf(it.group(1)).contains("* @since ")) {
                        silent.add(file.getFileName() + ": " + it.group(3));
                    }
                }
            }
        }
        assertTrue(found > 40, "parameters were not found: " + found);
        assertEquals(List.of(), silent);
    }
}
