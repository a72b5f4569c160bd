package io.github.proposals.maven.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** So that JGit is loaded only where there is a repository, and can be replaced. */
class OnlyThisPackageKnowsJGitTest {

    @Test
    void holds() throws IOException {
        List<String> others = new ArrayList<>();
        int here = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                boolean knows = Files.readString(source).contains("org.eclipse.jgit");
                boolean ours = source.getParent().endsWith("git");
                here += knows && ours ? 1 : 0;
                if (knows && !ours) {
                    others.add(source.toString());
                }
            }
        }
        assertTrue(here > 0, "no source was found");
        assertEquals(List.of(), others);
    }
}
