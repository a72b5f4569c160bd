package io.github.proposals.model;

import static io.github.proposals.model.Runs.DAY;
import static io.github.proposals.model.Runs.PLANO;
import static io.github.proposals.model.Runs.judge;
import static io.github.proposals.model.Runs.plano;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.memory.Memory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** A memory that is broken, lies or fails ends no run. */
class BrokenMemoryTest {

    private final KeptInHand memory = new KeptInHand();

    @Test
    void brokenMemoriesAreForgotten() throws IOException {
        Map<String, String> files = plano();
        String expected = judge(files, memory);
        byte[] whole = memory.kept.orElseThrow();
        Random random = new Random(1);
        for (int i = 0; i < 60; i++) {
            byte[] spoilt = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(4); flips > 0 && spoilt.length > 0; flips--) {
                spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            }
            memory.kept = Optional.of(spoilt);
            assertEquals(expected, judge(files, memory));
        }
        memory.kept = Optional.of(new byte[0]);
        assertEquals(expected, judge(files, memory));
        memory.kept = Optional.of("something else altogether".getBytes(StandardCharsets.UTF_8));
        assertEquals(expected, judge(files, memory));
    }

    @Test
    void aMemoryThatLiesEndsNoRun() throws IOException {
        Map<String, String> files = plano();
        judge(files, memory);
        byte[] whole = memory.kept.orElseThrow();
        Random random = new Random(2);
        for (int i = 0; i < 60; i++) {
            byte[] lies = whole.clone();
            for (int flips = 1 + random.nextInt(30); flips > 0; flips--) {
                lies[100 + random.nextInt(lies.length - 108)] = (byte) random.nextInt(256);
            }
            CRC32C sum = new CRC32C();
            sum.update(lies, 0, lies.length - 8);
            ByteBuffer.wrap(lies).putLong(lies.length - 8, sum.getValue());
            memory.kept = Optional.of(lies);
            assertDoesNotThrow(() -> judge(files, memory));
        }
    }

    @Test
    void aMemoryThatFailsOnlyTakesTime() throws IOException {
        Memory failing = new Memory() {
            @Override
            public Optional<InputStream> recall() throws IOException {
                throw new IOException("no");
            }

            @Override
            public void keep(Content content) throws IOException {
                throw new IOException("neither");
            }
        };

        assertEquals(judge(plano(), memory), judge(plano(), PLANO, LintSettings.NONE, DAY, failing));
    }
}
