package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two values of a parameter have the same words. */
class RepeatedRunTest {

    @Test
    void wordsTellValuesApart() {
        List<Object> values = Arrays.asList(
                null,
                "none",
                "",
                List.of(),
                Map.of(),
                List.of("ada, bob"),
                List.of("ada", "bob"),
                List.of("ada", " bob"),
                List.of("3:ada 3:bob"),
                Arrays.asList("ada", null),
                List.of("ada", "none"),
                Map.of("number.gap", "off, status=off"),
                Map.of("number.gap", "off"),
                true,
                false);
        assertEquals(
                values.size(),
                values.stream().map(RepeatedRun::words).distinct().count());
        assertEquals(
                1, Stream.of("ada", "ada").map(RepeatedRun::words).distinct().count());
    }
}
