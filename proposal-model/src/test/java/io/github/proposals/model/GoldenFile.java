package io.github.proposals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs that are compared byte for byte. {@code -Dbless=true} writes anew what is expected. */
public final class GoldenFile {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private GoldenFile() {}

    /** Compares an output with the file at {@code path}. */
    public static void compare(String path, String actual) throws IOException {
        Path file = RESOURCES.resolve(path);
        if (Boolean.getBoolean("bless")) {
            assertFalse(System.getenv().containsKey("CI"), "what is expected is not written in CI");
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }
}
