package io.github.proposals.model.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs that are compared byte for byte. {@code -Dbless=true} writes anew what is expected. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/index");

    private Golden() {}

    static void compare(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("bless")) {
            assertFalse(System.getenv().containsKey("CI"), "what is expected is not written in CI");
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }
}
