package io.github.proposals.maven.unchanged;

import io.github.proposals.maven.files.Digest;
import io.github.proposals.model.memory.Memory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What is kept of a run: what was asked for, what it saw, what it wrote and what it said. Where all of that is the same, the
 * next run would say the same.
 *
 * @param memory where it is kept
 * @param output where the build writes
 */
public record LastRun(Memory memory, Path output) {

    /** So many lines are said again. */
    public static final int MOST_LINES = 50_000;

    private static final int MOST_BYTES = 64 << 20;

    /**
     * {@return what the last run said, if this one would say it again}
     *
     * @param asked all that does not come from the disk, such as parameters and the day
     */
    public Optional<List<Said>> again(String asked) {
        try (InputStream stream = memory.recall().orElse(InputStream.nullInputStream())) {
            byte[] sum = stream.readNBytes(Long.BYTES);
            byte[] content = stream.readNBytes(MOST_BYTES);
            return Arrays.equals(sum, sum(content)) ? read(content, asked) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Whoever wrote that: it is no run of ours.
            return Optional.empty();
        }
    }

    private Optional<List<Said>> read(byte[] content, String asked) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        if (!in.readUTF().equals(Digest.of(asked.getBytes(StandardCharsets.UTF_8)))) {
            return Optional.empty();
        }
        int lines = in.readInt();
        if (lines > MOST_LINES) {
            return Optional.empty();
        }
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            said.add(new Said(Said.Level.values()[in.readByte()], in.readUTF()));
        }
        return Looks.read(in, output).holds() && Looks.read(in, output).holds() ? Optional.of(said) : Optional.empty();
    }

    /**
     * Keeps a run, unless nobody could tell whether the next one is the same.
     *
     * @param asked all that does not come from the disk
     * @param seen what it saw
     * @param written the files that it wrote
     * @param said what it said
     * @param began when it began to look
     */
    public void keep(String asked, Looks seen, List<Path> written, List<Said> said, Instant began) {
        try {
            if (seen.canBeTold(began) && said.size() <= MOST_LINES) {
                byte[] content = content(asked, seen, written, said);
                memory.keep(out -> {
                    out.write(sum(content));
                    out.write(content);
                });
            } else {
                memory.keep(out -> {});
            }
        } catch (IOException e) {
            // The next run costs time.
        }
    }

    /** A file that was cut off or damaged is none; who wants to deceive himself writes another one. */
    private static byte[] sum(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).array();
    }

    private byte[] content(String asked, Looks seen, List<Path> written, List<Said> said) throws IOException {
        Looks outputs = Looks.begin(output);
        written.forEach(outputs::content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(Digest.of(asked.getBytes(StandardCharsets.UTF_8)));
        out.writeInt(said.size());
        for (Said line : said) {
            out.writeByte(line.level().ordinal());
            out.writeUTF(line.text());
        }
        seen.write(out);
        outputs.write(out);
        return bytes.toByteArray();
    }
}
