package io.github.proposals.maven.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a file whole or not at all, so that nobody ever reads half of it. */
public final class ReportFile {

    private ReportFile() {}

    /** What is in a file. It is written as it is made: a register of many proposals would be large in memory. */
    public interface Content {
        void to(Writer text) throws IOException;
    }

    public static void write(Path file, String text, Repository repository) throws IOException {
        put(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), repository);
    }

    public static void write(Path file, Content content, Repository repository) throws IOException {
        put(
                file,
                stream -> {
                    Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                    content.to(text);
                    text.flush();
                },
                repository);
    }

    /** What is in a file that is no text. */
    interface Bytes {
        void to(OutputStream stream) throws IOException;
    }

    static void put(Path file, Bytes content, Repository repository) throws IOException {
        repository.check(file.getParent());
        try {
            Files.createDirectories(file.getParent());
        } catch (FileSystemException e) {
            throw Reason.in(e);
        }
        repository.check(file.getParent());
        try (FreshReport fresh = FreshReport.beside(file)) {
            content.to(fresh.stream());
            fresh.replace(file);
        } catch (FileSystemException e) {
            throw Reason.in(e);
        }
    }

    /** {@return whether the file had to be written} One that has the content already is not touched. */
    static boolean update(Path file, byte[] wanted, Repository repository) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == wanted.length
                && Arrays.equals(Files.readAllBytes(file), wanted)) {
            return false;
        }
        put(file, stream -> stream.write(wanted), repository);
        return true;
    }
}
