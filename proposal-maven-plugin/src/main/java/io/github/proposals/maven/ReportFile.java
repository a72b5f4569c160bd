package io.github.proposals.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a file whole or not at all, so that nobody ever reads half of it. */
final class ReportFile {

    private ReportFile() {}

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = FreshFile.beside(file);
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            FreshFile.replace(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** {@return whether the file had to be written} One that has the text already is not touched. */
    static boolean update(Path file, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file)
                && Files.size(file) == wanted.length
                && Arrays.equals(Files.readAllBytes(file), wanted)) {
            return false;
        }
        write(file, text);
        return true;
    }
}
