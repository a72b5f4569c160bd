package io.github.proposals.maven.unchanged;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.maven.files.Digest;
import io.github.proposals.model.memory.Memory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no run has kept is no run, whatever it says. */
class MadeUpRunTest {

    private static final String ASKED = "validate";
    private static final List<Said> SAID =
            List.of(new Said(Said.Level.INFO, "1 proposal in the folder: nothing found"));

    @Test
    void aLevelThatThereIsNot() throws IOException {
        assertEquals(Optional.of(List.of(new Said(Said.Level.ERROR, "text"))), again(1, 2, 0));
        assertEquals(Optional.empty(), again(1, 3, 0));
        assertEquals(Optional.empty(), again(1, -1, 0));
    }

    @Test
    void countsThatThereAreNot() throws IOException {
        assertEquals(Optional.empty(), again(Integer.MAX_VALUE, 0, 0));
        assertEquals(Optional.empty(), again(1, 0, Integer.MAX_VALUE));
    }

    /** Bytes are exchanged, cut off or doubled, and the sum fits. */
    @Test
    void nothingThatIsWrittenOverARunEndsAnother(@TempDir Path folder) throws IOException {
        byte[] whole = kept(folder);
        assertEquals(Optional.of(SAID), new LastRun(new MadeUp(whole), folder).again(ASKED));
        int again = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            byte[] spoilt = spoilt(whole, new Random(seed));
            Optional<List<Said>> said =
                    assertDoesNotThrow(() -> new LastRun(new MadeUp(spoilt), folder).again(ASKED), "seed " + seed);
            again += said.isPresent() ? 1 : 0;
        }
        assertTrue(again > 0 && again < 1_000, "words may be exchanged, answers of the disk may not: " + again);
    }

    private static byte[] kept(Path folder) throws IOException {
        Files.writeString(folder.resolve("0001-one.md"), "# One");
        Files.writeString(folder.resolve("index.json"), "{}");
        Looks looks = Looks.begin(folder.resolve("target"));
        looks.kind(folder.resolve("proposals.yaml"));
        looks.content(folder.resolve("0001-one.md"));
        looks.listing(folder);
        looks.git(folder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LastRun(new Kept(bytes), folder)
                .keep(
                        ASKED,
                        looks,
                        List.of(folder.resolve("index.json")),
                        SAID,
                        Instant.now().plusSeconds(60));
        return Arrays.copyOfRange(bytes.toByteArray(), Long.BYTES, bytes.size());
    }

    private static byte[] spoilt(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(2 * whole.length)) : whole.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** What a run of one line says that has asked nothing. */
    private static Optional<List<Said>> again(int lines, int level, int questions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(Digest.of(ASKED.getBytes(StandardCharsets.UTF_8)));
        out.writeInt(lines);
        out.writeByte(level);
        out.writeUTF("text");
        for (int i = 0; i < 2 * Look.values().length; i++) {
            out.writeInt(questions);
        }
        return new LastRun(new MadeUp(bytes.toByteArray()), Path.of("target")).again(ASKED);
    }

    private record Kept(ByteArrayOutputStream bytes) implements Memory {

        @Override
        public Optional<InputStream> recall() {
            throw new AssertionError("nobody asks here");
        }

        @Override
        public void keep(Content content) throws IOException {
            content.to(bytes);
        }
    }

    private record MadeUp(byte[] content) implements Memory {

        @Override
        public Optional<InputStream> recall() {
            CRC32C sum = new CRC32C();
            sum.update(content);
            byte[] whole = ByteBuffer.allocate(Long.BYTES + content.length)
                    .putLong(sum.getValue())
                    .put(content)
                    .array();
            return Optional.of(new ByteArrayInputStream(whole));
        }

        @Override
        public void keep(Content content) {
            throw new AssertionError("nobody keeps anything here");
        }
    }
}
