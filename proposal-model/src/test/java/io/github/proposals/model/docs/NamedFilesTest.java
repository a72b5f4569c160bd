package io.github.proposals.model.docs;

import static io.github.proposals.model.docs.Docs.ROOT;
import static io.github.proposals.model.docs.Docs.groups;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents for those who work here name files and folders that there are; in a table, files like those to be added. */
class NamedFilesTest {

    @Test
    void everyFileThatIsNamedExists() throws IOException {
        String files = String.join("\n", files());
        Set<String> named = new TreeSet<>();
        for (String document : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
            named.addAll(groups(Files.readString(ROOT.resolve(document)), "`([\\w.…<][\\w.…<>-]*/[\\w.…<>/-]*)`"));
        }
        named.removeIf(name -> List.of(name.split("/")).contains("target"));
        assertTrue(named.size() > 20, "names of files were not found");
        named.removeIf(name -> Pattern.compile(pattern(name)).matcher(files).find());
        assertEquals(Set.of(), named);
    }

    /** What is in pointed brackets is one name, or a part of one; three dots are any folders. */
    private static String pattern(String name) {
        String any = name.replaceAll("/$", "")
                .replaceAll("<[^<>]*>", "<")
                .replace(".", "\\.")
                .replace("…", ".*")
                .replace("<", "[^/\n]+");
        return "(?m)(?:^|/)" + any + "(?:/|$)";
    }

    /** {@return all files of the project, but what a build made and what git keeps} */
    private static Set<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return name.equals("target") || name.equals(".git")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(ROOT.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
