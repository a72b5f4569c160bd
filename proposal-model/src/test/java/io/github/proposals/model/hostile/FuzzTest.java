package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that once failed, and some random ones, always the same. More of them are tried by {@link Fuzz#main};
 * what it finds is kept in the folder {@code fuzz} of the test resources.
 */
class FuzzTest {

    private static final int SOME = 400;

    @ParameterizedTest
    @MethodSource("kept")
    void whatOnceFailedIsRead(Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        assertTimeoutPreemptively(Judge.LIMIT, () -> Fuzz.fuzzerTestOneInput(input));
    }

    private static Stream<Path> kept() throws IOException {
        return Files.list(Path.of("src/test/resources/fuzz")).sorted();
    }

    @Test
    void noReaderThrows() throws IOException {
        Scrambler scrambler = new Scrambler();
        Set<FuzzedReader> readers = EnumSet.noneOf(FuzzedReader.class);
        for (int seed = 0; seed < SOME; seed++) {
            byte[] input = scrambler.input(seed);
            readers.add(Fuzz.reader(input));
            assertDoesNotThrow(() -> Fuzz.fuzzerTestOneInput(input), Fuzz.reader(input) + ", seed " + seed);
        }
        assertEquals(EnumSet.allOf(FuzzedReader.class), readers);
    }
}
