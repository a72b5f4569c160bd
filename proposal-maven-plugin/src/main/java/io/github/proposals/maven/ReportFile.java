package io.github.proposals.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a file whole or not at all, so that nobody ever reads half of it. */
final class ReportFile {

    private ReportFile() {}

    static void write(Path file, String text, Repository repository) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8), repository);
    }

    private static void write(Path file, byte[] content, Repository repository) throws IOException {
        repository.check(file.getParent());
        Files.createDirectories(file.getParent());
        repository.check(file.getParent());
        Path fresh = FreshFile.beside(file);
        try {
            Files.write(fresh, content);
            FreshFile.replace(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** {@return whether the file had to be written} One that has the content already is not touched. */
    static boolean update(Path file, byte[] wanted, Repository repository) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == wanted.length
                && Arrays.equals(Files.readAllBytes(file), wanted)) {
            return false;
        }
        write(file, wanted, repository);
        return true;
    }
}
