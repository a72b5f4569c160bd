package io.github.proposals.maven.unchanged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.maven.files.Digest;
import io.github.proposals.model.memory.Memory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** What no run has kept is no run, whatever it says. */
class MadeUpRunTest {

    private static final String ASKED = "validate";

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
